import type { Graph } from './graph.ts';
import { findArc } from './symmetrise.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnlessFits } from '../memory.ts';
import { step } from '../stats/stopped.ts';

/**
 * How differently two vertices are placed: the Euclidean distance of their profiles,
 * d_ij² = Σ_{k≠i,j} [(x_ik − x_jk)² + (x_ki − x_kj)²] + 2 (x_ij − x_ji)², as a full n × n matrix, row after row.
 * 0 means the same ties to and from the same others. Weights count, loops do not. O(n² + Σ degree²) time, n² numbers of memory.
 * Throws RangeError when memory would not do, an Error named Stopped when `onStep` answers false.
 * @see burt1976positions
 * @see lorrain1971structural
 */
export function structuralDistances(graph: Graph, onStep?: OnStep): Float64Array {
  refuseUnlessSound(graph);
  const { n } = graph;
  refuseUnlessFits('structural distances', 8 * n * n);
  const distances = new Float64Array(n * n);
  const sides = [graph, transpose(graph)];
  const squares = new Float64Array(n);
  const value = (side: Graph, k: number): number => (side.weights === null ? 1 : side.weights[k]);
  for (const side of sides)
    for (let i = 0; i < n; i++)
      for (let k = side.offsets[i]; k < side.offsets[i + 1]; k++)
        if (side.targets[k] !== i) squares[i] += value(side, k) ** 2;

  for (let i = 0; i < n; i++) {
    const row = distances.subarray(i * n, (i + 1) * n);
    for (let j = 0; j < n; j++) row[j] = squares[i] + squares[j];
    sides.forEach((side, s) => {
      // What i shares with j through k: along i's row to k, then back to all that have k in the same row.
      const back = sides[1 - s];
      for (let k = side.offsets[i]; k < side.offsets[i + 1]; k++) {
        const via = side.targets[k];
        if (via === i) continue;
        for (let b = back.offsets[via]; b < back.offsets[via + 1]; b++)
          if (back.targets[b] !== via) row[back.targets[b]] -= 2 * value(side, k) * value(back, b);
      }
    });
    // The pair's own cells are compared crosswise: x_ij with x_ji instead of with the empty diagonal.
    for (let k = graph.offsets[i]; k < graph.offsets[i + 1]; k++) {
      const j = graph.targets[k];
      const reply = graph.directed ? findArc(graph, j, i) : k;
      if (j !== i && reply >= 0) row[j] -= 4 * value(graph, k) * value(graph, reply);
    }
    row[i] = 0;
    step(onStep, i + 1, n);
    for (let j = 0; j < n; j++) row[j] = Math.sqrt(Math.max(0, row[j]));
  }
  return distances;
}
