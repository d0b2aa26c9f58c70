import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import type { Random } from '../../kernel/random/random.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { concentratedIn, concentration } from './concentration.ts';
import { DETAIL, DETAILS, type Detail } from './establishments.ts';
import { type Mapped, fromFirms, fromTable } from './gather-row.ts';
import type { Counted } from './industry-table.ts';
import type { MeasuredRow } from './measure-row.ts';
import { type SupplySystem, supplySystem } from './supply-system.ts';
import { type SystemVerdict, classifySystem, tieCriteria } from './system-kind.ts';

/** What a mapping rests on: a published table, activities a register states, or the fields of projects. */
export const BASES = ['table', 'sector', 'field'] as const;

export type Basis = (typeof BASES)[number];

/** What a place is made of. */
export interface PlaceMapping {
  readonly basis: Basis;
  readonly counted: Counted;
  readonly detail: Detail;
  /** Length of the codes it is compared among; 0 for a published table of own places, or where nothing compares. */
  readonly comparedAt: number;
  /** Places of the table, and whether the place is one of them, lies across them, or is all of them. */
  readonly places: number;
  readonly isRow: boolean;
  readonly isAll: boolean;
  /** Periods of a published table, oldest first; empty elsewhere. */
  readonly periods: readonly string[];
  /** Null where there is nothing to make a table of. */
  readonly row: MeasuredRow | null;
  /** Largest share one establishment has in each industry of the place, by what is counted; NaN where not known. */
  readonly largest: Float64Array;
  /** Establishments of the place without a known size, left out where sizes are counted. */
  readonly unsized: number;
  readonly verdict: SystemVerdict;
  /** Industries concentrated here, by index into the row. */
  readonly concentrated: readonly number[];
  readonly supply: SupplySystem | null;
}

/** Maps a place: which industries it is made of, against what, with whose ties, and which of the three terms it is. */
export const mapPlace = Object.freeze<Method<PlaceView, PlaceMapping>>({
  id: 'cluster-mapping',
  version: 1,
  label: 'What the place is made of',
  unit: 'none',
  says: 'Industries of the place with their specialisation, stars and spread, the tiers of its supply system, and whether it is a cluster, an industrial district or a network.',
  formula:
    'LQ = (E_ri/E_r)/(E_i/E) with ends over all amounts a suppressed cell may hide; interval by chance: exact Poisson for counted establishments, 2.5 and 97.5 % of establishments drawn again for people',
  cites: ['florence1939', 'ellison1997', 'maurel1999', 'krugman1991', 'berry1997sme'],
  parameters: [
    DETAIL,
    {
      name: 'count',
      meaning:
        'what is counted: 0 people where every size is known and establishments elsewhere, 1 establishments, 2 people',
      unit: 'none',
      min: 0,
      max: 2,
      whole: true,
      default: 0,
    },
    {
      name: 'basis',
      meaning: 'what it rests on: 0 a published table before own firms, 1 own firms',
      unit: 'none',
      min: 0,
      max: 1,
      whole: true,
      default: 0,
    },
    {
      name: 'quotient',
      meaning: 'location quotient from which a place is specialised',
      unit: 'ratio',
      min: 1,
      max: 10,
      whole: false,
      default: 2,
    },
    {
      name: 'top',
      meaning: 'share of places, and of cells, that get a star for size and for focus',
      unit: 'share',
      min: 0.01,
      max: 0.5,
      whole: false,
      default: 0.1,
    },
    {
      name: 'part',
      meaning: 'share of the firms that must have a kind of tie for it to count',
      unit: 'share',
      min: 0.01,
      max: 1,
      whole: false,
      default: 0.5,
    },
    {
      name: 'draws',
      meaning: 'times the establishments are drawn again',
      unit: 'count',
      min: 2,
      max: 5000,
      whole: true,
      default: 200,
    },
  ],
  run(view: PlaceView, parameters: Parameters, random: Random): Answer<PlaceMapping> {
    const detail = DETAILS[parameters.detail];
    const mapped =
      fromTable(view, parameters, detail) ?? fromFirms(view, parameters, detail, random);
    const concentrated = concentratedIn(mapped, parameters.quotient);
    const firms = firmsOf(view, mapped, concentrated);
    const criteria = [
      concentration(mapped, concentrated),
      ...tieCriteria(view, firms, parameters.part),
    ];
    return {
      value: {
        ...mapped,
        detail,
        verdict: classifySystem(criteria),
        concentrated,
        supply: supplySystem(view),
      },
      coverage: mapped.coverage,
      problems: mapped.problems,
    };
  },
});

/** The firms the criteria of ties are read on: those of the concentrated industries, or all firms of the place. */
function firmsOf(
  { members, snapshot, local }: PlaceView,
  { establishments, row }: Mapped,
  concentrated: readonly number[],
): ReadonlySet<number> {
  const firm = ACTOR_KINDS.indexOf('firm');
  if (establishments !== null && row !== null && concentrated.length > 0) {
    const among = new Set(concentrated);
    return new Set(
      establishments.actor.filter(
        (actor, e) => local[actor] >= 0 && among.has(establishments.industry[e]),
      ),
    );
  }
  return new Set(members.filter((actor) => snapshot.actors.kind[actor] === firm));
}
