import { forwardRows, type ForwardRows } from './forward-rows.ts';
import type { Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';
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
  const graph = directedOrNot.directed ? symmetrise(directedOrNot, 'max') : directedOrNot;
  const { n } = graph;
  const rows = forwardRows(graph);
  const { vertices, offsets, targets } = rows;
  const { total, byRank } = loops(targets.length)?.countTriangles(rows) ?? countTriangles(rows);
  const degrees = new Uint32Array(n);
  for (let r = 0; r < n; r++) {
    degrees[r] += offsets[r + 1] - offsets[r];
    for (let k = offsets[r]; k < offsets[r + 1]; k++) degrees[targets[k]]++;
  }
  const perVertex = new Uint32Array(n);
  const localClustering = new Float64Array(n).fill(NaN);
  let triples = 0;
  for (let r = 0; r < n; r++) {
    const pairs = (degrees[r] * (degrees[r] - 1)) / 2;
    perVertex[vertices[r]] = byRank[r];
    triples += pairs;
    if (pairs > 0) localClustering[vertices[r]] = byRank[r] / pairs;
  }
  let sum = 0;
  let counted = 0;
  for (let v = 0; v < n; v++) {
    if (Number.isNaN(localClustering[v])) continue;
    sum += localClustering[v];
    counted++;
  }
  return {
    total,
    perVertex,
    triples,
    transitivity: (3 * total) / triples,
    localClustering,
    averageZero: sum / n,
    averageDropped: sum / counted,
  };
}

function countTriangles({ vertices, offsets, targets }: ForwardRows): {
  readonly total: number;
  readonly byRank: Uint32Array;
} {
  const n = vertices.length;
  const byRank = new Uint32Array(n);
  const mark = new Int32Array(n).fill(-1);
  let total = 0;
  for (let r = 0; r < n; r++) {
    const start = offsets[r];
    const end = offsets[r + 1];
    let mine = 0;
    for (let k = start; k < end; k++) mark[targets[k]] = r;
    for (let k = start; k < end; k++) {
      const v = targets[k];
      let shared = 0;
      for (let j = offsets[v]; j < offsets[v + 1]; j++) {
        const w = targets[j];
        if (mark[w] === r) {
          shared++;
          byRank[w]++;
        }
      }
      byRank[v] += shared;
      mine += shared;
    }
    byRank[r] += mine;
    total += mine;
  }
  return { total, byRank };
}
