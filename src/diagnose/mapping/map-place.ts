import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { message } from '../../domain/message.ts';
import type { Problem } from '../../domain/problem.ts';
import { WHOLE, countryOf, isRegionCode } from '../../domain/region.ts';
import type { Random } from '../../kernel/random/random.ts';
import { percentileEnds } from '../../kernel/stats/bootstrap.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import type { Answer, Method, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { DETAILS, type Detail, type Establishments, establishmentsOf } from './establishments.ts';
import type { Counted, IndustryTable } from './industry-table.ts';
import { type Behind, type MeasuredRow, measureRow } from './measure-row.ts';
import { cellsOfRegister, regionalTables } from './regional-table.ts';
import { type SupplySystem, supplySystem } from './supply-system.ts';
import { type Criterion, type SystemVerdict, classifySystem, tieCriteria } from './system-kind.ts';
import { type PlaceTally, comparedAt, tallyPlaces } from './tally-places.ts';

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
  /** Places of the table, and whether the place is one of them or lies across them. */
  readonly places: number;
  readonly isRow: boolean;
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
    {
      name: 'detail',
      meaning: 'how fine industries are cut, 0 broad to 2 fine',
      unit: 'none',
      min: 0,
      max: 2,
      whole: true,
      default: 1,
    },
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

interface Mapped
  extends
    Omit<PlaceMapping, 'verdict' | 'concentrated' | 'supply' | 'detail'>,
    Pick<Answer<PlaceMapping>, 'coverage'> {
  readonly problems: readonly Problem[];
  readonly establishments: Establishments | null;
}

/** A published table in the register that has the place in it; null where it has not. */
function fromTable(
  { snapshot, place }: PlaceView,
  { quotient, top, basis }: Parameters,
  detail: Detail,
): Mapped | null {
  const cells = cellsOfRegister(snapshot);
  if (basis === 1 || !cells.some((cell) => cell.place === place)) return null;
  const official = isRegionCode(place);
  const isRow = (code: string): boolean =>
    official
      ? isRegionCode(code) && code.length === place.length
      : code === place || !isRegionCode(code);
  const isWhole = (code: string): boolean =>
    code !== place &&
    (code === WHOLE || (official && place.length > 2 && code === countryOf(place)));
  const { periods, tables } = regionalTables(
    cells,
    (code) => isRow(code) && !isWhole(code),
    isWhole,
    detail,
  );
  const table = tables[tables.length - 1];
  const at = table.places.indexOf(place);
  if (at < 0) return null;
  const row = measureRow(table, at, { quotient, top }, null, tables.length > 1 ? tables[0] : null);
  return {
    basis: 'table',
    counted: table.counted,
    comparedAt: official ? place.length : 0,
    places: table.places.length,
    isRow: true,
    periods,
    row,
    largest: new Float64Array(table.industries.length).fill(NaN),
    unsized: 0,
    establishments: null,
    coverage: {
      have: row.industries.length - row.suppressed,
      of: row.industries.length,
      what: 'industries of the place are published',
    },
    problems: [],
  };
}

function fromFirms(
  view: PlaceView,
  { count, quotient, top, draws }: Parameters,
  detail: Detail,
  random: Random,
): Mapped {
  const { snapshot, place, local } = view;
  const found = establishmentsOf(snapshot, detail);
  const bySector = found.from === 'sector';
  const sized = !found.size.some((size) => size !== size);
  const people = bySector && (count === 2 || (count === 0 && sized));
  const counted: Counted = people ? 'employees' : bySector ? 'establishments' : 'organisations';
  const length = comparedAt(snapshot, place);
  const mine = [...found.actor.keys()].filter((e) => local[found.actor[e]] >= 0);
  const coverage = {
    have: mine.length,
    of: view.members.length,
    what: bySector
      ? 'organisations have a stated activity'
      : 'organisations have a project with a field',
  };
  const base = {
    basis: bySector ? ('sector' as const) : ('field' as const),
    counted,
    comparedAt: length,
    periods: [],
    unsized: people ? mine.filter((e) => found.size[e] !== found.size[e]).length : 0,
    establishments: found,
    coverage,
    problems: unreadCodes(place, found),
  };
  const nothing = new Float64Array(0);
  if (length === 0 || mine.length === 0)
    return { ...base, places: length === 0 ? 1 : 0, isRow: false, row: null, largest: nothing };
  const tally = tallyPlaces(snapshot, `${length}/${detail}/${counted}`);
  const { table } = tally;
  const at = isRegionCode(place) ? table.places.indexOf(place) : -1;
  const amounts = sumHere(found, tally, mine, counted);
  const here = at >= 0 ? at : amounts.sums.map((sum) => ({ low: sum, high: sum }));
  const behind: Behind = {
    firms: tally.firms,
    plantHerfindahl: tally.plantHerfindahl,
    here: amounts.firms,
    drawn: people ? drawAgain(found, table, mine, draws, random) : null,
  };
  return {
    ...base,
    places: table.places.length,
    isRow: at >= 0,
    row: measureRow(table, here, { quotient, top }, behind),
    largest: Float64Array.from(amounts.sums, (sum, i) => (sum > 0 ? amounts.most[i] / sum : NaN)),
  };
}

