import type { Glyph } from '../../domain/actor-kind.ts';
import type { GraphEdge, GraphFile, NodeShape } from '../../files/graph-file.ts';
import { SOFTWARE } from '../../method/software.ts';
import type { Network } from '../../wire/show-network.ts';

/** The colours of kinds on every screen (Okabe–Ito); black stands for none of them. */
const COLOURS: Readonly<Record<Glyph, string>> = {
  small: '#d55e00',
  firm: '#e69f00',
  university: '#0072b2',
  research: '#56b4e9',
  public: '#009e73',
  other: '#cc79a7',
};

/** The nearest shape network files know. */
const SHAPES: Readonly<Record<Glyph, NodeShape>> = {
  small: 'disc',
  firm: 'square',
  university: 'triangle',
  research: 'diamond',
  public: 'disc',
  other: 'disc',
};

/** Drawing programs want positions in hundreds. */
const SCALE = 1000;

/** A network as drawing programs take it: positions, colours, sizes and everything measured on its actors. */
export function networkFile(
  {
    place,
    frozen,
    actors,
    ties,
  }: Omit<Network, 'picture' | 'largest' | 'leftOut' | 'tieKinds' | 'years'>,
  acknowledgement: string,
): GraphFile {
  return {
    title: `${place.name} (${place.code})`,
    description: `Organisations and their ties, as of ${frozen.knownDay}, snapshot ${frozen.digest ?? 'in memory'}. Weight: sum of 1/(k − 1) over shared projects, k members; 1 for a stated tie. ${acknowledgement}`,
    creator: SOFTWARE,
    day: frozen.knownDay,
    nodeAttributes: [
      { key: 'legal_name', title: 'Legal name', type: 'string' },
      { key: 'kind', title: 'Kind', type: 'string' },
      { key: 'small', title: 'Small firm', type: 'string' },
      { key: 'city', title: 'City', type: 'string' },
      { key: 'region', title: 'Region', type: 'string' },
      { key: 'community', title: 'Community', type: 'string' },
      { key: 'degree', title: 'Partners here', type: 'integer' },
      { key: 'volume', title: 'Tie volume here', type: 'double' },
      { key: 'betweenness', title: 'Betweenness', type: 'double' },
      { key: 'harmonic', title: 'Closeness', type: 'double' },
      { key: 'core', title: 'Core', type: 'integer' },
      { key: 'constraint', title: 'Constraint', type: 'double' },
      { key: 'role', title: 'Broker role', type: 'string' },
      { key: 'outside', title: 'Partners elsewhere', type: 'integer' },
      { key: 'initiatives', title: 'Projects', type: 'integer' },
    ],
    edgeAttributes: [
      { key: 'initiatives', title: 'Shared projects', type: 'integer' },
      { key: 'stated', title: 'Stated by a source', type: 'string' },
    ],
    nodes: actors.map((actor) => ({
      id: actor.id,
      label: actor.name,
      x: actor.x * SCALE,
      // Pictures count downwards, drawing programs upwards
      y: -actor.y * SCALE,
      size: 4 + 2 * Math.sqrt(actor.degree),
      colour: COLOURS[actor.glyph],
      shape: SHAPES[actor.glyph],
      attributes: {
        legal_name: actor.legalName,
        kind: actor.kind,
        small: actor.small,
        city: actor.city,
        region: actor.region,
        community: actor.community,
        degree: actor.degree,
        volume: actor.volume,
        betweenness: actor.betweenness,
        harmonic: actor.harmonic,
        core: actor.core,
        constraint: actor.constraint,
        role: actor.role,
        outside: actor.outside,
        initiatives: actor.initiatives,
      },
    })),
    edges: ties.flatMap(edgesOf).map(({ a, b, ...edge }, i) => ({
      ...edge,
      id: String(i),
      source: actors[a].id,
      target: actors[b].id,
    })),
  };
}

type Edge = Omit<GraphEdge, 'id' | 'source' | 'target'> & {
  readonly a: number;
  readonly b: number;
};

/** A pair as edges: one for the projects it shares, one for each stated tie, which leads as it was stated. */
function edgesOf({ a, b, volume, initiatives, stated = [] }: Network['ties'][number]): Edge[] {
  const edges: Edge[] = stated.map(({ kind, heading }) => ({
    a: heading === 'in' ? b : a,
    b: heading === 'in' ? a : b,
    directed: heading !== 'both',
    weight: 1,
    kind,
    attributes: { initiatives: 0, stated: 'yes' },
  }));
  if (initiatives > 0)
    edges.unshift({
      a,
      b,
      directed: false,
      weight: volume - stated.length,
      kind: 'joint-project',
      attributes: { initiatives, stated: 'no' },
    });
  return edges;
}
