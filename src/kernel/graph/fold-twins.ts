import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';

/**
 * A graph with its twins folded: vertices that share all neighbours and are tied to one another lie at the same distance
 * from everybody else, so one of them can stand for all.
 */
export interface FoldedGraph {
  /** Number of folds, numbered by falling degree, so that rows begin with the best connected. */
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Vertices in each fold, ≥ 1. */
  readonly sizes: Uint32Array;
  /** The fold of each vertex of the whole graph. */
  readonly foldOf: Uint32Array;
}

/**
 * Folds the closed twins of an undirected graph, weights and loops left aside. A projection of meetings has many: whoever
 * took part in a single meeting is the twin of the others who did. A directed graph is only renumbered.
 * Candidates by a hash of the neighbourhood, each verified: O(n + ties).
 */
export function foldTwins(graph: Graph): FoldedGraph {
  const { n, offsets, targets } = graph;
  const first = graph.directed ? Uint32Array.from({ length: n }, (_, v) => v) : firstTwins(graph);
  const inward = transpose(graph);

  // Degree among folds: a neighbour counts when it stands for its fold.
  const degrees = new Uint32Array(n);
  let largest = 0;
  let folds = 0;
  for (let v = 0; v < n; v++) {
    if (first[v] !== v) continue;
    folds++;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (first[u] === u && u !== v) degrees[v]++;
    }
    if (degrees[v] > largest) largest = degrees[v];
  }
  const starts = new Uint32Array(largest + 2);
  for (let v = 0; v < n; v++) if (first[v] === v) starts[largest - degrees[v] + 1]++;
  for (let d = 0; d <= largest; d++) starts[d + 1] += starts[d];
  const foldOf = new Uint32Array(n);
  const standsFor = new Uint32Array(folds);
  for (let v = 0; v < n; v++) {
    if (first[v] !== v) continue;
    foldOf[v] = starts[largest - degrees[v]]++;
    standsFor[foldOf[v]] = v;
  }
  const sizes = new Uint32Array(folds);
  for (let v = 0; v < n; v++) {
    foldOf[v] = foldOf[first[v]];
    sizes[foldOf[v]]++;
  }

  const rows = new Uint32Array(folds + 1);
  for (let c = 0; c < folds; c++) rows[c + 1] = rows[c] + degrees[standsFor[c]];
  const heads = new Uint32Array(rows[folds]);
  const fill = rows.slice(0, folds);
  // Filling by ascending head leaves every row ascending.
  for (let c = 0; c < folds; c++) {
    const v = standsFor[c];
    for (let k = inward.offsets[v]; k < inward.offsets[v + 1]; k++) {
      const u = inward.targets[k];
      if (first[u] === u && u !== v) heads[fill[foldOf[u]]++] = c;
    }
  }
  return { n: folds, offsets: rows, targets: heads, sizes, foldOf };
}

function firstTwins(graph: Graph): Uint32Array {
  const { n, offsets, targets } = graph;
  const first = new Uint32Array(n);
  const hashes = new Int32Array(n);
  const others = new Int32Array(n);
  // The first vertex of each pair of hashes, plus one; half of the places stay free at least.
  let places = 1;
  while (places < 2 * n) places *= 2;
  const table = new Uint32Array(places);
  for (let v = 0; v < n; v++) {
    let a = mix(v);
    let b = mix(~v);
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (u === v) continue;
      a = (a + mix(u)) | 0;
      b = (b + mix(~u)) | 0;
    }
    hashes[v] = a;
    others[v] = b;
    let at = (a >>> 0) % places;
    while (table[at] > 0 && (hashes[table[at] - 1] !== a || others[table[at] - 1] !== b))
      at = at + 1 === places ? 0 : at + 1;
    if (table[at] === 0) table[at] = v + 1;
    const candidate = table[at] - 1;
    first[v] = candidate !== v && areTwins(graph, candidate, v) ? candidate : v;
  }
  return first;
}

/** Whether u < v are tied and have the same neighbours beside each other. */
function areTwins({ offsets, targets }: Graph, u: number, v: number): boolean {
  let i = offsets[u];
  let j = offsets[v];
  let tied = false;
  for (;;) {
    while (i < offsets[u + 1] && (targets[i] === u || targets[i] === v)) {
      if (targets[i] === v) tied = true;
      i++;
    }
    while (j < offsets[v + 1] && (targets[j] === u || targets[j] === v)) j++;
    if (i === offsets[u + 1] || j === offsets[v + 1])
      return tied && i === offsets[u + 1] && j === offsets[v + 1];
    if (targets[i++] !== targets[j++]) return false;
  }
}

function mix(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}
