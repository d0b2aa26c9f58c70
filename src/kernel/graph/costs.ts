import type { Graph } from './graph.ts';

/** How a weight becomes a length: as it stands, or 1 / weight, which reads a strong tie as a short one. */
export type CostRule = 'weight' | 'inverse-weight';

/**
 * The length of each arc by the rule; 1 when the graph has no weights. O(ties).
 * Throws RangeError when a length is not positive and finite.
 */
export function costsOf(graph: Graph, rule: CostRule): Float64Array {
  const { targets, weights } = graph;
  const costs = new Float64Array(targets.length).fill(1);
  if (weights === null) return costs;
  for (let k = 0; k < costs.length; k++) {
    costs[k] = rule === 'weight' ? weights[k] : 1 / weights[k];
    if (!(costs[k] > 0 && costs[k] < Infinity))
      throw new RangeError(`a tie has no positive finite length: weight "${weights[k]}"`);
  }
  return costs;
}
