import { inverseIncompleteBeta } from './incomplete-beta.ts';
import type { Ends } from './delete-a-part.ts';
import { refuseUnlessCount, refuseUnlessInsideUnit } from './refuse.ts';

/**
 * Exact interval (Clopper–Pearson) of a share when `count` of `n` were seen; both ends in [0, 1].
 *
 * low = B⁻¹(α/2; k, n−k+1), high = B⁻¹(1−α/2; k+1, n−k), α = 1 − level. None of n: low is exactly 0 and
 * high is 1 − (α/2)^(1/n); all of n is its mirror. n = 0 gives unknown ends. Cost: O(√n).
 *
 * @throws RangeError unless n and count are whole numbers with 0 ≤ count ≤ n and 0 < level < 1.
 * @see clopper1934
 */
export function exactBinomialEnds(count: number, n: number, level = 0.95): Ends {
  refuseUnlessCount('n', n, 0);
  refuseUnlessCount('count', count, 0, n);
  refuseUnlessInsideUnit('level', level);
  if (n === 0) return { low: NaN, high: NaN };
  const tail = (1 - level) / 2;
  const ofNone = -Math.expm1(Math.log(tail) / n);
  const low =
    count === 0 ? 0 : count === n ? 1 - ofNone : inverseIncompleteBeta(tail, count, n - count + 1);
  const high =
    count === n ? 1 : count === 0 ? ofNone : 1 - inverseIncompleteBeta(tail, n - count, count + 1);
  return { low, high };
}
