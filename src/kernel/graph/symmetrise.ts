import { buildGraph, type Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * The undirected graph in which u–v holds when u → v or v → u does; its weight is a_uv + a_vu (sum), the larger (max),
 * or the smaller (min, which keeps mutual ties only). Arcs without weights count one each, so a mutual tie sums to 2; by max and
 * min an unweighted graph stays unweighted. Loops are dropped; an undirected graph without loops comes back unchanged. O(n + ties).
 */
export function symmetrise(graph: Graph, rule: 'sum' | 'max' | 'min' = 'sum'): Graph {
  refuseUnlessSound(graph);
  const { n, directed, offsets, targets, weights } = graph;
  if (!directed && !hasLoops(graph)) return graph;
  const weighted = weights !== null || (directed && rule === 'sum');
  const from: number[] = [];
  const to: number[] = [];
  const values: number[] = [];
  for (let u = 0; u < n; u++) {
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (v === u || (!directed && v < u)) continue;
      if (directed && rule === 'min') {
        const back = findArc(graph, v, u);
        if (back < 0 || v < u) continue;
        values.push(weights === null ? 1 : Math.min(weights[k], weights[back]));
      } else if (weighted) values.push(weights === null ? 1 : weights[k]);
      from.push(u);
      to.push(v);
    }
  }
  return buildGraph({
    n,
    from,
    to,
    weights: weighted ? values : null,
    duplicates: rule === 'sum' ? 'sum' : 'max',
  }).graph;
}

function hasLoops({ n, offsets, targets }: Graph): boolean {
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) if (targets[k] === u) return true;
  return false;
}

/** The position of arc u → v in `targets`, or −1. O(log degree). */
export function findArc(graph: Graph, u: number, v: number): number {
  const { offsets, targets } = graph;
  let low = offsets[u];
  let high = offsets[u + 1] - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = targets[middle];
    if (found === v) return middle;
    if (found < v) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
