import { runParts, spans, type OnStep, type Parts, type Span } from '../parts.ts';
import { costsOf } from './costs.ts';
import { dijkstra } from './dijkstra.ts';
import type { BetweennessOptions } from './betweenness.ts';
import type { Graph } from './graph.ts';
import { findArc } from './symmetrise.ts';
import { checkPivots } from './pivots.ts';
import { refuseUnlessSound } from './sound.ts';
import { refuseUnlessFits } from '../memory.ts';

export interface EdgeBetweenness {
  /**
   * Beside `targets`: shortest paths along the tie, Σ over pairs of σ_st(e)/σ_st, each pair once when undirected (both rows of a tie
   * hold the same number), ordered when directed. Loops carry none: 0.
   */
  readonly raw: Float64Array;
  /** Divided by the pairs, n(n − 1)/2 undirected, n(n − 1) directed: in [0, 1]; NaN when n < 2. */
  readonly normalised: Float64Array;
  /** Standard error of `raw` from the spread between pivots; null when exact, NaN from a single pivot. */
  readonly standardError: Float64Array | null;
}

export interface EdgeBetweennessInput {
  readonly graph: Graph;
  /** The vertices to start from; null for all. */
  readonly pivots: Uint32Array | null;
  /** The length of each arc, or null for steps. */
  readonly costs: Float64Array | null;
}

interface Flows {
  readonly sum: Float64Array;
  readonly squares: Float64Array | null;
}

/**
 * Betweenness of every tie by Brandes' accumulation, exact or from pivots with its standard error: what a tie carries of the ways
 * between all pairs, and so what its loss would lengthen. Lengths as in `betweenness`.
 * O(n · ties) in steps, O(n · ties · log n) with costs; memory 18 numbers an arc. Throws RangeError when memory would not do, on a repeated pivot or
 * one outside the graph, and on a cost that is not positive and finite; an Error named Stopped when `onStep` answers false.
 * @see girvan2002community
 * @see brandes2001faster
 */
export function edgeBetweenness(
  graph: Graph,
  { pivots, cost = 'step' }: BetweennessOptions = {},
  onStep?: OnStep,
): EdgeBetweenness {
  refuseUnlessSound(graph);
  const held = graph.targets.length * 8 * (pivots === undefined ? 1 : 2);
  refuseUnlessFits('betweenness of ties', 18 * held);
  const input = {
    graph,
    pivots: pivots === undefined ? null : checkPivots(graph.n, pivots),
    costs: cost === 'step' ? null : costsOf(graph, cost),
  };
  return runParts(edgeBetweennessParts, input, onStep);
}

/** Edge betweenness in parts, each a span of the sources. */
export const edgeBetweennessParts: Parts<EdgeBetweennessInput, Span, Flows, EdgeBetweenness> = {
  plan: ({ graph, pivots }) => spans(pivots === null ? graph.n : pivots.length, 16),
  run: ({ graph, pivots, costs }, { from, to }) => {
    const arcs = graph.targets.length;
    const sum = new Float64Array(arcs);
    const squares = pivots === null ? null : new Float64Array(arcs);
    const add = addFlows(graph, costs);
    for (let i = from; i < to; i++) add(pivots === null ? i : pivots[i], sum, squares);
    return { sum, squares };
  },
  merge: ({ graph, pivots }, partials) => {
    const { n, directed, offsets, targets } = graph;
    const arcs = targets.length;
    const sum = new Float64Array(arcs);
    const squares = new Float64Array(arcs);
    for (const partial of partials)
      for (let k = 0; k < arcs; k++) {
        sum[k] += partial.sum[k];
        if (partial.squares !== null) squares[k] += partial.squares[k];
      }
    const count = pivots === null ? n : pivots.length;
    const once = directed ? 1 : 0.5;
    const raw = new Float64Array(arcs);
    const standardError = pivots === null ? null : new Float64Array(arcs);
    for (let u = 0; u < n; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        // The flows of both directions are kept with the arc that rises, where the source's share is added.
        const back = directed || targets[k] >= u ? k : findArc(graph, targets[k], u);
        raw[k] = sum[back] * once * (n / count);
        if (standardError === null) continue;
        const variance = Math.max(0, squares[back] - (sum[back] * sum[back]) / count) / (count - 1);
        standardError[k] = once * n * Math.sqrt((variance / count) * (1 - count / n));
      }
    const pairs = n * (n - 1) * once;
    return { raw, normalised: raw.map((x) => (n < 2 ? NaN : x / pairs)), standardError };
  },
};

/** Two lengths that differ by less than this share are one: sums of fractions do not meet exactly. */
const SAME_LENGTH = 1e-10;

type AddFlows = (source: number, sum: Float64Array, squares: Float64Array | null) => void;

function addFlows(graph: Graph, costs: Float64Array | null): AddFlows {
  const { n, directed, offsets, targets } = graph;
  const walk = costs === null ? breadthFirst(graph) : dijkstra(graph, costs);
  const rank = new Uint32Array(n);
  const paths = new Float64Array(n);
  const dependency = new Float64Array(n);
  // Undirected, the flow over u → v and over v → u is one tie's: kept with the arc that rises.
  const home = Uint32Array.from({ length: targets.length }, (_, k) => k);
  if (!directed)
    for (let u = 0; u < n; u++)
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (targets[k] < u) home[k] = findArc(graph, targets[k], u);
  return (source, sum, squares) => {
    const { distance, order, count } = walk(source);
    for (let i = 0; i < count; i++) {
      rank[order[i]] = i;
      paths[order[i]] = 0;
      dependency[order[i]] = 0;
    }
    const leadsOn = (u: number, k: number): boolean => {
      const v = targets[k];
      if (!(distance[v] < Infinity)) return false;
      const length = costs === null ? 1 : costs[k];
      return rank[u] < rank[v] && distance[u] + length - distance[v] <= SAME_LENGTH * distance[v];
    };
    paths[source] = 1;
    for (let i = 0; i < count; i++) {
      const u = order[i];
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (leadsOn(u, k)) paths[targets[k]] += paths[u];
    }
    for (let i = count - 1; i >= 0; i--) {
      const u = order[i];
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        if (!leadsOn(u, k)) continue;
        const v = targets[k];
        const flow = ((1 + dependency[v]) / paths[v]) * paths[u];
        dependency[u] += flow;
        sum[home[k]] += flow;
        // From one source a tie is walked in one direction only.
        if (squares !== null) squares[home[k]] += flow * flow;
      }
    }
  };
}

/** Makes the function that finds all distances in steps from one source after another, as `dijkstra` does with lengths. */
function breadthFirst({ n, offsets, targets }: Graph) {
  const distance = new Float64Array(n).fill(Infinity);
  const order = new Uint32Array(n);
  let count = 0;
  return (source: number) => {
    for (let i = 0; i < count; i++) distance[order[i]] = Infinity;
    order[0] = source;
    distance[source] = 0;
    count = 1;
    for (let head = 0; head < count; head++) {
      const u = order[head];
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (distance[targets[k]] === Infinity) {
          distance[targets[k]] = distance[u] + 1;
          order[count++] = targets[k];
        }
    }
    return { distance, order, count };
  };
}
