import type { Ends } from './delete-a-part.ts';
import { normalQuantile } from './normal.ts';
import { refuseUnlessCount, refuseUnlessInsideUnit } from './refuse.ts';

/**
 * Wilson's score interval of a share: (2np + z² ± z√(z² + 4np(1 − p))) / 2(n + z²), p = count/n; both ends in [0, 1].
 *
 * n = 0 gives unknown ends. Cost: O(1).
 *
 * @throws RangeError unless n and count are whole numbers with 0 ≤ count ≤ n and 0 < level < 1.
 * @see wilson1927
 */
export function wilsonEnds(count: number, n: number, level = 0.95): Ends {
  refuseUnlessCount('n', n, 0);
  refuseUnlessCount('count', count, 0, n);
  refuseUnlessInsideUnit('level', level);
  if (n === 0) return { low: NaN, high: NaN };
  const z = normalQuantile((1 + level) / 2);
  const middle = 2 * count + z * z;
  const half = z * Math.sqrt(z * z + (4 * count * (n - count)) / n);
  const under = 2 * (n + z * z);
  return {
    low: count === 0 ? 0 : (middle - half) / under,
    high: count === n ? 1 : (middle + half) / under,
  };
}

/**
 * Interval of the difference of two independent shares, a/n − b/m, from their two score intervals; in [−1, 1].
 *
 * low = d − √((p − l₁)² + (u₂ − q)²), high = d + √((u₁ − p)² + (q − l₂)²), with p = a/n, q = b/m, d = p − q.
 * n = 0 or m = 0 gives unknown ends. Cost: O(1).
 *
 * @throws RangeError as `wilsonEnds`.
 * @see newcombe1998
 */
export function shareDifferenceEnds(
  a: number,
  n: number,
  b: number,
  m: number,
  level = 0.95,
): Ends {
  const first = wilsonEnds(a, n, level);
  const second = wilsonEnds(b, m, level);
  if (n === 0 || m === 0) return { low: NaN, high: NaN };
  const [p, q] = [a / n, b / m];
  return {
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  };
}
