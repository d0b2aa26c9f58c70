import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';

/** How rows depend on one another when the errors of a regression are judged. */
export type Dependence =
  | { readonly kind: 'independent' }
  /** Rows of one cluster depend on each other; `cluster` holds a number per row. */
  | { readonly kind: 'clustered'; readonly cluster: ArrayLike<number> }
  /** Each row is a dyad of two nodes and depends on every dyad that shares one. */
  | { readonly kind: 'dyadic'; readonly from: ArrayLike<number>; readonly to: ArrayLike<number> };

/** A robust covariance and the number of independent groups it rests on. */
export interface Robust {
  /** k × k, row after row. */
  readonly covariance: Float64Array;
  /** Clusters, nodes (dyadic) or rows (independent). */
  readonly groups: number;
}

/**
 * Sandwich covariance B·M·B with bread B (k × k) and M the sum of outer products of the scores of dependent rows.
 *
 * independent: M = Σ s s′, times n/(n−k) (HC1). clustered: M = Σ_g S_g S_g′ with S_g = Σ_{i∈g} s_i, times
 * G/(G−1)·(n−1)/(n−k) (CR1). dyadic: M = Σ_v S_v S_v′ − Σ s s′ over nodes v, times V/(V−1)·(n−1)/(n−k); dyads
 * stand once. Diagonals below 0 (possible for few nodes) become NaN. Cost: O(n k + groups k²).
 *
 * @throws RangeError when columns differ in length, rows do not exceed columns, a group is unknown, a dyad has one node twice, or there are fewer than two groups.
 * @see liang1986 @see fafchamps2007 @see aronow2015
 */
export function sandwich(
  scores: Float64Array,
  bread: Float64Array,
  k: number,
  dependence: Dependence,
): Robust {
  refuseUnlessCount('k', k, 1);
  const n = scores.length / k;
  refuseUnless(Number.isInteger(n), 'scores', scores.length, `rows of ${k} columns`);
  refuseUnless(n > k, 'rows', n, `more rows than the ${k} columns`);
  refuseUnlessSameLength('bread', bread.length, k * k);
  const rows = Array.from({ length: n }, (_, i) => i);
  const meat = new Float64Array(k * k);
  let groups = n;
  if (dependence.kind === 'independent') {
    addOuter(meat, scores, k, n, 1);
    scaleBy(meat, n / (n - k));
  } else {
    const columns =
      dependence.kind === 'clustered' ? [dependence.cluster] : [dependence.from, dependence.to];
    const number = new Map<number, number>();
    const places = columns.map((column) => {
      refuseUnlessSameLength('groups', column.length, n);
      return rows.map((i) => {
        refuseUnless(column[i] === column[i], 'groups', column[i], 'a group for every row');
        let place = number.get(column[i]);
        if (place === undefined) number.set(column[i], (place = number.size));
        return place;
      });
    });
    if (dependence.kind === 'dyadic')
      for (let i = 0; i < n; i++)
        refuseUnless(places[0][i] !== places[1][i], 'dyads', dependence.to[i], 'two nodes');
    groups = number.size;
    refuseUnless(groups >= 2, 'groups', groups, 'two groups at least');
    const sums = new Float64Array(groups * k);
    for (const place of places)
      for (let i = 0; i < n; i++)
        for (let a = 0; a < k; a++) sums[place[i] * k + a] += scores[i * k + a];
    addOuter(meat, sums, k, groups, 1);
    if (dependence.kind === 'dyadic') addOuter(meat, scores, k, n, -1);
    scaleBy(meat, (groups / (groups - 1)) * ((n - 1) / (n - k)));
  }
  const covariance = product(product(bread, meat, k), bread, k);
  for (let a = 0; a < k; a++) if (covariance[a * k + a] < 0) covariance[a * k + a] = NaN;
  return { covariance, groups };
}

function addOuter(
  into: Float64Array,
  vectors: Float64Array,
  k: number,
  count: number,
  sign: 1 | -1,
): void {
  for (let i = 0; i < count; i++)
    for (let a = 0; a < k; a++) {
      const left = sign * vectors[i * k + a];
      for (let b = 0; b < k; b++) into[a * k + b] += left * vectors[i * k + b];
    }
}

function scaleBy(matrix: Float64Array, factor: number): void {
  for (let i = 0; i < matrix.length; i++) matrix[i] *= factor;
}

function product(left: Float64Array, right: Float64Array, k: number): Float64Array {
  const result = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let c = 0; c < k; c++) {
      const factor = left[a * k + c];
      for (let b = 0; b < k; b++) result[a * k + b] += factor * right[c * k + b];
    }
  return result;
}
