import { sum } from './sum.ts';

/** Arithmetic mean Σx/n; NaN when empty or when a value is NaN. Cost: O(n). */
export function mean(values: ArrayLike<number>): number {
  return values.length === 0 ? NaN : sum(values) / values.length;
}

/**
 * Variance in two passes, Σ(x−x̄)²/(n − ddof), with the correction for the rounding of the mean.
 *
 * `ddof` is 1 for a sample and 0 for a population; n ≤ ddof gives NaN. Cost: O(n).
 *
 * @see chan1983variance
 */
export function variance(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  const n = values.length;
  if (n <= ddof) return NaN;
  const middle = mean(values);
  let squares = 0;
  let drift = 0;
  for (let i = 0; i < n; i++) {
    const d = values[i] - middle;
    squares += d * d;
    drift += d;
  }
  return Math.max(0, squares - (drift * drift) / n) / (n - ddof);
}

/** Standard deviation, the root of `variance`; NaN when n ≤ ddof. */
export function standardDeviation(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  return Math.sqrt(variance(values, ddof));
}

/** Pearson correlation of two columns; NaN when a column does not vary, is shorter than 2 or holds NaN. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  if (n !== b.length) throw new RangeError(`b wants ${n} values, got "${b.length}"`);
  if (n < 2) return NaN;
  const meanA = mean(a);
  const meanB = mean(b);
  let together = 0;
  let alone = 0;
  let other = 0;
  for (let i = 0; i < n; i++) {
    const da = a[i] - meanA;
    const db = b[i] - meanB;
    together += da * db;
    alone += da * da;
    other += db * db;
  }
  // A constant column leaves rounding dust in the squares; dust is no variation.
  if (isDust(alone, meanA, n) || isDust(other, meanB, n)) return NaN;
  const both = alone * other;
  // One root keeps a perfect correlation at exactly 1; two keep squares beyond 1e308 finite.
  const scale = both > 0 && both < Infinity ? Math.sqrt(both) : Math.sqrt(alone) * Math.sqrt(other);
  return Math.max(-1, Math.min(1, together / scale));
}

function isDust(squares: number, middle: number, n: number): boolean {
  return squares <= n * (4 * Number.EPSILON * middle) ** 2;
}
