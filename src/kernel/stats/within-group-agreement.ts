import { variance } from './moments.ts';
import { refuseUnless, refuseUnlessCount } from './refuse.ts';

/**
 * Within-group agreement r_wg = 1 − s²/σ² of one item, σ² = (A²−1)/12 of a uniform answer among A options.
 *
 * s² has ddof 1; below 0 the group disagrees more than chance and the value is reported as it is. Fewer than two
 * answers give NaN; NaN answers are left out. Cost: O(n).
 *
 * @throws RangeError unless options is a whole number of 2 or more and every answer lies between 1 and options.
 * @see james1984rwg
 */
export function withinGroupAgreement(answers: ArrayLike<number>, options: number): number {
  refuseUnlessCount('options', options, 2);
  const known = Float64Array.from(answers).filter((answer) => answer === answer);
  for (const answer of known)
    refuseUnless(
      answer >= 1 && answer <= options,
      'answers',
      answer,
      `answers from 1 to ${options}`,
    );
  return 1 - variance(known, 1) / ((options * options - 1) / 12);
}
