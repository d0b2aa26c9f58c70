import { refuseUnless, refuseUnlessCount } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';

/** Concentration of shares. */
export interface Herfindahl {
  /** H = Σ s² in [1/N, 1]; NaN when nothing is held. */
  readonly index: number;
  /** (H − 1/N)/(1 − 1/N) in [0, 1]; NaN when only one is possible. */
  readonly normalised: number;
  /** 1/H: how many equal holders would be as concentrated. */
  readonly effective: number;
  /** N, how many were possible. */
  readonly possible: number;
}

/**
 * Herfindahl–Hirschman index of amounts. `possible` is the number of holders that could exist (all industries of the
 * classification), not those seen; unless told it is the number of amounts given, zeros included. Cost: O(n).
 *
 * @throws RangeError on a negative or infinite amount, or `possible` below the number of amounts above 0.
 * @see hirschman1964
 */
export function herfindahl(amounts: ArrayLike<number>, possible = amounts.length): Herfindahl {
  refuseUnlessCount('possible', possible, 0);
  let holders = 0;
  for (let i = 0; i < amounts.length; i++) {
    refuseUnless(
      !(amounts[i] < 0) && amounts[i] !== Infinity,
      'amounts',
      amounts[i],
      'finite amounts of 0 or more',
    );
    if (amounts[i] > 0) holders++;
  }
  refuseUnless(possible >= holders, 'possible', possible, `at least the ${holders} holders seen`);
  const total = sum(amounts);
  const index =
    total > 0 ? sum(Float64Array.from(amounts, (amount) => (amount / total) ** 2)) : NaN;
  const least = 1 / possible;
  return {
    index,
    normalised: possible > 1 ? (index - least) / (1 - least) : NaN,
    effective: 1 / index,
    possible,
  };
}
