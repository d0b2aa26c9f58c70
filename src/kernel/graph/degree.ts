import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';

/** Which arcs of a directed graph count; an undirected graph knows no difference. */
export type Direction = 'out' | 'in' | 'all';

/**
 * The number of ties of each vertex; `all` adds both directions of a directed graph. A kept loop counts once. O(n + ties).
 */
export function degree(graph: Graph, direction: Direction = 'all'): Uint32Array {
  const { n, offsets, targets } = graph;
  const degrees = new Uint32Array(n);
  if (!graph.directed || direction !== 'in')
    for (let v = 0; v < n; v++) degrees[v] = offsets[v + 1] - offsets[v];
  if (graph.directed && direction !== 'out')
    for (let k = 0; k < targets.length; k++) degrees[targets[k]]++;
  return degrees;
}

/**
 * The summed weight of the ties of each vertex (the degree when the graph is unweighted), summed along ascending neighbours.
 * O(n + ties).
 */
export function strength(graph: Graph, direction: Direction = 'all'): Float64Array {
  const sums = new Float64Array(graph.n);
  if (!graph.directed || direction !== 'in') addRows(graph, sums);
  if (graph.directed && direction !== 'out') addRows(transpose(graph), sums);
  return sums;
}

function addRows(graph: Graph, sums: Float64Array): void {
  const { n, offsets, weights } = graph;
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) sum += weights === null ? 1 : weights[k];
    sums[v] += sum;
  }
}

/**
 * The number of ties of the graph: arcs when directed, unordered pairs when not; a kept loop is one tie. O(ties), O(1) when directed.
 */
export function countTies(graph: Graph): number {
  const { n, offsets, targets, directed } = graph;
  if (directed) return targets.length;
  let loops = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (targets[k] === v) loops++;
  return (targets.length + loops) / 2;
}
