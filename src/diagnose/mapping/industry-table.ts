import type { Ends } from '../../kernel/stats/delete-a-part.ts';

/** One column of a table of industries. */
export interface Industry {
  readonly code: string;
  readonly label: string;
  /** The code of the broader industry it is related in; itself where none is known. */
  readonly group: string;
}

/** What a cell counts. */
export const COUNTED = ['employees', 'establishments', 'organisations'] as const;

export type Counted = (typeof COUNTED)[number];

/** Places × industries, row after row; a cell that was suppressed lies between two ends, never at a made-up point. */
export interface IndustryTable {
  readonly counted: Counted;
  readonly places: readonly string[];
  readonly industries: readonly Industry[];
  /** Ends of every cell; equal where it is known, 0 and Infinity where nothing is. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Ends of row totals, column totals and the whole, at least as narrow as the cells make them. */
  readonly rows: EndColumns;
  readonly columns: EndColumns;
  readonly whole: Ends;
  /** Totals the source states that its own cells cannot add up to; they are not used. */
  readonly misfits: number;
}

/** Two ends for each of many. */
export interface EndColumns {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Totals a source states beside its cells: known numbers, NaN where it states none. */
export interface StatedTotals {
  readonly rows?: ArrayLike<number>;
  readonly columns?: ArrayLike<number>;
  readonly whole?: number;
}

/** Rounds of narrowing at most; each is a pass over the table. */
const ROUNDS = 20;

/**
 * Builds a table and narrows suppressed cells by the totals a source states: what is left of a total when all else is
 * taken off bounds a cell from both sides. Stated totals that the cells cannot add up to are kept out, so a rounding of
 * the source never makes an empty interval. Cost: O(rounds · cells).
 *
 * @throws RangeError when the ends do not fill the table or a low end is negative or above its high end.
 */
export function industryTable(
  {
    counted,
    places,
    industries,
    low,
    high,
  }: Pick<IndustryTable, 'counted' | 'places' | 'industries' | 'low' | 'high'>,
  stated: StatedTotals = {},
): IndustryTable {
  const [r, c] = [places.length, industries.length];
  if (low.length !== r * c || high.length !== r * c)
    throw new RangeError(`ends want ${r * c} cells, got "${low.length}" and "${high.length}"`);
  for (let k = 0; k < low.length; k++)
    if (!(low[k] >= 0 && low[k] <= high[k]))
      throw new RangeError(`ends want 0 ≤ low ≤ high, got "${low[k]}" and "${high[k]}"`);
  const cells = { low: low.slice(), high: high.slice() };
  const lines: Line[] = [];
  for (let i = 0; i < r; i++)
    lines.push({ first: i * c, step: 1, count: c, total: stated.rows?.[i] ?? NaN });
  for (let j = 0; j < c; j++)
    lines.push({ first: j, step: c, count: r, total: stated.columns?.[j] ?? NaN });
  const misfits = lines.filter(
    (line) =>
      line.total === line.total && !fits(line.total, totalOf(cells, { ...line, total: NaN })),
  ).length;
  for (let round = 0; round < ROUNDS; round++)
    if (!lines.map((line) => narrow(cells, line)).includes(true)) break;
  const rows = lines.slice(0, r).map((line) => totalOf(cells, line));
  const columns = lines.slice(r).map((line) => totalOf(cells, line));
  const sums = [sumEnds(rows), sumEnds(columns)];
  const whole = {
    low: Math.max(sums[0].low, sums[1].low),
    high: Math.min(sums[0].high, sums[1].high),
  };
  const told = stated.whole ?? NaN;
  return {
    counted,
    places,
    industries,
    ...cells,
    rows: endColumns(rows),
    columns: endColumns(columns),
    whole: fits(told, whole) ? { low: told, high: told } : whole,
    misfits: misfits + (told === told && !fits(told, whole) ? 1 : 0),
  };
}

/** The ends of one cell. */
export function cellEnds(
  { low, high, industries }: IndustryTable,
  row: number,
  column: number,
): Ends {
  const k = row * industries.length + column;
  return { low: low[k], high: high[k] };
}

/** True when both ends are the same number. */
export function isKnown({ low, high }: Ends): boolean {
  return low === high;
}

interface Line {
  readonly first: number;
  readonly step: number;
  readonly count: number;
  readonly total: number;
}

function totalOf({ low, high }: EndColumns, { first, step, count, total }: Line): Ends {
  const ends = { low: 0, high: 0 };
  for (let i = 0, k = first; i < count; i++, k += step) {
    ends.low += low[k];
    ends.high += high[k];
  }
  return fits(total, ends) ? { low: total, high: total } : ends;
}

/** Narrows the cells of one line by its stated total; true when any end moved. */
function narrow(cells: EndColumns, line: Line): boolean {
  const { first, step, count, total } = line;
  const ends = totalOf(cells, { ...line, total: NaN });
  if (!fits(total, ends)) return false;
  let open = 0;
  for (let i = 0, k = first; i < count; i++, k += step) if (cells.high[k] === Infinity) open++;
  let moved = false;
  for (let i = 0, k = first; i < count; i++, k += step) {
    const [low, high] = [cells.low[k], cells.high[k]];
    if (low === high) continue;
    const mostLeft = total - (ends.low - low);
    if (mostLeft < high) {
      cells.high[k] = Math.max(low, mostLeft);
      moved = true;
    }
    const othersOpen = open - (high === Infinity ? 1 : 0) > 0;
    const leastLeft = othersOpen ? 0 : total - (ends.high - (high === Infinity ? 0 : high));
    if (high !== Infinity && leastLeft > low) {
      cells.low[k] = Math.min(cells.high[k], leastLeft);
      moved = true;
    }
  }
  return moved;
}

function fits(total: number, { low, high }: Ends): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(total));
  return total >= low - slack && total <= high + slack;
}

function sumEnds(all: readonly Ends[]): Ends {
  return all.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}

function endColumns(all: readonly Ends[]): EndColumns {
  return {
    low: Float64Array.from(all, ({ low }) => low),
    high: Float64Array.from(all, ({ high }) => high),
  };
}
