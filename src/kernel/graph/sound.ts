import { refuseUnlessRising, refuseUnlessRows } from '../rows.ts';
import type { Graph } from './graph.ts';

const known = new WeakSet<Graph>();

/** Remembers that a graph was built by the rules, so that nobody needs to look again; gives it back. */
export function sound(graph: Graph): Graph {
  known.add(graph);
  return graph;
}

/**
 * Refuses a graph that was put together by hand against the rules of `Graph`: rows that are no rows, a row that does not rise, an
 * undirected tie that stands in one row only or with two weights, a weight that is negative, infinite or NaN. Each graph is looked at
 * once, O(n + ties); one from `buildGraph` never. Throws RangeError with the vertex and the value.
 */
export function refuseUnlessSound(graph: Graph): void {
  if (known.has(graph)) return;
  const { n, directed, offsets, targets, weights } = graph;
  refuseUnlessRows(n, n, offsets, targets);
  refuseUnlessRising(n, offsets, targets);
  if (weights !== null && weights.length !== targets.length)
    throw new RangeError(`weights are not one per target: "${weights.length}"`);
  // Read by ascending source, the arcs into each vertex of an undirected graph come in the order of its own row.
  const turn = offsets.slice(0, n);
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      if (weights !== null && !(weights[k] >= 0 && weights[k] < Infinity))
        throw new RangeError(`a weight of row ${u} is not a finite number ≥ 0: "${weights[k]}"`);
      if (directed) continue;
      const back = turn[v]++;
      if (back >= offsets[v + 1] || targets[back] !== u)
        throw new RangeError(`the undirected tie of ${u} is missing in the row of "${v}"`);
      if (weights !== null && weights[back] !== weights[k])
        throw new RangeError(`the undirected tie ${u}–${v} has two weights: "${weights[k]}"`);
    }
  known.add(graph);
}
