import type { Ends } from './delete-a-part.ts';
import { mean, variance } from './moments.ts';
import { studentTwoSidedQuantile } from './student-t.ts';

/**
 * Interval of the difference of two means without equal variances: x̄ − ȳ ± t · √(s²ₓ/n + s²ᵧ/m).
 *
 * t has (vₓ + vᵧ)² / (vₓ²/(n − 1) + vᵧ²/(m − 1)) degrees of freedom, v = s²/n. Unknown ends with fewer than two values
 * on a side, with an unknown value, or where neither side varies. Cost: O(n + m).
 *
 * @throws RangeError unless 0 < level < 1.
 * @see welch1947
 */
export function meanDifferenceEnds(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  level = 0.95,
): Ends {
  const [n, m] = [xs.length, ys.length];
  const unknown = { low: NaN, high: NaN };
  if (n < 2 || m < 2) return unknown;
  const [vx, vy] = [variance(xs) / n, variance(ys) / m];
  if (!(vx + vy > 0)) return unknown;
  const freedom = (vx + vy) ** 2 / (vx ** 2 / (n - 1) + vy ** 2 / (m - 1));
  const half = studentTwoSidedQuantile(level, freedom) * Math.sqrt(vx + vy);
  const difference = mean(xs) - mean(ys);
  return { low: difference - half, high: difference + half };
}

/**
 * Interval of a mean: x̄ ± t · s/√n with n − 1 degrees of freedom; unknown with fewer than two values or without spread.
 *
 * @throws RangeError unless 0 < level < 1.
 * @see welch1947
 */
export function meanEnds(xs: ArrayLike<number>, level = 0.95): Ends {
  const n = xs.length;
  const error = Math.sqrt(variance(xs) / n);
  if (n < 2 || !(error > 0)) return { low: NaN, high: NaN };
  const half = studentTwoSidedQuantile(level, n - 1) * error;
  return { low: mean(xs) - half, high: mean(xs) + half };
}
