import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * The share of directed two-paths i → j → k (three different vertices) that are closed by i → k, in [0, 1]; sna calls it weak
 * transitivity. On an undirected graph it is the global transitivity. NaN without two-paths. O(Σ over arcs of out-degree).
 * @see wasserman1994social
 */
export function directedTransitivity(graph: Graph): number {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  const mark = new Uint32Array(n);
  let paths = 0;
  let closed = 0;
  for (let i = 0; i < n; i++) {
    for (let a = offsets[i]; a < offsets[i + 1]; a++) mark[targets[a]] = i + 1;
    for (let a = offsets[i]; a < offsets[i + 1]; a++) {
      const j = targets[a];
      if (j === i) continue;
      for (let b = offsets[j]; b < offsets[j + 1]; b++) {
        const k = targets[b];
        if (k === i || k === j) continue;
        paths++;
        if (mark[k] === i + 1) closed++;
      }
    }
  }
  return closed / paths;
}
