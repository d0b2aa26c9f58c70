import { strength } from './degree.ts';
import type { Graph } from './graph.ts';
import { openRanks } from './rank-rounds.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';
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
  refuseUnlessSound(graph);
  const { n } = graph;
  const rows = transpose(graph);
  const input = { rows, out: strength(graph, 'out'), damping, from: 0, to: n };
  const ranks = loops(mostRounds * graph.targets.length)?.openRanks(input) ?? openRanks(input);
  let rounds = 0;
  let converged = n === 0;
  while (rounds < mostRounds && !converged) {
    ranks.round((1 - damping + damping * sum(ranks.stuck)) / n);
    rounds++;
    converged = sum(ranks.changes) < tolerance;
  }
  const values = ranks.values();
  ranks.close();
  return { values, rounds, converged };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
