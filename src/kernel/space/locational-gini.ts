import { gini } from '../stats/gini.ts';
import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';

/**
 * Locational Gini of an industry over places: places in ascending order of s_r/t_r,
 * G = 1 − Σ (X_{k+1}−X_k)(Y_{k+1}+Y_k) with X the cumulative share of all, Y that of the industry. In [0, 1).
 *
 * Places that are empty in both are left out; an industry where there is nothing else sorts last. An empty industry or
 * reference is NaN. No correction for lumpy plants. Cost: O(n log n).
 *
 * @throws RangeError on a negative or infinite amount or columns of different length.
 * @see krugman1991 @see audretsch1996
 */
export function locationalGini(industry: ArrayLike<number>, all: ArrayLike<number>): number {
  const { rows, industryTotal, total } = checked(industry, all);
  rows.sort((a, b) => industry[a] * all[b] - industry[b] * all[a] || a - b);
  let below = 0;
  const areas: number[] = [];
  for (const row of rows) {
    const next = below + industry[row];
    areas.push((all[row] / total) * ((next + below) / industryTotal));
    below = next;
  }
  return industryTotal > 0 && total > 0 ? Math.max(0, 1 - sum(areas)) : NaN;
}

/**
 * Plain Gini of the quotients s_r/t_r, every place counting once, whatever its size: the coefficient of textbooks.
 *
 * @throws RangeError as locationalGini.
 * @see farhauer2013
 */
export function quotientGini(industry: ArrayLike<number>, all: ArrayLike<number>): number {
  const { rows } = checked(industry, all);
  return gini(rows.map((row) => (all[row] > 0 ? industry[row] / all[row] : NaN)));
}

function checked(
  industry: ArrayLike<number>,
  all: ArrayLike<number>,
): { rows: number[]; industryTotal: number; total: number } {
  refuseUnlessSameLength('all', all.length, industry.length);
  const rows: number[] = [];
  for (let i = 0; i < industry.length; i++) {
    for (const [name, column] of [
      ['industry', industry],
      ['all', all],
    ] as const)
      refuseUnless(
        !(column[i] < 0) && column[i] !== Infinity,
        name,
        column[i],
        'finite amounts of 0 or more',
      );
    if (industry[i] !== 0 || all[i] !== 0) rows.push(i);
  }
  return { rows, industryTotal: sum(industry), total: sum(all) };
}
