import type { Graph } from './graph.ts';

/** Each undirected tie once, kept by its end of lower degree, of equals by the lower vertex; far ends ascend. */
export interface ForwardRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Beside `targets`, or null when every tie counts one. */
  readonly weights: Float64Array | null;
}

/**
 * Points every tie of an undirected graph to the end of higher degree, which bounds a row by √(2 · ties) and makes every triangle
 * appear once, from its end of lowest degree. Loops are left out. O(n + ties).
 * @see schank2005finding
 */
export function forwardRows({ n, offsets, targets, weights }: Graph): ForwardRows {
  const degrees = new Uint32Array(n);
  for (let v = 0; v < n; v++) degrees[v] = offsets[v + 1] - offsets[v];
  const starts = new Uint32Array(n + 1);
  const heads = new Uint32Array(targets.length >>> 1);
  const values = weights === null ? null : new Float64Array(heads.length);
  let at = 0;
  for (let v = 0; v < n; v++) {
    const own = degrees[v];
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (degrees[u] < own || (degrees[u] === own && u <= v)) continue;
      if (values !== null) values[at] = weights![k];
      heads[at++] = u;
    }
    starts[v + 1] = at;
  }
  // Loops stand in the rows and lead nowhere.
  return { offsets: starts, targets: heads.slice(0, at), weights: values?.slice(0, at) ?? null };
}
