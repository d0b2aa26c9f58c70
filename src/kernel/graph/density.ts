import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * The share of possible ties that exist, in [0, 1]: m / (n(n − 1)) directed, 2m / (n(n − 1)) undirected.
 * Loops do not count; weights do not either. NaN below two vertices. O(n + ties).
 */
export function density(graph: Graph): number {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  if (n < 2) return NaN;
  let arcs = targets.length;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (targets[k] === v) arcs--;
  // An undirected tie stands in two rows, which is the factor 2.
  return arcs / (n * (n - 1));
}
