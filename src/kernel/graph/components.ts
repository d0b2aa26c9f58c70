import type { Graph } from './graph.ts';

export interface Components {
  /** For each vertex the number of its component; components are numbered by their first member. */
  readonly labels: Uint32Array;
  readonly sizes: Uint32Array;
  /** The number of the largest component, the first of equals; −1 when there is no vertex. */
  readonly giant: number;
}

/**
 * The connected components of a graph; of a directed graph the weak ones, direction ignored.
 * Union–find with path halving, O(n + ties · α). An isolated vertex is a component of size 1.
 */
export function components(graph: Graph): Components {
  const { n, offsets, targets } = graph;
  const parent = new Uint32Array(n);
  for (let v = 0; v < n; v++) parent[v] = v;
  const root = (v: number): number => {
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]];
      v = parent[v];
    }
    return v;
  };
  for (let u = 0; u < n; u++) {
    let top = root(u);
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (v >= u && !graph.directed) break;
      const other = root(v);
      // The smaller number becomes the root, so that a root is the first member of its component.
      if (other < top) {
        parent[top] = other;
        top = other;
      } else parent[other] = top;
    }
  }
  const labels = new Uint32Array(n);
  let count = 0;
  for (let v = 0; v < n; v++) labels[v] = parent[v] === v ? count++ : labels[root(v)];
  const sizes = new Uint32Array(count);
  for (let v = 0; v < n; v++) sizes[labels[v]]++;
  let giant = count === 0 ? -1 : 0;
  for (let c = 1; c < count; c++) if (sizes[c] > sizes[giant]) giant = c;
  return { labels, sizes, giant };
}
