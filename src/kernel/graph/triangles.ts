import { spans, type Parts, type Span } from '../parts.ts';
import { forwardRows } from './forward-rows.ts';
import type { Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';
import { loops } from '../loops.ts';

export interface Triangles {
  readonly total: number;
  /** Triangles through each vertex. */
  readonly perVertex: Uint32Array;
  /** Pairs of ties that meet in a vertex: Σ k(k − 1)/2. */
  readonly triples: number;
  /** 3 · triangles / triples in [0, 1]; NaN without triples. */
  readonly transitivity: number;
  /** 2t / (k(k − 1)) in [0, 1]; NaN where a vertex has fewer than two neighbours. */
  readonly localClustering: Float64Array;
  /** Mean local clustering with 0 for vertices of fewer than two neighbours (the rule of networkx); NaN without vertices. */
  readonly averageZero: number;
  /** Mean local clustering over vertices of two neighbours and more (the rule of igraph); NaN without such. */
  readonly averageDropped: number;
}

/**
 * Triangles, transitivity and local clustering, weights and direction ignored.
 * Every triangle is met once from its end of lowest degree: O(ties^1.5) at worst.
 * @see watts1998collective
 * @see schank2005finding
 */
export function triangles(directedOrNot: Graph): Triangles {
  const { graph } = trianglesInput(directedOrNot);
  return described(countOf(graph, { from: 0, to: graph.n }));
}

export interface TrianglesInput {
  /** Undirected. */
  readonly graph: Graph;
}

/** Prepares a graph for `trianglesParts`. */
export function trianglesInput(directedOrNot: Graph): TrianglesInput {
  refuseUnlessSound(directedOrNot);
  return { graph: directedOrNot.directed ? symmetrise(directedOrNot, 'max') : directedOrNot };
}

/** Triangles in parts, each those that are met from a span of the vertices; counts are whole numbers and add up in any order. */
export const trianglesParts: Parts<TrianglesInput, Span, TriangleCounts, Triangles> = {
  // Every part points the ties anew, so there are few.
  plan: ({ graph }) => spans(graph.n, graph.targets.length < MANY_ARCS ? 2 : 8),
  run: ({ graph }, span) => countOf(graph, span),
  merge: ({ graph }, partials) => {
    const perVertex = new Uint32Array(graph.n);
    let degrees: Uint32Array = perVertex;
    for (const partial of partials) {
      degrees = partial.degrees;
      for (let v = 0; v < graph.n; v++) perVertex[v] += partial.perVertex[v];
    }
    return described({ perVertex, degrees });
  },
};

const MANY_ARCS = 8_000_000;

export interface TriangleCounts {
  /** Triangles through each vertex. */
  readonly perVertex: Uint32Array;
  /** Ties of each vertex without loops. */
  readonly degrees: Uint32Array;
}

function countOf(graph: Graph, span: Span): TriangleCounts {
  return loops(graph.targets.length)?.countTriangles(graph, span) ?? countTriangles(graph, span);
}

function described({ perVertex, degrees }: TriangleCounts): Triangles {
  const n = degrees.length;
  const localClustering = new Float64Array(n);
  let corners = 0;
  let triples = 0;
  let sum = 0;
  let counted = 0;
  for (let v = 0; v < n; v++) {
    const pairs = (degrees[v] * (degrees[v] - 1)) / 2;
    const local = perVertex[v] / pairs;
    localClustering[v] = local;
    corners += perVertex[v];
    triples += pairs;
    if (pairs === 0) continue;
    sum += local;
    counted++;
  }
  return {
    total: corners / 3,
    perVertex,
    triples,
    transitivity: corners / triples,
    localClustering,
    averageZero: sum / n,
    averageDropped: sum / counted,
  };
}

function countTriangles(graph: Graph, { from, to }: Span): TriangleCounts {
  const { n } = graph;
  const { offsets, targets } = forwardRows(graph);
  const perVertex = new Uint32Array(n);
  const degrees = new Uint32Array(n);
  for (let u = 0; u < n; u++) {
    degrees[u] += offsets[u + 1] - offsets[u];
    for (let k = offsets[u]; k < offsets[u + 1]; k++) degrees[targets[k]]++;
  }
  const mark = new Int32Array(n).fill(-1);
  for (let u = from; u < to; u++) {
    const start = offsets[u];
    const end = offsets[u + 1];
    for (let k = start; k < end; k++) mark[targets[k]] = u;
    for (let k = start; k < end; k++) {
      const v = targets[k];
      for (let j = offsets[v]; j < offsets[v + 1]; j++) {
        const w = targets[j];
        if (mark[w] !== u) continue;
        perVertex[u]++;
        perVertex[v]++;
        perVertex[w]++;
      }
    }
  }
  return { perVertex, degrees };
}
