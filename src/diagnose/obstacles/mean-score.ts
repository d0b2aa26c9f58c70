import { mean, standardDeviation } from '../../kernel/stats/moments.ts';
import { studentTwoSidedQuantile } from '../../kernel/stats/student-t.ts';
import type { Stretch } from '../system-or-champions/side.ts';

/** A mean of scores by several people, with how many they were and how far apart. */
export interface MeanScore extends Stretch {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The mean of scores with its interval by Student's t, cut to the scale. One score has no interval, none has no mean; where
 * all agree the interval is the value, which says that they agree and not that they are right.
 */
export function meanScore(
  scores: readonly number[],
  [floor, ceiling]: readonly [number, number],
): MeanScore {
  const count = scores.length;
  const ends = { count, least: Math.min(...scores), most: Math.max(...scores) };
  if (count === 0) return { value: NaN, lo: NaN, hi: NaN, count, least: NaN, most: NaN };
  const value = mean(scores);
  if (count === 1) return { value, lo: NaN, hi: NaN, ...ends };
  const half =
    (studentTwoSidedQuantile(0.95, count - 1) * standardDeviation(scores, 1)) / Math.sqrt(count);
  return { value, lo: Math.max(floor, value - half), hi: Math.min(ceiling, value + half), ...ends };
}
