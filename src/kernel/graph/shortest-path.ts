import { costsOf, type CostRule } from './costs.ts';
import { dijkstra } from './dijkstra.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';

/**
 * The distance from one vertex to each other, in steps, or in cost when a rule is given; NaN where no path leads.
 * O(ties), with costs O(ties · log n). Throws RangeError on a source outside the graph or a cost that is not positive and finite.
 */
export function distancesFrom(graph: Graph, source: number, cost?: CostRule): Float64Array {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  requireVertex(n, source);
  if (cost !== undefined)
    return dijkstra(
      graph,
      costsOf(graph, cost),
    )(source).distance.map((d) => (d === Infinity ? NaN : d));
  const distances = new Float64Array(n).fill(NaN);
  const queue = new Uint32Array(n);
  queue[0] = source;
  distances[source] = 0;
  for (let head = 0, count = 1; head < count; head++) {
    const u = queue[head];
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (!Number.isNaN(distances[v])) continue;
      distances[v] = distances[u] + 1;
      queue[count++] = v;
    }
  }
  return distances;
}

/**
 * One shortest path as the vertices along it, both ends included. Null when no path leads there. O(ties · log n). Throws as `distancesFrom`.
 */
export function shortestPath(
  graph: Graph,
  from: number,
  to: number,
  cost?: CostRule,
): Uint32Array | null {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  requireVertex(n, from);
  requireVertex(n, to);
  const backward = transpose(graph);
  const lengths = (rows: Graph): Float64Array =>
    cost === undefined ? new Float64Array(rows.targets.length).fill(1) : costsOf(rows, cost);
  const { distance: left, order, count } = dijkstra(backward, lengths(backward))(to);
  if (left[from] === Infinity) return null;
  const rank = new Uint32Array(n).fill(n);
  for (let i = 0; i < count; i++) rank[order[i]] = i;
  const costs = lengths(graph);
  const path = [from];
  for (let u = from; u !== to; u = path.at(-1)!) {
    let best = Infinity;
    let next = -1;
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      // Only towards what was settled earlier: lengths that vanish in rounding could lead round in circles.
      if (rank[v] >= rank[u] || !(left[v] + costs[k] < best)) continue;
      best = left[v] + costs[k];
      next = v;
    }
    path.push(next);
  }
  return Uint32Array.from(path);
}

function requireVertex(n: number, v: number): void {
  if (!(v >= 0 && v < n) || v % 1 !== 0)
    throw new RangeError(`not a vertex from 0 to ${n - 1}: "${v}"`);
}
