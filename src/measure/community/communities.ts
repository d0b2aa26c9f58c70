import { GLYPHS } from '../../domain/actor-kind.ts';
import { bestLeiden } from '../../kernel/graph/best-leiden.ts';
import { strength } from '../../kernel/graph/degree.ts';
import { modularity } from '../../kernel/graph/modularity.ts';
import type { Random } from '../../kernel/random/random.ts';
import { sum } from '../../kernel/stats/sum.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { fieldUnits, largestFields, sumUnits } from '../field/field-units.ts';
import { glyphs } from '../glyphs.ts';
import { partnersHere } from '../members.ts';
import { tiesInside } from '../place/coverage.ts';
import { web, webs } from '../web.ts';
import { communityLayout } from './community-layout.ts';
import { communityName } from './community-name.ts';

const SMALL_FIRM = GLYPHS.indexOf('small');

/** The level of fields a community is named by, 0 the broadest. */
const NAMING_LEVEL = 2;

/** A block of members with more ties among each other than with the rest. */
export interface Community {
  /** The id of its hub in the register: stays while the hub stays. */
  readonly key: string;
  readonly name: string;
  /** Local index of the member with most volume in the place. */
  readonly hub: number;
  /** Local indices, most volume in the place first. */
  readonly members: Uint32Array;
  readonly small: number;
  /** Initiatives that two of its members or more share. */
  readonly initiatives: number;
  /** Pairs within. */
  readonly ties: number;
  readonly volume: number;
  /** Fields of those initiatives, most units first, each initiative one unit. */
  readonly fields: readonly { readonly name: string; readonly units: number }[];
  /** True where it is no part of the largest web. */
  readonly apart: boolean;
  /** Where it is drawn, see `communityLayout`: the same for the same snapshot and seed. */
  readonly x: number;
  readonly y: number;
}

/** Ties between two communities, by their positions in the list. */
export interface CommunityLine {
  readonly a: number;
  readonly b: number;
  readonly volume: number;
  readonly ties: number;
}

/** The communities of a place and what lies between them. */
export interface Communities {
  /** Largest first; equals by hub. */
  readonly list: readonly Community[];
  readonly lines: readonly CommunityLine[];
  /** For each member the position of its community in `list`; −1 for one without a partner here. */
  readonly communityOf: Int32Array;
  /** Members without a partner here, ascending. */
  readonly alone: Uint32Array;
  /** NaN without ties. */
  readonly modularity: number;
  /** Members with a partner here, and members of the largest web. */
  readonly linked: number;
  readonly web: number;
}

/** Communities of a place by the Leiden algorithm on tie volume, named, placed and joined. */
export const communities = Object.freeze<Method<PlaceView, Communities>>({
  id: 'communities',
  version: 1,
  label: 'Communities',
  unit: 'none',
  says: 'Blocks of organisations with more ties among each other, in projects and stated, than chance would have it, each named by the fields of the projects it shares, or by its hub where no fields are known at all.',
  formula:
    'max over partitions of Q = Σ_c [in_c/2m − γ (k_c/2m)²], ties by volume: Σ 1/(k − 1) over shared projects, and 1 for each stated tie; best of several runs',
  cites: ['traag2019louvain', 'newman2004finding', 'newman2001scientific'],
  parameters: [
    {
      name: 'resolution',
      meaning: 'γ: the higher, the smaller the communities',
      unit: 'none',
      min: 0.1,
      max: 10,
      whole: false,
      default: 1,
    },
    {
      name: 'runs',
      meaning: 'runs of which the best is kept',
      unit: 'count',
      min: 1,
      max: 200,
      whole: true,
      default: 5,
    },
    {
      name: 'passes',
      meaning: 'times a run goes over the whole network, unless it settles before',
      unit: 'count',
      min: 1,
      max: 1000,
      whole: true,
      default: 20,
    },
  ],
  run(
    view: PlaceView,
    { resolution, runs, passes }: Parameters,
    random: Random,
  ): Answer<Communities> {
    const options = { resolution, passes };
    const { labels } = bestLeiden(web(view), random.fork('leiden'), options, runs);
    const partners = partnersHere(view);
    const { sizes, giant, labels: webOf } = webs(view);
    const blocks = blocksOf(view, labels, partners);
    const communityOf = new Int32Array(view.members.length).fill(-1);
    blocks.forEach((members, c) => members.forEach((member) => (communityOf[member] = c)));
    const described = describe(view, blocks, communityOf);
    const lines = linesBetween(view, communityOf, blocks.length);
    const apart = blocks.map(([hub]) => webOf[hub] !== giant);
    const { x, y } = communityLayout(
      blocks.map((members, c) => ({ size: members.length, apart: apart[c] })),
      lines,
      random.fork('layout'),
    );
    const alone = Array.from(partners.keys()).filter((member) => partners[member] === 0);
    return {
      value: {
        list: described.map((community, c) => ({
          ...community,
          apart: apart[c],
          x: x[c],
          y: y[c],
        })),
        lines,
        communityOf,
        alone: Uint32Array.from(alone),
        modularity: modularity(web(view), labels, resolution),
        linked: view.members.length - alone.length,
        web: alone.length === view.members.length ? 0 : sizes[giant],
      },
      coverage: tiesInside(view),
    };
  },
});

