import { closeness } from './closeness.ts';
import type { Graph } from './graph.ts';
import { inducedSubgraph } from './induced-subgraph.ts';
import { distancesFrom } from './shortest-path.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnlessFits } from '../memory.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

/**
 * Global efficiency: the mean of 1/d over ordered pairs, 0 for pairs without a path; in [0, 1], NaN below two vertices.
 * Steps along ties, weights ignored. As `closeness`, also when `onStep` stops it.
 * @see latora2001efficient
 */
export function globalEfficiency(graph: Graph, onStep?: OnStep): number {
  const { harmonic } = closeness(graph, 'out', onStep);
  return harmonic.reduce((sum, h) => sum + h, 0) / graph.n;
}

/**
 * Local efficiency of each vertex: the global efficiency of the graph among its neighbours (along outgoing ties), what remains of their
 * connection when it is gone; 0 below two neighbours, as networkx has it. The mean is the graph's local efficiency.
 * O(n² + Σ degree · ties among neighbours). Throws an Error named Stopped when `onStep` answers false.
 * @see latora2001efficient
 */
export function localEfficiency(graph: Graph, onStep?: OnStep): Float64Array {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  return Float64Array.from({ length: n }, (_, v) => {
    const neighbours = targets.subarray(offsets[v], offsets[v + 1]).filter((u) => u !== v);
    step(onStep, v + 1, n);
    return neighbours.length < 2 ? 0 : globalEfficiency(inducedSubgraph(graph, neighbours).graph);
  });
}

export interface TieAddition {
  readonly from: number;
  readonly to: number;
  /** Global efficiency once this tie and those before it are there. */
  readonly efficiency: number;
}

/**
 * The k new ties that raise global efficiency most, chosen one after another, each exactly the best next one (all k at once might be
 * better still). `candidates` are the pairs to choose from, default all that are not tied; of equal ones the first. Fewer than k when
 * candidates run out. From a matrix of distances kept up to date: O(n · ties + k · candidates · n²) time and 2 n² numbers.
 * Throws RangeError unless `k` is a whole number ≥ 0, on a candidate outside the graph and when memory would not do, an Error named
 * Stopped when `onStep` answers false.
 * @see latora2001efficient
 */
export function bestTieAdditions(
  graph: Graph,
  k: number,
  candidates?: readonly (readonly [number, number])[],
  onStep?: OnStep,
): readonly TieAddition[] {
  refuseUnlessSound(graph);
  refuseUnlessCount('k', k, 0);
  const { n, directed } = graph;
  // Two matrices, and a pair of numbers in a list for each candidate.
  refuseUnlessFits('best tie additions', 16 * n * n + 64 * (candidates?.length ?? (n * n) / 2));
  candidates?.forEach(([u, v], i) => {
    for (const end of [u, v])
      if (!(end >= 0 && end < n) || end % 1 !== 0)
        throw new RangeError(`candidate ${i} is not of vertices from 0 to ${n - 1}: "${end}"`);
  });
  const d = new Float64Array(n * n);
  for (let v = 0; v < n; v++)
    distancesFrom(graph, v).forEach((x, u) => (d[v * n + u] = Number.isNaN(x) ? Infinity : x));
  const left = (candidates ?? untiedPairs(graph)).filter(([u, v]) => u !== v && d[u * n + v] !== 1);
  const chosen: TieAddition[] = [];
  let total = 0;
  for (let i = 0; i < n * n; i++) if (d[i] > 0) total += 1 / d[i];
  while (chosen.length < k && left.length > 0) {
    let best = -1;
    let most = -1;
    left.forEach(([u, v], i) => {
      const gain = gainOf(d, n, u, v) + (directed ? 0 : gainOf(d, n, v, u));
      if (gain > most + 1e-12) {
        most = gain;
        best = i;
      }
    });
    const [[from, to]] = left.splice(best, 1);
    total += most;
    shorten(d, n, from, to, directed);
    chosen.push({ from, to, efficiency: total / (n * (n - 1)) });
    step(onStep, chosen.length, k);
  }
  return chosen;
}

function untiedPairs(graph: Graph): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let u = 0; u < graph.n; u++)
    for (let v = graph.directed ? 0 : u + 1; v < graph.n; v++) if (u !== v) pairs.push([u, v]);
  return pairs;
}

/** What all pairs gain in 1/d by the way over u → v. A pair gains over one direction of an undirected tie only. */
function gainOf(d: Float64Array, n: number, u: number, v: number): number {
  let gain = 0;
  for (let s = 0; s < n; s++) {
    const start = d[s * n + u] + 1;
    if (start >= d[s * n + v]) continue;
    for (let t = 0; t < n; t++) {
      const now = d[s * n + t];
      const then = start + d[v * n + t];
      if (then < now) gain += 1 / then - 1 / now;
    }
  }
  return gain;
}

function shorten(d: Float64Array, n: number, u: number, v: number, directed: boolean): void {
  const old = d.slice();
  for (let s = 0; s < n; s++)
    for (let t = 0; t < n; t++) {
      const over = old[s * n + u] + 1 + old[v * n + t];
      const back = directed ? Infinity : old[s * n + v] + 1 + old[u * n + t];
      d[s * n + t] = Math.min(d[s * n + t], over, back);
    }
}
