import { strength } from './degree.ts';
import { forwardRows } from './forward-rows.ts';
import type { Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';

export interface StructuralHoles {
  /** Σ_j (p_ij + Σ_q p_iq p_qj)² over direct contacts j; may exceed 1; NaN for an isolated vertex. */
  readonly constraint: Float64Array;
  /** k − 2t/k with k contacts and t ties among them, weights ignored; NaN for an isolated vertex. */
  readonly effectiveSize: Float64Array;
  /** Effective size divided by k, in (0, 1]; NaN for an isolated vertex. */
  readonly efficiency: Float64Array;
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
  const graph = symmetrise(directedOrNot, 'sum');
  const { n, weights } = graph;
  const strengths = strength(graph);
  const { vertices, offsets, targets, arcs } = forwardRows(graph);
  const ties = offsets[n];
  const value = new Float64Array(ties).fill(1);
  if (weights !== null) for (let k = 0; k < ties; k++) value[k] = weights[arcs[k]];
  const inverse = Float64Array.from(vertices, (v) => 1 / strengths[v]);

  // For each tie u–v: Σ over common contacts q of a_uq a_qv / s_q.
  const roundabout = new Float64Array(ties);
  const trianglesOf = new Float64Array(n);
  const mark = new Uint32Array(n);
  for (let r = 0; r < n; r++) {
    const start = offsets[r];
    const end = offsets[r + 1];
    for (let k = start; k < end; k++) mark[targets[k]] = k + 1;
    for (let k = start; k < end; k++) {
      const v = targets[k];
      for (let j = offsets[v]; j < offsets[v + 1]; j++) {
        const w = targets[j];
        const side = mark[w] - 1;
        // Marks of earlier rows are positions before this one.
        if (side < start) continue;
        roundabout[j] += value[k] * value[side] * inverse[r];
        roundabout[side] += value[k] * value[j] * inverse[v];
        roundabout[k] += value[side] * value[j] * inverse[w];
        if (value[k] > 0 && value[side] > 0 && value[j] > 0) {
          trianglesOf[r]++;
          trianglesOf[v]++;
          trianglesOf[w]++;
        }
      }
    }
  }

  const constraint = new Float64Array(n);
  const contacts = new Uint32Array(n);
  for (let r = 0; r < n; r++) {
    for (let k = offsets[r]; k < offsets[r + 1]; k++) {
      if (value[k] === 0) continue;
      const v = targets[k];
      const both = value[k] + roundabout[k];
      constraint[vertices[r]] += (both * inverse[r]) ** 2;
      constraint[vertices[v]] += (both * inverse[v]) ** 2;
      contacts[r]++;
      contacts[v]++;
    }
  }
  const effectiveSize = new Float64Array(n).fill(NaN);
  const efficiency = new Float64Array(n).fill(NaN);
  for (let r = 0; r < n; r++) {
    const v = vertices[r];
    const k = contacts[r];
    if (k === 0) {
      constraint[v] = NaN;
      continue;
    }
    effectiveSize[v] = k - (2 * trianglesOf[r]) / k;
    efficiency[v] = effectiveSize[v] / k;
  }
  return { constraint, effectiveSize, efficiency };
}
