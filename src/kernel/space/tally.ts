import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { table, type Table } from './table.ts';
import { loops } from '../loops.ts';

/** Plants added up by place and industry. */
export interface Tally {
  /** Places × industries, amounts. */
  readonly table: Table;
  /** Places × industries, how many plants stand behind each cell. */
  readonly plants: Uint32Array;
  /** Herfindahl index of plant sizes per industry, Σ z²; NaN for an industry without amount. */
  readonly plantHerfindahl: Float64Array;
}

/**
 * Adds plants to a table of places and industries in one pass. Cost: O(plants + rows · columns).
 *
 * A plant of unknown size makes its cell and its industry unknown.
 *
 * @throws RangeError on columns of different length, a place or industry outside the table, or a negative size.
 */
export function tally(
  placeOf: ArrayLike<number>,
  industryOf: ArrayLike<number>,
  sizes: ArrayLike<number>,
  rows: number,
  columns: number,
): Tally {
  const n = sizes.length;
  refuseUnlessSameLength('placeOf', placeOf.length, n);
  refuseUnlessSameLength('industryOf', industryOf.length, n);
  const { cells, plants, squares } =
    tallyCompiled(placeOf, industryOf, sizes, rows, columns) ??
    tallyPlain(placeOf, industryOf, sizes, rows, columns);
  const totals = new Float64Array(columns);
  for (let from = 0; from < cells.length; from += columns)
    for (let c = 0; c < columns; c++) totals[c] += cells[from + c];
  return {
    table: table(rows, columns, cells),
    plants,
    plantHerfindahl: squares.map((square, c) => (totals[c] > 0 ? square / totals[c] ** 2 : NaN)),
  };
}

/**
 * The same columns of plants, laid where `tally` finds them fastest: for plants that are added up more than once, by one set of
 * borders and by another. Where no compiled loops are at hand they are the given ones. Cost: O(plants), and their memory once more.
 */
export function layOutPlants(columns: readonly Int32Array[]): readonly Int32Array[] {
  const plants = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return loops(plants)?.layOut(columns) ?? columns;
}

interface Sums {
  readonly cells: Float64Array;
  readonly plants: Uint32Array;
  readonly squares: Float64Array;
}

/** Whole numbers in columns of 32 bits can be added by compiled code. */
function tallyCompiled(
  placeOf: ArrayLike<number>,
  industryOf: ArrayLike<number>,
  sizes: ArrayLike<number>,
  rows: number,
  columns: number,
): Sums | null {
  const whole =
    placeOf instanceof Int32Array &&
    industryOf instanceof Int32Array &&
    sizes instanceof Int32Array;
  return whole
    ? (loops(sizes.length)?.tally(placeOf, industryOf, sizes, rows, columns) ?? null)
    : null;
}

function tallyPlain(
  placeOf: ArrayLike<number>,
  industryOf: ArrayLike<number>,
  sizes: ArrayLike<number>,
  rows: number,
  columns: number,
): Sums {
  const n = sizes.length;
  const cells = new Float64Array(rows * columns);
  const plants = new Uint32Array(rows * columns);
  const squares = new Float64Array(columns);
  // The check is apart from the sums, so that the loop that adds has nothing in it that might throw.
  for (let i = 0; i < n; i++) {
    const row = placeOf[i];
    const column = industryOf[i];
    if (!(row >= 0 && row < rows)) refuseUnless(false, 'placeOf', row, `places below ${rows}`);
    if (!(column >= 0 && column < columns))
      refuseUnless(false, 'industryOf', column, `industries below ${columns}`);
    if (sizes[i] < 0) refuseUnless(false, 'sizes', sizes[i], 'sizes of 0 or more');
  }
  for (let i = 0; i < n; i++) {
    const column = industryOf[i];
    const cell = placeOf[i] * columns + column;
    const size = sizes[i];
    cells[cell] += size;
    plants[cell]++;
    squares[column] += size * size;
  }
  return { cells, plants, squares };
}
