import type { Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';
import { refuseUnless, refuseUnlessCount } from '../stats/refuse.ts';

export interface Coreness {
  /** c ≥ 0 of each vertex; NaN when there is no tie. */
  readonly coreness: Float64Array;
  /** Pearson's correlation of a_ij with c_i c_j off the diagonal; NaN when either does not vary. */
  readonly fit: number;
  readonly converged: boolean;
}

/**
 * Continuous core and periphery by MINRES: the c for which Σ_{i≠j} (a_ij − c_i c_j)² is least, by damped least squares,
 * c_i ← ½ c_i + ½ Σ_j a_ij c_j / Σ_{j≠i} c_j², from degrees. Direction is ignored (cells are averaged), weights count.
 * Choosing c for the highest correlation is another criterion and gives other numbers. O(ties) a round, O(n²) for the fit.
 * Throws RangeError unless `tolerance` is above 0 and `mostRounds` a whole number ≥ 1.
 * @see borgatti2000models
 * @see comrey1962minimum
 */
export function coreness(
  directedOrNot: Graph,
  { tolerance = 1e-12, mostRounds = 100_000 } = {},
): Coreness {
  refuseUnlessSound(directedOrNot);
  refuseUnless(tolerance > 0, 'tolerance', tolerance, 'a number above 0');
  refuseUnlessCount('mostRounds', mostRounds, 1);
  const graph = symmetrise(directedOrNot, 'sum');
  const { n, offsets, targets } = graph;
  // Both cells of a pair were added up.
  const cell = directedOrNot.directed ? 0.5 : 1;
  const weightAt = (k: number): number => (graph.weights === null ? 1 : graph.weights[k]) * cell;
  const c = new Float64Array(n);
  let total = 0;
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]; k < offsets[v + 1]; k++) c[v] += weightAt(k);
    total += c[v];
  }
  if (!(total > 0)) return { coreness: c.fill(NaN), fit: NaN, converged: true };
  for (let v = 0; v < n; v++) c[v] /= Math.sqrt(total);
  let converged = false;
  for (let round = 0; round < mostRounds && !converged; round++) {
    let squares = 0;
    for (let v = 0; v < n; v++) squares += c[v] * c[v];
    let change = 0;
    const next = c.map((own, v) => {
      let sum = 0;
      for (let k = offsets[v]; k < offsets[v + 1]; k++) sum += weightAt(k) * c[targets[k]];
      const others = squares - own * own;
      const to = 0.5 * own + 0.5 * (others > 0 ? sum / others : 0);
      change = Math.max(change, Math.abs(to - own));
      return to;
    });
    c.set(next);
    converged = change < tolerance;
  }
  return { coreness: c, fit: fitOf(graph, c, weightAt), converged };
}

function fitOf({ n, offsets, targets }: Graph, c: Float64Array, at: (k: number) => number): number {
  let [a, aa, p, pp, ap] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const product = c[i] * c[j];
      p += product;
      pp += product * product;
    }
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      a += at(k);
      aa += at(k) ** 2;
      ap += at(k) * c[i] * c[targets[k]];
    }
  }
  const cells = n * (n - 1);
  const spreadA = cells * aa - a * a;
  const spreadP = cells * pp - p * p;
  const varies = spreadA > 1e-12 * cells * aa && spreadP > 1e-12 * cells * pp;
  return varies ? (cells * ap - a * p) / Math.sqrt(spreadA * spreadP) : NaN;
}
