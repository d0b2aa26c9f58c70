import { logGamma } from './log-gamma.ts';
import { refuseUnless } from './refuse.ts';

/** The two tails of a distribution; they add to 1, and the small one is exact to many digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const MOST_A = 1e10;

/**
 * Regularised incomplete gamma functions P(a, x) (lower) and Q(a, x) (upper).
 *
 * Series below x = a + 1, continued fraction (Lentz) above: O(√a) steps. Relative error of the small tail near 1e-13.
 *
 * @throws RangeError unless 0 < a ≤ 1e10, beyond which neither digits nor patience last, and x ≥ 0.
 * @see press2007recipes
 */
export function incompleteGamma(a: number, x: number): Tails {
  refuseUnless(a > 0 && a <= MOST_A, 'a', a, `a number above 0, at most ${MOST_A}`);
  refuseUnless(x >= 0, 'x', x, 'a number of 0 or more');
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  const steps = 1000 + 40 * Math.ceil(Math.sqrt(Math.max(a, x)));
  if (x < a + 1) {
    let term = 1 / a;
    let series = term;
    for (let k = 1; k <= steps && term > series * Number.EPSILON * 0.5; k++) {
      term *= x / (a + k);
      series += term;
    }
    const lower = Math.min(1, front * series);
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k <= steps; k++) {
    const term = k * (a - k);
    b += 2;
    d = 1 / (b + term * d || 1e-300);
    c = b + term / c || 1e-300;
    h *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  const upper = Math.min(1, front * h);
  return { lower: 1 - upper, upper };
}
