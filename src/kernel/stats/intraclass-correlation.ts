import { mean } from './moments.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';

/** The six intraclass correlations of Shrout and Fleiss; negative values are reported as they are. */
export interface IntraclassCorrelations {
  /** One-way, single rater: ICC(1,1). */
  readonly oneWaySingle: number;
  /** Two-way random, absolute agreement, single rater: ICC(2,1). */
  readonly agreementSingle: number;
  /** Two-way mixed, consistency, single rater: ICC(3,1). */
  readonly consistencySingle: number;
  /** The same for the mean of the k raters: ICC(1,k), ICC(2,k), ICC(3,k). */
  readonly oneWayMean: number;
  readonly agreementMean: number;
  readonly consistencyMean: number;
  /** Mean squares between subjects, between raters, of error, and within subjects. */
  readonly subjectSquare: number;
  readonly raterSquare: number;
  readonly errorSquare: number;
  readonly withinSquare: number;
}

/**
 * Intraclass correlations of a full table subjects × raters, row after row.
 *
 * NaN where nothing varies. Cost: O(subjects · raters).
 *
 * @throws RangeError on a wrong size, fewer than two subjects or raters, or an unknown score.
 * @see shrout1979 @see mcgraw1996
 */
export function intraclassCorrelations(
  scores: ArrayLike<number>,
  subjects: number,
  raters: number,
): IntraclassCorrelations {
  refuseUnlessCount('subjects', subjects, 2);
  refuseUnlessCount('raters', raters, 2);
  refuseUnlessSameLength('scores', scores.length, subjects * raters);
  for (let i = 0; i < scores.length; i++)
    refuseUnless(
      Number.isFinite(scores[i]),
      'scores',
      scores[i],
      'a score from every rater for every subject',
    );
  const overall = mean(scores);
  const ofSubject = new Float64Array(subjects);
  const ofRater = new Float64Array(raters);
  for (let k = 0; k < scores.length; k++) {
    const away = scores[k] - overall;
    ofSubject[Math.floor(k / raters)] += away / raters;
    ofRater[k % raters] += away / subjects;
  }
  let between = 0;
  let across = 0;
  let error = 0;
  let within = 0;
  for (const away of ofSubject) between += raters * away * away;
  for (const away of ofRater) across += subjects * away * away;
  for (let k = 0; k < scores.length; k++) {
    const inside = scores[k] - overall - ofSubject[Math.floor(k / raters)];
    within += inside * inside;
    error += (inside - ofRater[k % raters]) ** 2;
  }
  const b = between / (subjects - 1);
  const c = across / (raters - 1);
  const e = error / ((subjects - 1) * (raters - 1));
  const w = within / (subjects * (raters - 1));
  const share = (top: number, bottom: number): number => (bottom === 0 ? NaN : top / bottom);
  return {
    oneWaySingle: share(b - w, b + (raters - 1) * w),
    agreementSingle: share(b - e, b + (raters - 1) * e + (raters * (c - e)) / subjects),
    consistencySingle: share(b - e, b + (raters - 1) * e),
    oneWayMean: share(b - w, b),
    agreementMean: share(b - e, b + (c - e) / subjects),
    consistencyMean: share(b - e, b),
    subjectSquare: b,
    raterSquare: c,
    errorSquare: e,
    withinSquare: w,
  };
}
