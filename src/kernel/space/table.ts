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
  const lost = new Float64Array(columns);
  for (let r = 0; r < rows; r++) {
    const row = cells.subarray(r * columns, (r + 1) * columns);
    rowSums[r] = sum(row);
    // The sums of all columns side by side, each in the way of `sum`: the cells are read as they lie.
    for (let c = 0; c < columns; c++) {
      const value = row[c];
      const total = columnSums[c];
      const next = total + value;
      lost[c] += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
      columnSums[c] = next;
    }
  }
  for (let c = 0; c < columns; c++) if (Number.isFinite(columnSums[c])) columnSums[c] += lost[c];
  return { rows: rowSums, columns: columnSums, total: sum(rowSums) };
}
