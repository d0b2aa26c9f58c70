import type { Graph } from './graph.ts';
import { refuseUnlessSound, sound } from './sound.ts';

export interface InducedSubgraph {
  readonly graph: Graph;
  /** For each vertex of the subgraph, its number in the whole graph, ascending. */
  readonly vertices: Uint32Array;
}

/**
 * The graph among some vertices and the ties between them. `keep` lists vertices in any order; repetitions count once.
 * O(n + ties). Throws RangeError on a vertex outside the graph.
 */
export function inducedSubgraph(graph: Graph, keep: ArrayLike<number>): InducedSubgraph {
  refuseUnlessSound(graph);
  const { n, directed, offsets, targets, weights } = graph;
  const place = new Int32Array(n).fill(-1);
  for (let i = 0; i < keep.length; i++) {
    const v = keep[i];
    if (!(v >= 0 && v < n) || v % 1 !== 0)
      throw new RangeError(`vertex ${i} to keep is not a vertex from 0 to ${n - 1}: "${v}"`);
    place[v] = 0;
  }
  let size = 0;
  let arcs = 0;
  for (let v = 0; v < n; v++) if (place[v] === 0) place[v] = size++;
  const vertices = new Uint32Array(size);
  const starts = new Uint32Array(size + 1);
  for (let v = 0; v < n; v++) {
    if (place[v] < 0) continue;
    vertices[place[v]] = v;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (place[targets[k]] >= 0) arcs++;
    starts[place[v] + 1] = arcs;
  }
  const heads = new Uint32Array(arcs);
  const values = weights === null ? null : new Float64Array(arcs);
  let at = 0;
  for (const v of vertices) {
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = place[targets[k]];
      if (u < 0) continue;
      if (values !== null) values[at] = weights![k];
      heads[at++] = u;
    }
  }
  return {
    graph: sound(
      Object.freeze({ n: size, directed, offsets: starts, targets: heads, weights: values }),
    ),
    vertices,
  };
}
