import type { Graph } from './graph.ts';
import { sound } from './sound.ts';

/**
 * The graph with every arc turned round. An undirected graph is its own transpose and comes back unchanged. O(n + ties).
 */
export function transpose(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const { n, offsets, targets, weights } = graph;
  const turned = new Uint32Array(n + 1);
  for (let k = 0; k < targets.length; k++) turned[targets[k] + 1]++;
  for (let v = 0; v < n; v++) turned[v + 1] += turned[v];
  const fill = turned.slice();
  const sources = new Uint32Array(targets.length);
  const values = weights === null ? null : new Float64Array(targets.length);
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const at = fill[targets[k]]++;
      sources[at] = v;
      if (values !== null) values[at] = weights![k];
    }
  }
  return sound(
    Object.freeze({ n, directed: true, offsets: turned, targets: sources, weights: values }),
  );
}
