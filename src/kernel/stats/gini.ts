import { refuseUnless } from './refuse.ts';
import { sum } from './sum.ts';

/**
 * Gini coefficient of amounts, G = 2 Σ i·x₍ᵢ₎ / (n Σ x) − (n+1)/n with x in ascending order; in [0, 1 − 1/n].
 *
 * `corrected` multiplies by n/(n−1), so that one holder of everything gives 1 (NaN for n = 1).
 * Empty, all zero or any NaN gives NaN. Cost: O(n log n).
 *
 * @throws RangeError on a negative or infinite amount.
 * @see gini1912
 */
export function gini(amounts: ArrayLike<number>, corrected = false): number {
  const sorted = ascending(amounts);
  const n = sorted.length;
  const total = sum(sorted);
  if (n === 0 || !(total > 0)) return NaN;
  let unequal = 0;
  // Centred weights keep the subtraction of two near-equal numbers out of the formula.
  for (let i = 0; i < n; i++) unequal += (2 * i + 1 - n) * (sorted[i] / total);
  if (corrected) return n === 1 ? NaN : Math.max(0, unequal / (n - 1));
  return Math.max(0, unequal / n);
}

/** The Lorenz curve: n+1 points from (0, 0) to (1, 1), poorest first. */
export interface Lorenz {
  /** Share of holders, ascending in [0, 1]. */
  readonly holders: Float64Array;
  /** Share of the amount held by that share of holders. */
  readonly amount: Float64Array;
}

/**
 * Lorenz points of amounts. When the total is 0 or unknown the amounts' shares are NaN; n = 0 gives one point (0, 0).
 *
 * @throws RangeError on a negative or infinite amount.
 * @see lorenz1905
 */
export function lorenz(amounts: ArrayLike<number>): Lorenz {
  const sorted = ascending(amounts);
  const n = sorted.length;
  const total = sum(sorted);
  const holders = new Float64Array(n + 1);
  const amount = new Float64Array(n + 1);
  let held = 0;
  for (let i = 1; i <= n; i++) {
    held += sorted[i - 1];
    holders[i] = i / n;
    amount[i] = total > 0 ? Math.min(1, held / total) : NaN;
  }
  if (n > 0 && total > 0) amount[n] = 1;
  return { holders, amount };
}

/** The share of the total held by the largest holders. */
export interface TopShare {
  /** Share in [0, 1]; NaN when no amount is positive. */
  readonly share: number;
  /** How many holders the top is: ⌈n·fraction⌉. */
  readonly holders: number;
  /** How many holders have a positive amount. */
  readonly of: number;
}

/**
 * Share held by the top ⌈n·fraction⌉ of the n positive amounts (zeros and NaN are not holders).
 *
 * Cost: O(n log n).
 *
 * @throws RangeError on a negative or infinite amount, or a fraction outside (0, 1].
 */
export function topShare(amounts: ArrayLike<number>, fraction = 0.1): TopShare {
  refuseUnless(fraction > 0 && fraction <= 1, 'fraction', fraction, 'a number in (0, 1]');
  const positive = ascending(
    Float64Array.from(amounts).filter((amount) => amount === amount && amount !== 0),
  );
  const n = positive.length;
  // 0.1 · 30 is 3.0000000000000004 in floating point: a whole number of holders stays whole.
  const top = Math.ceil(n * fraction * (1 - 4 * Number.EPSILON));
  return {
    share: n === 0 ? NaN : sum(positive.subarray(n - top)) / sum(positive),
    holders: top,
    of: n,
  };
}

function ascending(amounts: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(amounts).sort();
  for (const amount of sorted)
    refuseUnless(
      !(amount < 0) && amount !== Infinity,
      'amounts',
      amount,
      'finite amounts of 0 or more',
    );
  return sorted;
}