/** Members of each block, most volume first; blocks largest first; those without a partner in none. */
function blocksOf(
  view: PlaceView,
  labels: Uint32Array,
  partners: Uint32Array,
): readonly Uint32Array[] {
  const volume = strength(web(view));
  const byLabel = new Map<number, number[]>();
  labels.forEach((label, member) => {
    if (partners[member] === 0) return;
    const block = byLabel.get(label) ?? [];
    block.push(member);
    byLabel.set(label, block);
  });
  return [...byLabel.values()]
    .map((block) => Uint32Array.from(block.sort((x, y) => volume[y] - volume[x] || x - y)))
    .sort((x, y) => y.length - x.length || x[0] - y[0]);
}

type Described = Omit<Community, 'apart' | 'x' | 'y'>;

function describe(
  view: PlaceView,
  blocks: readonly Uint32Array[],
  communityOf: Int32Array,
): readonly Described[] {
  const { snapshot, members, inside, pairs } = view;
  const glyph = glyphs(snapshot);
  const units = fieldUnits(snapshot, NAMING_LEVEL);
  const shared = blocks.map(() => new Set<number>());
  for (let row = 0; row < inside.count; row++) {
    const community = communityOf[inside.a[row]];
    if (community === communityOf[inside.b[row]]) shared[community].add(inside.initiative[row]);
  }
  const volumes: number[][] = blocks.map(() => []);
  for (let pair = 0; pair < pairs.count; pair++) {
    const community = communityOf[pairs.a[pair]];
    if (community === communityOf[pairs.b[pair]]) volumes[community].push(pairs.volume[pair]);
  }
  return blocks.map((block, c) => {
    const initiatives = [...shared[c]].sort((x, y) => x - y);
    const fields = largestFields(units, sumUnits(units, initiatives));
    return {
      key: snapshot.actors.id[members[block[0]]],
      name:
        snapshot.fields.length > 0
          ? communityName(fields.map(({ name }) => name))
          : hubName(snapshot.actors, members[block[0]]),
      hub: block[0],
      members: block,
      small: block.filter((member) => glyph[members[member]] === SMALL_FIRM).length,
      initiatives: initiatives.length,
      ties: volumes[c].length,
      volume: sum(volumes[c]),
      fields,
    };
  });
}

function hubName({ name, shortName }: Snapshot['actors'], actor: number): string {
  return displayName(name[actor], shortName[actor]);
}

function linesBetween(
  { pairs }: PlaceView,
  communityOf: Int32Array,
  count: number,
): readonly CommunityLine[] {
  const volumes = new Map<number, number[]>();
  for (let pair = 0; pair < pairs.count; pair++) {
    const a = communityOf[pairs.a[pair]];
    const b = communityOf[pairs.b[pair]];
    if (a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    const found = volumes.get(key) ?? [];
    found.push(pairs.volume[pair]);
    volumes.set(key, found);
  }
  return [...volumes]
    .sort(([x], [y]) => x - y)
    .map(([key, found]) => ({
      a: Math.floor(key / count),
      b: key % count,
      volume: sum(found),
      ties: found.length,
    }));
}
