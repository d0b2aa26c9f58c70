import { incompleteGamma } from './incomplete-gamma.ts';
import { refuseUnless } from './refuse.ts';

/**
 * Upper tail of the chi-square distribution, P(X ≥ x). NaN gives NaN.
 *
 * @throws RangeError unless 0 < freedom ≤ 2e10 and x ≥ 0.
 */
export function chiSquareAbove(x: number, freedom: number): number {
  if (x !== x) return NaN;
  return incompleteGamma(freedom / 2, x / 2).upper;
}

/**
 * Quantile of the chi-square distribution, by bisection to the last bit; p = 1 gives Infinity.
 *
 * @throws RangeError when p is outside [0, 1] or freedom outside (0, 2e10].
 */
export function chiSquareQuantile(p: number, freedom: number): number {
  refuseUnless(p >= 0 && p <= 1, 'p', p, 'a number from 0 to 1');
  refuseUnless(freedom > 0 && freedom < Infinity, 'freedom', freedom, 'a finite number above 0');
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const tooLow = (x: number): boolean => {
    const tails = incompleteGamma(freedom / 2, x / 2);
    return p < 0.5 ? tails.lower < p : tails.upper > 1 - p;
  };
  let low = 0;
  let high = Math.max(1, freedom);
  while (tooLow(high)) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (tooLow(middle)) low = middle;
    else high = middle;
  }
}
