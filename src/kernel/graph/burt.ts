import { strength } from './degree.ts';
import { forwardRows } from './forward-rows.ts';
import type { Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';
import { loops } from '../loops.ts';

export interface StructuralHoles {
  /** Σ_j (p_ij + Σ_q p_iq p_qj)² over direct contacts j; may exceed 1; NaN for an isolated vertex. */
  readonly constraint: Float64Array;
  /** k − 2t/k with k contacts and t ties among them, weights ignored; NaN for an isolated vertex. */
  readonly effectiveSize: Float64Array;
  /** Effective size divided by k, in (0, 1]; NaN for an isolated vertex. */
  readonly efficiency: Float64Array;
}

/** What adds up over the ties of an undirected graph. */
export interface ForwardSums {
  readonly constraint: Float64Array;
  /** Ties of a weight above 0. */
  readonly contacts: Uint32Array;
  /** Triangles whose three ties all weigh more than 0. */
  readonly closed: Float64Array;
}

/**
 * Burt's measures of structural holes. p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki) is the share of i's ties that goes to j.
 * The constraint sums over direct contacts, as igraph and networkx do; a sum over all j within two steps is another measure.
 * Loops are ignored, ties of weight 0 count as none. Since p_iq p_qj = a_iq a_qj / (s_i s_q), the inner sum is, but for s_i, the same
 * seen from either end: one pass over triangles serves both, O(ties^1.5).
 * @see burt1992structural
 * @see borgatti1997structural
 */
export function structuralHoles(directedOrNot: Graph): StructuralHoles {
  refuseUnlessSound(directedOrNot);
  const graph = symmetrise(directedOrNot, 'sum');
  const { n } = graph;
  const inverse = strength(graph);
  for (let v = 0; v < n; v++) inverse[v] = 1 / inverse[v];
  const { constraint, contacts, closed } =
    loops(graph.targets.length)?.sumRoundabouts(graph, inverse) ?? sumRoundabouts(graph, inverse);
  const effectiveSize = new Float64Array(n);
  const efficiency = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const k = contacts[v];
    if (k === 0) constraint[v] = NaN;
    effectiveSize[v] = k === 0 ? NaN : k - (2 * closed[v]) / k;
    efficiency[v] = k === 0 ? NaN : effectiveSize[v] / k;
  }
  return { constraint, effectiveSize, efficiency };
}

function sumRoundabouts(graph: Graph, inverse: Float64Array): ForwardSums {
  const { n } = graph;
  const { offsets, targets, weights } = forwardRows(graph);
  const value = weights ?? new Float64Array(targets.length).fill(1);

  // For each tie u–v: Σ over common contacts q of a_uq a_qv / s_q.
  const roundabout = new Float64Array(targets.length);
  const closed = new Float64Array(n);
  const mark = new Uint32Array(n);
  for (let u = 0; u < n; u++) {
    const start = offsets[u];
    const end = offsets[u + 1];
    for (let k = start; k < end; k++) mark[targets[k]] = k + 1;
    for (let k = start; k < end; k++) {
      const v = targets[k];
      for (let j = offsets[v]; j < offsets[v + 1]; j++) {
        const w = targets[j];
        const side = mark[w] - 1;
        // Marks of earlier rows are positions before this one.
        if (side < start) continue;
        roundabout[j] += value[k] * inverse[u] * value[side];
        roundabout[side] += value[k] * inverse[v] * value[j];
        roundabout[k] += value[side] * inverse[w] * value[j];
        if (value[k] > 0 && value[side] > 0 && value[j] > 0) {
          closed[u]++;
          closed[v]++;
          closed[w]++;
        }
      }
    }
  }

  const constraint = new Float64Array(n);
  const contacts = new Uint32Array(n);
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      if (value[k] === 0) continue;
      const v = targets[k];
      const mine = (value[k] + roundabout[k]) * inverse[u];
      const yours = (value[k] + roundabout[k]) * inverse[v];
      constraint[u] += mine * mine;
      constraint[v] += yours * yours;
      contacts[u]++;
      contacts[v]++;
    }
  return { constraint, contacts, closed };
}
