import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';

/** A table of amounts, row after row: places × industries unless a function says otherwise. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  /** rows · columns amounts; the cell of row r and column c is cells[r · columns + c]. */
  readonly cells: Float64Array;
}

/**
 * Builds a table of amounts and checks it once, so that the kernels need not.
 *
 * NaN (unknown) is allowed and spreads to every number that needs the cell.
 *
 * @throws RangeError on a wrong number of cells, or a negative or infinite amount.
 */
export function table(rows: number, columns: number, cells: ArrayLike<number>): Table {
  refuseUnlessCount('rows', rows, 0);
  refuseUnlessCount('columns', columns, 0);
  refuseUnlessSameLength('cells', cells.length, rows * columns);
  const copy = new Float64Array(cells);
  for (let k = 0; k < copy.length; k++)
    if (copy[k] < 0 || copy[k] === Infinity)
      refuseUnless(false, 'cells', copy[k], 'finite amounts of 0 or more');
  return { rows, columns, cells: copy };
}

/** Row sums, column sums and the grand total of a table (compensated). */
export interface Margins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly total: number;
}

/** Margins of a table. Cost: O(rows · columns). */
export function margins({ rows, columns, cells }: Table): Margins {
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  const column = new Float64Array(rows);
  for (let r = 0; r < rows; r++) rowSums[r] = sum(cells.subarray(r * columns, (r + 1) * columns));
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; r++) column[r] = cells[r * columns + c];
    columnSums[c] = sum(column);
  }
  return { rows: rowSums, columns: columnSums, total: sum(rowSums) };
}
