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
  refuseUnlessSound(directedOrNot);
  const graph = directedOrNot.directed ? symmetrise(directedOrNot, 'max') : directedOrNot;
  const { n } = graph;
  const { perVertex, degrees } =
    loops(graph.targets.length)?.countTriangles(graph) ?? countTriangles(graph);
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

function countTriangles(graph: Graph): {
  readonly perVertex: Uint32Array;
  readonly degrees: Uint32Array;
} {
  const { n } = graph;
  const { offsets, targets } = forwardRows(graph);
  const perVertex = new Uint32Array(n);
  const degrees = new Uint32Array(n);
  const mark = new Int32Array(n).fill(-1);
  for (let u = 0; u < n; u++) {
    const start = offsets[u];
    const end = offsets[u + 1];
    degrees[u] += end - start;
    for (let k = start; k < end; k++) {
      mark[targets[k]] = u;
      degrees[targets[k]]++;
    }
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
