import type { Problem } from '../../domain/problem.ts';
import { WHOLE, countryOf, isRegionCode } from '../../domain/region.ts';
import type { Random } from '../../kernel/random/random.ts';
import { percentileEnds } from '../../kernel/stats/bootstrap.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import type { Answer, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { type Detail, type Establishments, establishmentsOf } from './establishments.ts';
import type { Counted, IndustryTable } from './industry-table.ts';
import type { PlaceMapping } from './map-place.ts';
import { type Behind, type MeasuredRow, measureRow } from './measure-row.ts';
import { cellsOfRegister, regionalTables } from './regional-table.ts';
import { type PlaceTally, comparedAt, tallyPlaces } from './tally-places.ts';

/** What a place is made of, before it is judged. */
export interface Mapped
  extends
    Omit<PlaceMapping, 'verdict' | 'concentrated' | 'supply' | 'detail'>,
    Pick<Answer<PlaceMapping>, 'coverage'> {
  readonly problems: readonly Problem[];
  readonly establishments: Establishments | null;
}

/** A published table in the register that has the place in it; null where it has not. */
export function fromTable(
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
    isAll: table.places.length < 2,
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

/** What a place is made of by the firms of the register, or by the fields of its projects. */
export function fromFirms(
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
    return {
      ...base,
      places: length === 0 ? 1 : 0,
      isRow: false,
      isAll: true,
      row: null,
      largest: nothing,
    };
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
  const isAll = amounts.sums.every((sum, i) => sum >= table.columns.high[i]);
  const row = measureRow(table, here, { quotient, top }, behind);
  return {
    ...base,
    places: table.places.length,
    isRow: at >= 0,
    isAll,
    row: isAll ? withoutQuotients(row) : row,
    largest: Float64Array.from(amounts.sums, (sum, i) => (sum > 0 ? amounts.most[i] / sum : NaN)),
  };
}

/** What is everything has nothing to be compared with: a quotient of 1 would be no finding. */
function withoutQuotients(row: MeasuredRow): MeasuredRow {
  const none = { low: NaN, high: NaN };
  const { indices, industries } = row;
  return {
    ...row,
    industries: industries.map((industry) => ({
      ...industry,
      quotient: none,
      chance: none,
      symmetric: NaN,
      density: NaN,
      stars: { size: 'no', specialisation: 'no', focus: 'no' },
    })),
    indices: { ...indices, krugmanAll: NaN, krugmanRest: NaN, theil: NaN },
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
