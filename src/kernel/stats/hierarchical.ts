import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';
import { step, type OnStep } from './stopped.ts';

export const LINKAGES = ['ward', 'average', 'complete'] as const;
export type Linkage = (typeof LINKAGES)[number];

/** A tree of merges, lowest first; merge k joins the groups that hold the rows a[k] and b[k]. */
export interface MergeTree {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly height: Float64Array;
}

/**
 * Agglomerative clustering of n rows by a nearest-neighbour chain and the Lance–Williams update.
 *
 * `distances`: n × n, symmetric, row after row (the lower triangle is read). Ward takes them as Euclidean distances and
 * squares them (heights are on the scale of distances). Ties go to the lower row. Cost: O(n²) time and memory.
 *
 * @throws RangeError on a wrong size, more than 16,384 rows (2 GB), an unknown linkage, or a distance that is unknown or below 0;
 * Error named Stopped when `onStep` answers false.
 * @see murtagh2014
 */
export function hierarchical(
  distances: ArrayLike<number>,
  n: number,
  linkage: Linkage,
  onStep?: OnStep,
): MergeTree {
  refuseUnlessCount('n', n, 1, 2 ** 14);
  refuseUnlessSameLength('distances', distances.length, n * n);
  refuseUnless(LINKAGES.includes(linkage), 'linkage', linkage, LINKAGES.join(', '));
  const d = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const far = distances[i * n + j];
      refuseUnless(far >= 0 && far < Infinity, 'distances', far, 'known distances of 0 or more');
      d[i * n + j] = d[j * n + i] = linkage === 'ward' ? far * far : far;
    }
  const size = new Float64Array(n).fill(1);
  const merges: { a: number; b: number; height: number }[] = [];
  const chain: number[] = [];
  while (merges.length < n - 1) {
    if (chain.length === 0) chain.push(size.findIndex((count) => count > 0));
    for (;;) {
      const tip = chain[chain.length - 1];
      // The row before the tip wins ties, or the chain could run for ever.
      let nearest = chain.length > 1 ? chain[chain.length - 2] : -1;
      for (let other = 0; other < n; other++)
        if (
          other !== tip &&
          size[other] > 0 &&
          (nearest === -1 || d[tip * n + other] < d[tip * n + nearest])
        )
          nearest = other;
      if (chain.length > 1 && nearest === chain[chain.length - 2]) break;
      chain.push(nearest);
    }
    const [x, y] = [chain.pop()!, chain.pop()!];
    const [keep, gone] = x < y ? [x, y] : [y, x];
    const height = d[keep * n + gone];
    merges.push({ a: keep, b: gone, height: linkage === 'ward' ? Math.sqrt(height) : height });
    for (let other = 0; other < n; other++) {
      if (size[other] === 0 || other === keep || other === gone) continue;
      const joined = update(
        linkage,
        d[keep * n + other],
        d[gone * n + other],
        height,
        size[keep],
        size[gone],
        size[other],
      );
      d[keep * n + other] = d[other * n + keep] = joined;
    }
    size[keep] += size[gone];
    size[gone] = 0;
    step(onStep, merges.length, n - 1);
  }
  merges.sort((p, q) => p.height - q.height);
  return {
    a: Uint32Array.from(merges, (merge) => merge.a),
    b: Uint32Array.from(merges, (merge) => merge.b),
    height: Float64Array.from(merges, (merge) => merge.height),
  };
}

/**
 * Cuts a tree into a number of groups, numbered from 0 by their lowest row. Cost: O(n log n).
 *
 * @throws RangeError unless 1 ≤ groups ≤ rows.
 */
export function cutTree(tree: MergeTree, groups: number): Uint32Array {
  const n = tree.a.length + 1;
  refuseUnlessCount('groups', groups, 1, n);
  const parent = Uint32Array.from({ length: n }, (_, i) => i);
  const root = (row: number): number => {
    while (parent[row] !== row) row = parent[row] = parent[parent[row]];
    return row;
  };
  for (let k = 0; k < n - groups; k++) {
    const [a, b] = [root(tree.a[k]), root(tree.b[k])];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const number = new Map<number, number>();
  return parent.map((_, row) => {
    const top = root(row);
    const own = number.get(top) ?? number.size;
    number.set(top, own);
    return own;
  });
}

function update(
  linkage: Linkage,
  fromA: number,
  fromB: number,
  between: number,
  a: number,
  b: number,
  other: number,
): number {
  if (linkage === 'complete') return Math.max(fromA, fromB);
  if (linkage === 'average') return (a * fromA + b * fromB) / (a + b);
  return ((a + other) * fromA + (b + other) * fromB - other * between) / (a + b + other);
}
