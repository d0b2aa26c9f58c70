import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.ts';
import { refuseUnless, refuseUnlessInsideUnit } from './refuse.ts';

/**
 * Two-sided p-value of Student's t with `freedom` degrees of freedom, P(|T| ≥ |t|). NaN gives NaN.
 *
 * @throws RangeError unless 0 < freedom ≤ 2e10.
 */
export function studentTwoSided(t: number, freedom: number): number {
  refuseUnless(freedom > 0 && freedom < Infinity, 'freedom', freedom, 'a finite number above 0');
  if (t !== t) return NaN;
  if (Math.abs(t) === Infinity) return 0;
  const square = t * t;
  // The part that is far from 1 keeps its digits.
  return square < freedom
    ? 1 - incompleteBeta(square / (freedom + square), 0.5, freedom / 2)
    : incompleteBeta(freedom / (freedom + square), freedom / 2, 0.5);
}

/** Distribution function of Student's t. @throws RangeError as studentTwoSided. */
export function studentBelow(t: number, freedom: number): number {
  const outside = studentTwoSided(t, freedom) / 2;
  return t < 0 ? outside : 1 - outside;
}

/**
 * The t with P(|T| ≤ t) = level, for two-sided intervals.
 *
 * @throws RangeError unless 0 < level < 1 and 0 < freedom ≤ 2e10.
 */
export function studentTwoSidedQuantile(level: number, freedom: number): number {
  refuseUnlessInsideUnit('level', level);
  refuseUnless(freedom > 0 && freedom < Infinity, 'freedom', freedom, 'a finite number above 0');
  // Solved on the side of the smaller part, which keeps its digits.
  const outer = inverseIncompleteBeta(1 - level, freedom / 2, 0.5);
  if (outer < 0.5) return Math.sqrt((freedom * (1 - outer)) / outer);
  const inner = inverseIncompleteBeta(level, 0.5, freedom / 2);
  return Math.sqrt((freedom * inner) / (1 - inner));
}
