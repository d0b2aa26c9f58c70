import { chiSquareQuantile } from '../stats/chi-square.ts';
import type { Ends } from '../stats/delete-a-part.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessInsideUnit } from '../stats/refuse.ts';

/**
 * Exact Poisson interval of a location quotient of counts: [χ²(α/2; 2k), χ²(1−α/2; 2k+2)] / 2E, α = 1 − level.
 *
 * `count` (firms, events) varies by chance, `expected` is taken as known. None counted gives a low end of 0.
 * An expected count of 0 or NaN gives unknown ends. Not for employment: workers do not come one by one. Cost: O(√count).
 *
 * @throws RangeError when count is not a whole number of 0 or more, expected is negative, or level is outside (0, 1).
 * @see garwood1936
 */
export function quotientEnds(count: number, expected: number, level = 0.95): Ends {
  refuseUnlessCount('count', count, 0);
  refuseUnless(
    !(expected < 0) && expected !== Infinity,
    'expected',
    expected,
    'a finite number of 0 or more',
  );
  refuseUnlessInsideUnit('level', level);
  if (!(expected > 0)) return { low: NaN, high: NaN };
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / (2 * expected),
    high: chiSquareQuantile(1 - tail, 2 * count + 2) / (2 * expected),
  };
}
