import { strength } from './degree.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { loops } from '../loops.ts';

export interface PageRank {
  /** Shares of attention in [0, 1], summing to 1. */
  readonly values: Float64Array;
  readonly rounds: number;
  readonly converged: boolean;
}

/**
 * PageRank: x_v = (1 − α)/n + α (Σ_u→v x_u w_uv / s_u + D/n), where D is the mass on vertices without a way out, spread evenly.
 * α is `damping` in [0, 1); weights count. Power iteration until Σ|change| < tolerance, O(ties) a round.
 * No vertex, no values. Throws RangeError on a damping outside [0, 1).
 * @see page1999pagerank
 */
export function pageRank(
  graph: Graph,
  { damping = 0.85, tolerance = 1e-12, mostRounds = 1000 } = {},
): PageRank {
  if (!(damping >= 0 && damping < 1))
    throw new RangeError(`damping is not a number from 0 to below 1: "${damping}"`);
  const { n } = graph;
  const rows = transpose(graph);
  const out = strength(graph, 'out');
  const compiled = loops(mostRounds * graph.targets.length)?.openRanks(rows, out, damping);
  if (compiled !== undefined) {
    for (let round = 1; round <= mostRounds; round++)
      if (compiled.round() < tolerance)
        return { values: compiled.values(), rounds: round, converged: true };
    return { values: compiled.values(), rounds: mostRounds, converged: n === 0 };
  }
  const { weights } = rows;
  const offsets = new Int32Array(rows.offsets);
  const targets = new Int32Array(rows.targets);
  let values = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const passed = new Float64Array(n);
  for (let round = 1; round <= mostRounds; round++) {
    let stuck = 0;
    for (let v = 0; v < n; v++) {
      passed[v] = out[v] > 0 ? values[v] / out[v] : 0;
      if (!(out[v] > 0)) stuck += values[v];
    }
    const base = (1 - damping + damping * stuck) / n;
    let change = 0;
    let k = 0;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      const end = offsets[v + 1];
      if (weights === null) for (; k < end; k++) sum += passed[targets[k]];
      else for (; k < end; k++) sum += passed[targets[k]] * weights[k];
      const value = base + damping * sum;
      next[v] = value;
      change += Math.abs(value - values[v]);
    }
    [values, next] = [next, values];
    if (change < tolerance) return { values, rounds: round, converged: true };
  }
  return { values, rounds: mostRounds, converged: n === 0 };
}
