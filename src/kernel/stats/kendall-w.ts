import type { Random } from '../random/random.ts';
import { chiSquareAbove } from './chi-square.ts';
import { monteCarloP } from './permutation-test.ts';
import { midRanks } from './rank.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';
import { step, type OnStep } from './stopped.ts';

/** Agreement of raters on an order. */
export interface KendallW {
  /** W in [0, 1], corrected for ties; NaN when nobody tells the items apart. */
  readonly w: number;
  /** Sum of squared deviations of the items' rank sums from their mean. */
  readonly s: number;
  /** m(n−1)W, with n−1 degrees of freedom; trustworthy for n > 7 items. */
  readonly chiSquare: number;
  readonly freedom: number;
  /** Upper tail of the chi-square: the large-sample p-value. */
  readonly p: number;
  /** Mean Spearman correlation of pairs of raters, (mW − 1)/(m − 1), exact without ties. */
  readonly meanSpearman: number;
}

/**
 * Kendall's coefficient of concordance, W = 12S / (m²(n³−n) − mΣT), T = Σ(t³−t) over each rater's ties.
 *
 * `scores`: raters × items, row after row; higher score = higher rank, ties share mid-ranks. Cost: O(mn log n).
 *
 * @throws RangeError on a wrong size, fewer than two raters or items, or an unknown score (use a design for gaps).
 * @see kendall1939
 */
export function kendallW(scores: ArrayLike<number>, raters: number, items: number): KendallW {
  const { ranks, ties } = ranked(scores, raters, items);
  const sums = new Float64Array(items);
  for (let k = 0; k < ranks.length; k++) sums[k % items] += ranks[k];
  const s = squares(sums, (raters * (items + 1)) / 2);
  const most = (raters * raters * (items ** 3 - items) - raters * ties) / 12;
  const w = most > 0 ? Math.min(1, s / most) : NaN;
  const chiSquare = raters * (items - 1) * w;
  return {
    w,
    s,
    chiSquare,
    freedom: items - 1,
    p: chiSquareAbove(chiSquare, items - 1),
    meanSpearman: (raters * w - 1) / (raters - 1),
  };
}

/**
 * Permutation p-value of W for few items: each rater's ranks are shuffled on their own.
 *
 * @throws RangeError as kendallW, and when draws < 1; Error named Stopped when `onStep` answers false.
 */
export function kendallWPermutationP(
  scores: ArrayLike<number>,
  raters: number,
  items: number,
  random: Random,
  draws = 999,
  onStep?: OnStep,
): number {
  refuseUnlessCount('draws', draws, 1);
  const observed = kendallW(scores, raters, items);
  if (Number.isNaN(observed.w)) return NaN;
  const { ranks } = ranked(scores, raters, items);
  const sums = new Float64Array(items);
  // Ties stay with their rater, so S orders the permutations as W does.
  const simulated = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    for (let rater = 0; rater < raters; rater++)
      random.shuffle(ranks.subarray(rater * items, (rater + 1) * items)).forEach((rank, item) => {
        sums[item] += rank;
      });
    simulated[draw] = squares(sums, (raters * (items + 1)) / 2);
    step(onStep, draw + 1, draws);
  }
  return monteCarloP(observed.s, simulated, 'greater');
}

function squares(sums: Float64Array, middle: number): number {
  let s = 0;
  for (const sum of sums) s += (sum - middle) ** 2;
  return s;
}

function ranked(
  scores: ArrayLike<number>,
  raters: number,
  items: number,
): { ranks: Float64Array; ties: number } {
  refuseUnlessCount('raters', raters, 2);
  refuseUnlessCount('items', items, 2);
  refuseUnlessSameLength('scores', scores.length, raters * items);
  const ranks = new Float64Array(raters * items);
  let ties = 0;
  for (let rater = 0; rater < raters; rater++) {
    const row = Float64Array.from({ length: items }, (_, item) => scores[rater * items + item]);
    for (const score of row)
      refuseUnless(score === score, 'scores', score, 'a score from every rater for every item');
    ranks.set(midRanks(row), rater * items);
    row.sort();
    for (let first = 0; first < items;) {
      let last = first;
      while (last + 1 < items && row[last + 1] === row[first]) last++;
      const size = last - first + 1;
      ties += size ** 3 - size;
      first = last + 1;
    }
  }
  return { ranks, ties };
}
