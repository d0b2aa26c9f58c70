import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';

/** Components of a place's change per industry; each column's sum is in `total`. */
export interface ShiftShare {
  /** E·n: as if the place had grown with the nation. */
  readonly national: Float64Array;
  /** E(n_i − n): its mix of industries. */
  readonly mix: Float64Array;
  /** E(r_i − n_i): what the place itself adds (competitive effect). */
  readonly regional: Float64Array;
  /** Change in industries the place did not have: no rate exists, the change is reported here. */
  readonly birth: Float64Array;
  /** Esteban-Marquillas: Ê(r_i − n_i), competition as if the place had the nation's mix. */
  readonly competitive: Float64Array;
  /** Esteban-Marquillas: (E − Ê)(r_i − n_i); competitive + allocation = regional. */
  readonly allocation: Float64Array;
  readonly total: {
    readonly change: number;
    readonly national: number;
    readonly mix: number;
    readonly regional: number;
    readonly birth: number;
    readonly competitive: number;
    readonly allocation: number;
  };
}

/**
 * Shift-share of a place against a nation, classic (Dunn) and homothetic (Esteban-Marquillas), industry by industry.
 *
 * n, n_i, r_i are growth rates; Ê_i = E·(N_i/N). national + mix + regional + birth = ΔE, checked to 1e-9.
 * An empty nation gives NaN. Cost: O(industries).
 *
 * @throws RangeError on columns of different length, a negative, infinite or suppressed (NaN) amount, or a place with more
 * of an industry than the nation.
 * @see dunn1960 @see esteban1972
 */
export function shiftShare(
  placeBefore: ArrayLike<number>,
  placeAfter: ArrayLike<number>,
  nationBefore: ArrayLike<number>,
  nationAfter: ArrayLike<number>,
): ShiftShare {
  const count = placeBefore.length;
  const columns = { placeBefore, placeAfter, nationBefore, nationAfter };
  for (const [name, column] of Object.entries(columns)) {
    refuseUnlessSameLength(name, column.length, count);
    for (let i = 0; i < count; i++)
      refuseUnless(
        column[i] >= 0 && column[i] < Infinity,
        name,
        column[i],
        'known amounts of 0 or more',
      );
  }
  const nation = sum(nationBefore);
  const place = sum(placeBefore);
  const growth = nation > 0 ? sum(nationAfter) / nation - 1 : NaN;
  const parts = {
    national: new Float64Array(count),
    mix: new Float64Array(count),
    regional: new Float64Array(count),
    birth: new Float64Array(count),
    competitive: new Float64Array(count),
    allocation: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    const e = placeBefore[i];
    if (e === 0) {
      parts.birth[i] = placeAfter[i];
      continue;
    }
    // The slack is for sums of the same plants in another order.
    refuseUnless(
      nationBefore[i] >= e * (1 - 1e-9),
      'nationBefore',
      nationBefore[i],
      `at least the ${e} of the place`,
    );
    const industryGrowth = nationAfter[i] / nationBefore[i] - 1;
    const ahead = placeAfter[i] / e - 1 - industryGrowth;
    const homothetic = place * (nationBefore[i] / nation);
    parts.national[i] = e * growth;
    parts.mix[i] = e * (industryGrowth - growth);
    parts.regional[i] = e * ahead;
    parts.competitive[i] = homothetic * ahead;
    parts.allocation[i] = (e - homothetic) * ahead;
  }
  const total = {
    change: nation > 0 ? sum(placeAfter) - place : NaN,
    national: sum(parts.national),
    mix: sum(parts.mix),
    regional: sum(parts.regional),
    birth: sum(parts.birth),
    competitive: sum(parts.competitive),
    allocation: sum(parts.allocation),
  };
  const gap = Math.abs(total.national + total.mix + total.regional + total.birth - total.change);
  if (gap > 1e-9 * Math.max(1, place, sum(placeAfter)) * Math.max(1, Math.abs(growth)))
    throw new Error(`shift-share components miss the change by "${gap}"`);
  return { ...parts, total };
}
