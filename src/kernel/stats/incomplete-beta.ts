import { logBeta } from './log-gamma.ts';
import { refuseUnless } from './refuse.ts';

const TINY = 1e-300;
const MOST = 1e10;

/**
 * Regularised incomplete beta function I_x(a, b), the distribution function of a Beta(a, b) variable; in [0, 1].
 *
 * Continued fraction (Lentz) on the side where it converges fast: O(√max(a, b)) steps. Relative error near 1e-14.
 *
 * @throws RangeError unless 0 < a, b ≤ 1e10, beyond which neither digits nor patience last, and 0 ≤ x ≤ 1.
 * @see press2007recipes
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  refuseUnless(a > 0 && a <= MOST, 'a', a, `a number above 0, at most ${MOST}`);
  refuseUnless(b > 0 && b <= MOST, 'b', b, `a number above 0, at most ${MOST}`);
  refuseUnless(x >= 0 && x <= 1, 'x', x, 'a number from 0 to 1');
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

/**
 * The x with I_x(a, b) = p, by bisection to the last bit.
 *
 * @throws RangeError as incompleteBeta, or when p is outside [0, 1].
 */
export function inverseIncompleteBeta(p: number, a: number, b: number): number {
  refuseUnless(p >= 0 && p <= 1, 'p', p, 'a number from 0 to 1');
  incompleteBeta(0.5, a, b);
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
}

function fraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  const steps = 500 + 20 * Math.ceil(Math.sqrt(Math.max(a, b)));
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= steps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < Number.EPSILON) break;
  }
  return h;
}
