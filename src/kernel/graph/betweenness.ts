import { runParts, spans, type OnStep, type Parts, type Span } from '../parts.ts';
import { costsOf, type CostRule } from './costs.ts';
import { foldTwins, type FoldedGraph } from './fold-twins.ts';
import type { Graph } from './graph.ts';
import { fewestSteps, leastCost, type AddPaths } from './path-sums.ts';
import { checkPivots } from './pivots.ts';
import { loops } from '../loops.ts';
import { refuseUnlessSound } from './sound.ts';

export interface Betweenness {
  /** Shortest paths through the vertex: Σ over pairs of σ_st(v)/σ_st, each pair once when undirected, ordered when directed. */
  readonly raw: Float64Array;
  /** Divided by the pairs of others, (n − 1)(n − 2)/2 undirected, (n − 1)(n − 2) directed: in [0, 1]; NaN when n < 3. */
  readonly normalised: Float64Array;
  /** Standard error of `raw` from the spread between pivots; null when exact, NaN from a single pivot. */
  readonly standardError: Float64Array | null;
}

export interface BetweennessOptions {
  /** Sources to go by instead of all: distinct vertices drawn at random without replacement. Sums are scaled by n / pivots. */
  readonly pivots?: ArrayLike<number> | undefined;
  /** Length of a tie: one step (default), its weight, or 1 / weight, which reads a strong tie as a short one. */
  readonly cost?: 'step' | CostRule | undefined;
}

export interface BetweennessInput {
  readonly n: number;
  readonly directed: boolean;
  readonly folded: FoldedGraph;
  /** The folds to start from; null for all. */
  readonly pivots: Uint32Array | null;
  /** The length of each arc of `folded`, or null for steps. */
  readonly costs: Float64Array | null;
}

interface Dependencies {
  readonly sum: Float64Array;
  readonly squares: Float64Array | null;
}

/**
 * Betweenness of every vertex by Brandes' accumulation, exact or from pivots with its standard error.
 * Twins are folded and counted as often as they stand for, O(folds · ties) in steps, O(n · ties · log n) with costs.
 * Pairs without a path add nothing. A count of paths beyond 1e308 gives NaN. Throws RangeError on a repeated pivot or one outside
 * the graph, and on a cost that is not positive and finite; an Error named Stopped when `onStep` answers false.
 * @see freeman1977set
 * @see brandes2001faster
 * @see brandes2007centrality
 */
export function betweenness(
  graph: Graph,
  options: BetweennessOptions = {},
  onStep?: OnStep,
): Betweenness {
  return runParts(betweennessParts, betweennessInput(graph, options), onStep);
}

/** Prepares a graph for `betweennessParts`. */
export function betweennessInput(
  graph: Graph,
  { pivots, cost = 'step' }: BetweennessOptions = {},
): BetweennessInput {
  refuseUnlessSound(graph);
  const { n, directed } = graph;
  const folded =
    cost === 'step'
      ? foldTwins(graph)
      : {
          n,
          offsets: graph.offsets,
          targets: graph.targets,
          sizes: new Uint32Array(n).fill(1),
          foldOf: Uint32Array.from({ length: n }, (_, v) => v),
        };
  const costs = cost === 'step' ? null : costsOf(graph, cost);
  if (pivots === undefined) return { n, directed, folded, pivots: null, costs };
  const chosen = checkPivots(n, pivots).map((v) => folded.foldOf[v]);
  return { n, directed, folded, pivots: chosen, costs };
}

/** Sources of a part, so that a few pivots do not leave many sums behind. */
const LEAST_SOURCES = 8;

/** Betweenness in parts, each a span of the sources. */
export const betweennessParts: Parts<BetweennessInput, Span, Dependencies, Betweenness> = {
  plan: ({ folded, pivots }) =>
    spans(pivots === null ? folded.n : pivots.length, 16, LEAST_SOURCES),
  run: ({ folded, pivots, costs }, { from, to }) => {
    const compiled = costs === null ? loops((to - from) * folded.targets.length) : null;
    if (compiled !== null) {
      const sources = Uint32Array.from({ length: to - from }, (_, i) =>
        pivots === null ? from + i : pivots[from + i],
      );
      const times = Float64Array.from(sources, (source) =>
        pivots === null ? folded.sizes[source] : 1,
      );
      const sums = compiled.sumPaths(folded, sources, times, pivots !== null);
      if (sums !== null) return sums;
    }
    const sum = new Float64Array(folded.n);
    const squares = pivots === null ? null : new Float64Array(folded.n);
    const add = costs === null ? fewestSteps(folded) : addLeastCost(folded, costs);
    for (let i = from; i < to; i++) {
      const source = pivots === null ? i : pivots[i];
      add(source, pivots === null ? folded.sizes[source] : 1, sum, squares);
    }
    return { sum, squares };
  },
  merge: ({ n, directed, folded, pivots }, partials) => {
    const sum = new Float64Array(folded.n);
    const squares = new Float64Array(folded.n);
    for (const partial of partials)
      for (let c = 0; c < folded.n; c++) {
        sum[c] += partial.sum[c];
        if (partial.squares !== null) squares[c] += partial.squares[c];
      }
    const count = pivots === null ? n : pivots.length;
    const once = directed ? 1 : 0.5;
    const pairs = (n - 1) * (n - 2) * once;
    const raw = new Float64Array(n);
    const normalised = new Float64Array(n);
    const standardError = pivots === null ? null : new Float64Array(n);
    for (let v = 0; v < n; v++) {
      const c = folded.foldOf[v];
      raw[v] = sum[c] * once * (n / count);
      normalised[v] = n < 3 ? NaN : raw[v] / pairs;
      if (standardError === null) continue;
      const variance = Math.max(0, squares[c] - (sum[c] * sum[c]) / count) / (count - 1);
      // Sampling without replacement: what has been seen in full has no error left.
      standardError[v] = once * n * Math.sqrt((variance / count) * (1 - count / n));
    }
    return { raw, normalised, standardError };
  },
};

function addLeastCost(folded: FoldedGraph, costs: Float64Array): AddPaths {
  const walk = leastCost(folded, costs);
  return (source, times, sum, squares) => {
    const { dependency, order, count } = walk(source);
    for (let k = 1; k < count; k++) {
      const v = order[k];
      sum[v] += times * dependency[v];
      if (squares !== null) squares[v] += dependency[v] * dependency[v];
    }
  };
}
