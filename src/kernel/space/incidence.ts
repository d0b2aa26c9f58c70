import { refuseUnless, refuseUnlessCount } from '../stats/refuse.ts';
import { locationQuotients } from './location-quotient.ts';
import type { Table } from './table.ts';

/** Which place is specialised in which industry, without empty rows and columns. */
export interface Incidence {
  readonly rows: number;
  readonly columns: number;
  /** 1 where specialised, row after row. */
  readonly ones: Uint8Array;
  /** Row of the original table for each kept place, and column for each kept industry. */
  readonly keptRows: Uint32Array;
  readonly keptColumns: Uint32Array;
  /** Ones per place (diversity) and per industry (ubiquity), all above 0. */
  readonly diversity: Float64Array;
  readonly ubiquity: Float64Array;
  /** Places and industries without any one, removed. */
  readonly droppedRows: number;
  readonly droppedColumns: number;
}

/**
 * Places × industries with a location quotient of at least `threshold` (inclusive), empty rows and columns removed.
 *
 * Unknown quotients count as no specialisation. Cost: O(rows · columns).
 *
 * @throws RangeError unless threshold > 0.
 * @see hidalgo2007
 */
export function specialisations(table: Table, threshold = 1): Incidence {
  refuseUnless(
    threshold > 0 && threshold < Infinity,
    'threshold',
    threshold,
    'a finite number above 0',
  );
  const { quotient } = locationQuotients(table);
  // The cells of a balanced table are exactly 1 up to rounding, and 1 counts.
  const least = threshold * (1 - 1e-12);
  return incidence(
    table.rows,
    table.columns,
    Uint8Array.from(quotient, (value) => (value >= least ? 1 : 0)),
  );
}

/** An incidence from ready ones, empty rows and columns removed. @throws RangeError on a wrong size. */
export function incidence(rows: number, columns: number, ones: ArrayLike<number>): Incidence {
  refuseUnlessCount('rows', rows, 0);
  refuseUnlessCount('columns', columns, 0);
  refuseUnless(ones.length === rows * columns, 'ones', ones.length, `${rows * columns} cells`);
  const inRow = new Float64Array(rows);
  const inColumn = new Float64Array(columns);
  for (let k = 0; k < ones.length; k++) {
    if (ones[k] === 0) continue;
    inRow[Math.floor(k / columns)]++;
    inColumn[k % columns]++;
  }
  const keptRows = Uint32Array.from(inRow.keys()).filter((r) => inRow[r] > 0);
  const keptColumns = Uint32Array.from(inColumn.keys()).filter((c) => inColumn[c] > 0);
  const kept = new Uint8Array(keptRows.length * keptColumns.length);
  keptRows.forEach((r, i) =>
    keptColumns.forEach((c, j) => {
      kept[i * keptColumns.length + j] = ones[r * columns + c] === 0 ? 0 : 1;
    }),
  );
  return {
    rows: keptRows.length,
    columns: keptColumns.length,
    ones: kept,
    keptRows,
    keptColumns,
    diversity: inRow.filter((count) => count > 0),
    ubiquity: inColumn.filter((count) => count > 0),
    droppedRows: rows - keptRows.length,
    droppedColumns: columns - keptColumns.length,
  };
}
