import type { Graph } from './graph.ts';
import { findArc } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';

/** Four numbers that all go by the name of reciprocity, from the counts of dyads. */
export interface Reciprocity {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly empty: number;
  /** 2M / (2M + A): the share of ties that are returned (igraph's default); NaN without ties. */
  readonly edgewise: number;
  /** M / (M + A): the share of tied pairs that are mutual; NaN without ties. */
  readonly amongTied: number;
  /** (M + N) / all pairs: the share of pairs alike in both directions (sna's default); NaN below two vertices. */
  readonly dyadic: number;
  /** (r − d) / (1 − d) with r edgewise and d the density: what exceeds chance; NaN without ties or when all are tied. */
  readonly aboveChance: number;
}

/**
 * Reciprocity of a directed graph in its four usual readings; loops and weights are ignored. An undirected graph is all mutual.
 * O(ties · log degree).
 * @see garlaschelli2004patterns
 * @see wasserman1994social
 */
export function reciprocity(graph: Graph): Reciprocity {
  refuseUnlessSound(graph);
  const { n, offsets, targets } = graph;
  let returned = 0;
  let arcs = 0;
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      if (targets[k] === u) continue;
      arcs++;
      if (!graph.directed || findArc(graph, targets[k], u) >= 0) returned++;
    }
  const pairs = (n * (n - 1)) / 2;
  const mutual = returned / 2;
  const asymmetric = arcs - returned;
  const empty = pairs - mutual - asymmetric;
  const edgewise = returned / arcs;
  const density = arcs / (2 * pairs);
  return {
    mutual,
    asymmetric,
    empty,
    edgewise,
    amongTied: mutual / (mutual + asymmetric),
    dyadic: (mutual + empty) / pairs,
    aboveChance: (edgewise - density) / (1 - density),
  };
}