function sumHere(
  { industry, size }: Establishments,
  { table, counts }: PlaceTally,
  mine: readonly number[],
  counted: Counted,
): { readonly sums: number[]; readonly firms: number[]; readonly most: number[] } {
  const sums = table.industries.map(() => 0);
  const firms = table.industries.map(() => 0);
  const most = table.industries.map(() => 0);
  for (const e of mine) {
    if (counts[e] === 0) continue;
    const amount = counted === 'employees' ? size[e] : 1;
    sums[industry[e]] += amount;
    firms[industry[e]]++;
    most[industry[e]] = Math.max(most[industry[e]], amount);
  }
  return { sums, firms, most };
}

/** Fewer establishments than this in an industry of the place have no interval. */
const FEW = 5;

/** Location quotients when the establishments of the place are drawn again with replacement; the reference stays. */
function drawAgain(
  { industry, size }: Establishments,
  table: IndustryTable,
  mine: readonly number[],
  draws: number,
  random: Random,
): readonly Ends[] {
  const c = table.industries.length;
  const known = mine.filter((e) => size[e] === size[e]);
  const firms = new Uint32Array(c);
  for (const e of known) firms[industry[e]]++;
  const drawn = table.industries.map(() => new Float64Array(draws));
  const sums = new Float64Array(c);
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    let total = 0;
    for (let n = 0; n < known.length; n++) {
      const e = known[random.below(known.length)];
      sums[industry[e]] += size[e];
      total += size[e];
    }
    for (let i = 0; i < c; i++)
      drawn[i][draw] = sums[i] / total / (table.columns.low[i] / table.whole.low);
  }
  return drawn.map((values, i) =>
    firms[i] < FEW ? { low: NaN, high: NaN } : percentileEnds(values),
  );
}

/** Industries whose quotient reaches the cut whatever is suppressed, whose chance does not reach 1, on no small base. */
function concentratedIn({ row, basis }: Mapped, cut: number): readonly number[] {
  if (row === null || basis === 'field') return [];
  return row.industries.flatMap(({ quotient, chance, small }, i) =>
    quotient.low >= cut && !(chance.low <= 1) && !small ? [i] : [],
  );
}

function concentration({ row, basis, places }: Mapped, concentrated: readonly number[]): Criterion {
  const id = 'concentration';
  if (basis === 'field')
    return {
      id,
      met: 'cannot-tell',
      says: message(
        'mapping.concentration.field',
        'Fields of research projects are no industries: what is made here is not in the data.',
      ),
    };
  if (row === null || places < 2)
    return {
      id,
      met: 'cannot-tell',
      says: message(
        'mapping.concentration.alone',
        'Nothing to compare with: all firms stand in one place, or none states its activity.',
      ),
    };
  if (concentrated.length > 0)
    return {
      id,
      met: 'yes',
      says: message(
        'mapping.concentration.yes',
        '{n|One industry is|# industries are} concentrated here, most of all {label}.',
        {
          n: { count: concentrated.length },
          label: row.industries[strongest(row, concentrated)].industry.label,
        },
      ),
    };
  const open = row.industries.some(({ quotient }) => quotient.low < quotient.high);
  return open
    ? {
        id,
        met: 'cannot-tell',
        says: message(
          'mapping.concentration.suppressed',
          'No industry is concentrated for sure, and suppressed cells may hide one.',
        ),
      }
    : {
        id,
        met: 'no',
        says: message(
          'mapping.concentration.no',
          'No industry reaches the cut on a base that is large enough.',
        ),
      };
}

function strongest({ industries }: MeasuredRow, among: readonly number[]): number {
  return among.reduce((best, i) =>
    industries[i].quotient.low > industries[best].quotient.low ? i : best,
  );
}

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

function unreadCodes(place: string, { unread }: Establishments): readonly Problem[] {
  if (unread === 0) return [];
  return [
    {
      code: 'unknown-code',
      at: { source: place, row: null, field: 'sector' },
      value: String(unread),
      message: `activities that are no code of NACE Rev. 2 stand for themselves: "${unread}"`,
      hint: 'a code such as 25.62, 25 or C',
    },
  ];
}
