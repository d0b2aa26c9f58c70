import { loops } from '../loops.ts';
import type { Graph } from './graph.ts';

/** Each undirected tie once, kept by its end of lower rank, with vertices ranked by degree. */
export interface ForwardRows {
  /** The vertex of each rank, ascending by degree. */
  readonly vertices: Uint32Array;
  readonly offsets: Uint32Array;
  /** The ranks at the far ends. */
  readonly targets: Uint32Array;
  /** The position of each tie in the graph's own `targets`, in the row of its lower-ranked end. */
  readonly arcs: Uint32Array;
}

/**
 * Orders an undirected graph so that every tie leads to the end of higher degree, which bounds a row by √(2 · ties)
 * and makes every triangle appear once. Loops are left out. O(n + ties).
 * @see schank2005finding
 */
export function forwardRows(graph: Graph): ForwardRows {
  const { n, offsets, targets } = graph;
  const compiled = loops(targets.length);
  if (compiled !== null) {
    const degrees = new Uint32Array(n);
    for (let v = 0; v < n; v++) degrees[v] = offsets[v + 1] - offsets[v];
    return compiled.forwardRows(graph, degrees);
  }
  let largest = 0;
  for (let v = 0; v < n; v++) largest = Math.max(largest, offsets[v + 1] - offsets[v]);
  const fill = new Uint32Array(largest + 2);
  for (let v = 0; v < n; v++) fill[offsets[v + 1] - offsets[v] + 1]++;
  for (let d = 0; d <= largest; d++) fill[d + 1] += fill[d];
  const rank = new Uint32Array(n);
  const vertices = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    rank[v] = fill[offsets[v + 1] - offsets[v]]++;
    vertices[rank[v]] = v;
  }
  const starts = new Uint32Array(n + 1);
  const heads = new Uint32Array(targets.length >>> 1);
  const arcs = new Uint32Array(heads.length);
  let at = 0;
  for (let r = 0; r < n; r++) {
    const v = vertices[r];
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const other = rank[targets[k]];
      if (other <= r) continue;
      arcs[at] = k;
      heads[at++] = other;
    }
    starts[r + 1] = at;
  }
  // Loops stand in the rows and lead nowhere.
  return { vertices, offsets: starts, targets: heads.slice(0, at), arcs: arcs.slice(0, at) };
}
