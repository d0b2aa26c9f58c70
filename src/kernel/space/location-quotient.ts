import { mean, standardDeviation } from '../stats/moments.ts';
import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { margins, type Table } from './table.ts';

export interface LocationQuotientSettings {
  /** What a place is compared with: the whole table (itself included) or the rest of it. */
  readonly reference?: 'all' | 'rest';
  /** Cells whose expected amount is below this are flagged (5 unless told). */
  readonly smallExpected?: number;
  /** Firms behind each cell, same shape; when given, cells with fewer than 3 are flagged too. */
  readonly firms?: ArrayLike<number>;
}

/** Location quotients of a table; all columns have rows · columns cells, row after row. */
export interface LocationQuotients {
  /** LQ in [0, ∞); NaN where the place or the industry is empty. */
  readonly quotient: Float64Array;
  /** Amount expected if the place had the reference's mix: E_r·E_i/E. */
  readonly expected: Float64Array;
  /** 1 where the base is small: expected below `smallExpected`, or fewer than 3 firms. */
  readonly small: Uint8Array;
}

/**
 * Location quotient of every place and industry, LQ = (E_ri/E_r)/(E_i/E); the same formula is Balassa's index.
 *
 * `reference: 'rest'` takes E_i and E without the place itself. 0/0 is NaN; an industry absent in the rest but present
 * in the place has no finite quotient and is NaN too. An empty cell of a living place and industry is 0.
 * LQ > 1 is not significance, and its upper bound E/E_r differs between places. Cost: O(rows · columns).
 *
 * @throws RangeError when `firms` has another length.
 * @see florence1939 @see balassa1965
 */
export function locationQuotients(
  table: Table,
  { reference = 'all', smallExpected = 5, firms }: LocationQuotientSettings = {},
): LocationQuotients {
  const { rows, columns, cells } = table;
  if (firms !== undefined) refuseUnlessSameLength('firms', firms.length, cells.length);
  const margin = margins(table);
  const quotient = new Float64Array(cells.length);
  const expected = new Float64Array(cells.length);
  const small = new Uint8Array(cells.length);
  for (let r = 0, k = 0; r < rows; r++) {
    const place = margin.rows[r];
    for (let c = 0; c < columns; c++, k++) {
      const without = reference === 'rest' ? 1 : 0;
      const industry = margin.columns[c] - without * cells[k];
      const total = margin.total - without * place;
      expected[k] = total > 0 ? (place * industry) / total : NaN;
      quotient[k] = expected[k] > 0 ? cells[k] / expected[k] : NaN;
      if (!(expected[k] >= smallExpected) || (firms !== undefined && firms[k] < 3)) small[k] = 1;
    }
  }
  return { quotient, expected, small };
}

/** Symmetric location quotient (LQ−1)/(LQ+1) in [−1, 1]; NaN stays NaN. @throws RangeError below 0. @see dalum1998 */
export function symmetricQuotient(quotient: number): number {
  refuseUnless(!(quotient < 0), 'quotient', quotient, 'a number of 0 or more');
  if (quotient === Infinity) return 1;
  return (quotient - 1) / (quotient + 1);
}

/** Standardised quotients of one industry over places. */
export interface StandardisedQuotients {
  /** z in standard deviations (ddof 1); NaN where the quotient is unknown or, for logs, 0. */
  readonly z: Float64Array;
  /** How many places the mean and the deviation rest on; below about 20, z means little. */
  readonly places: number;
  /** Places left out because the quotient is 0 and has no logarithm. */
  readonly zeros: number;
}

/**
 * Standardised location quotient z = (LQ − mean)/sd over the places of one industry, plain or on ln LQ.
 *
 * No variation or fewer than two places gives NaN. Cost: O(n).
 *
 * @throws RangeError on a negative quotient.
 * @see odonoghue2004
 */
export function standardisedQuotients(
  quotients: ArrayLike<number>,
  scale: 'plain' | 'log' = 'plain',
): StandardisedQuotients {
  let zeros = 0;
  const scaled = Float64Array.from(quotients, (quotient) => {
    refuseUnless(!(quotient < 0), 'quotients', quotient, 'quotients of 0 or more');
    if (scale === 'plain') return quotient;
    if (quotient === 0) zeros++;
    return quotient > 0 ? Math.log(quotient) : NaN;
  });
  const known = scaled.filter((value) => value === value);
  const middle = mean(known);
  const spread = standardDeviation(known, 1);
  return {
    z: scaled.map((value) => (spread > 0 ? (value - middle) / spread : NaN)),
    places: known.length,
    zeros,
  };
}
