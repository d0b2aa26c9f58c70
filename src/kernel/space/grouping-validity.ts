import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';

/** How well groups of industries hold together in a similarity matrix. */
export interface GroupingValidity {
  /** Mean similarity of pairs inside each group; NaN for a group of one. */
  readonly within: Float64Array;
  /** Mean over the other groups of the mean similarity to them; NaN when there is no other. */
  readonly between: Float64Array;
  /** Share of groups (of two or more) whose `within` beats their `between`. */
  readonly groupScore: number;
  /** Share of industries (in groups of two or more) nearer to their own group than to the others on average. */
  readonly industryScore: number;
}

/**
 * Validation scores of a grouping of n industries, after Delgado, Porter and Stern.
 *
 * `similarity`: n × n, the diagonal ignored; `groupOf`: a group number per industry, from 0 without gaps.
 * Scores are NaN when no group has two members or there is only one group. Cost: O(n²).
 *
 * @throws RangeError on wrong sizes, an unknown similarity, or group numbers with gaps.
 * @see delgado2016
 */
export function groupingValidity(
  similarity: ArrayLike<number>,
  groupOf: ArrayLike<number>,
): GroupingValidity {
  const n = groupOf.length;
  refuseUnlessSameLength('similarity', similarity.length, n * n);
  for (let i = 0; i < n; i++)
    refuseUnless(
      Number.isInteger(groupOf[i]) && groupOf[i] >= 0 && groupOf[i] < n,
      'groupOf',
      groupOf[i],
      'whole numbers from 0, without gaps',
    );
  const groups = Array.from(groupOf).reduce((most, group) => Math.max(most, group + 1), 0);
  const size = new Float64Array(groups);
  for (let i = 0; i < n; i++) size[groupOf[i]]++;
  size.forEach((count, group) =>
    refuseUnless(count > 0, 'groupOf', `no member of ${group}`, 'groups without gaps'),
  );
  // Sum of similarities of each industry to each group.
  const to = new Float64Array(n * groups);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const near = similarity[i * n + j];
      refuseUnless(Number.isFinite(near), 'similarity', near, 'known similarities');
      to[i * groups + groupOf[j]] += near;
    }
  const within = new Float64Array(groups);
  const between = new Float64Array(groups);
  let counted = 0;
  let closer = 0;
  for (let i = 0; i < n; i++) {
    const own = groupOf[i];
    let others = 0;
    for (let g = 0; g < groups; g++)
      if (g !== own) others += to[i * groups + g] / size[g] / (groups - 1);
    const inside = to[i * groups + own] / (size[own] - 1);
    within[own] += inside / size[own];
    between[own] += others / size[own];
    if (size[own] < 2) continue;
    counted++;
    if (inside > others) closer++;
  }
  if (groups < 2) between.fill(NaN);
  size.forEach((count, g) => {
    if (count < 2) within[g] = NaN;
  });
  const plural = within.filter((value) => value === value).length;
  const beating = within.filter((value, g) => value > between[g]).length;
  return {
    within,
    between,
    groupScore: groups < 2 ? NaN : beating / plural,
    industryScore: groups < 2 ? NaN : closer / counted,
  };
}
