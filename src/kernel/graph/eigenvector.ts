import { components } from './components.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';
import { refuseUnless, refuseUnlessCount } from '../stats/refuse.ts';

export interface EigenvectorCentrality {
  /** Scaled to a largest value of 1; NaN outside the giant component, everywhere when there is no cycle to feed on. */
  readonly values: Float64Array;
  readonly eigenvalue: number;
  readonly rounds: number;
  readonly converged: boolean;
}

/**
 * Eigenvector centrality on the giant component (weak when directed): x_v ∝ Σ_u w_uv x_u, the principal eigenvector with sign positive;
 * a directed graph reads incoming ties (the left eigenvector), and one without directed cycles has none: eigenvalue 0, values NaN.
 * Power iteration on A + I, which does not swing on two-mode graphs, until no value changes by `tolerance`; O(ties) a round.
 * Throws RangeError unless `tolerance` is above 0 and `mostRounds` a whole number ≥ 1.
 * @see bonacich1972factoring
 */
export function eigenvectorCentrality(
  graph: Graph,
  { tolerance = 1e-12, mostRounds = 20_000 } = {},
): EigenvectorCentrality {
  refuseUnlessSound(graph);
  refuseUnless(tolerance > 0, 'tolerance', tolerance, 'a number above 0');
  refuseUnlessCount('mostRounds', mostRounds, 1);
  const { n } = graph;
  const { offsets, targets, weights } = transpose(graph);
  const { labels, giant } = components(graph);
  const nothing = { values: new Float64Array(n).fill(NaN), rounds: 0, converged: true };
  if (graph.directed ? !hasCycle(graph) : targets.length === 0)
    return { ...nothing, eigenvalue: n === 0 ? NaN : 0 };
  let values = Float64Array.from(labels, (label) => (label === giant ? 1 : NaN));
  let next = new Float64Array(n).fill(NaN);
  let eigenvalue = NaN;
  for (let round = 1; round <= mostRounds; round++) {
    let largest = 0;
    for (let v = 0; v < n; v++) {
      if (labels[v] !== giant) continue;
      let sum = values[v];
      for (let k = offsets[v]; k < offsets[v + 1]; k++)
        sum += values[targets[k]] * (weights === null ? 1 : weights[k]);
      next[v] = sum;
      if (sum > largest) largest = sum;
    }
    let change = 0;
    for (let v = 0; v < n; v++) {
      if (labels[v] !== giant) continue;
      next[v] /= largest;
      change = Math.max(change, Math.abs(next[v] - values[v]));
    }
    [values, next] = [next, values];
    eigenvalue = largest - 1;
    if (change < tolerance) return { values, eigenvalue, rounds: round, converged: true };
  }
  return { values, eigenvalue, rounds: mostRounds, converged: false };
}

/** Whether striking out vertices that nobody points to leaves something. */
function hasCycle({ n, offsets, targets }: Graph): boolean {
  const incoming = new Uint32Array(n);
  for (let k = 0; k < targets.length; k++) incoming[targets[k]]++;
  const free: number[] = [];
  for (let v = 0; v < n; v++) if (incoming[v] === 0) free.push(v);
  for (let i = 0; i < free.length; i++)
    for (let k = offsets[free[i]]; k < offsets[free[i] + 1]; k++)
      if (--incoming[targets[k]] === 0) free.push(targets[k]);
  return free.length < n;
}
