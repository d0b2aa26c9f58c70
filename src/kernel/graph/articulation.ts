import { components } from './components.ts';
import type { Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';
import { refuseUnlessSound } from './sound.ts';

export interface Articulation {
  /** The vertices whose removal splits their component, ascending. */
  readonly points: Uint32Array;
  /** Pairs of *other* vertices that can reach each other only through this vertex. */
  readonly pairsLost: Float64Array;
  /** The same as a share in [0, 1] of all reachable pairs the vertex is not itself part of; NaN when there are none. */
  readonly shareLost: Float64Array;
  /** Pairs of vertices that can reach each other: Σ c(c − 1)/2 over components of size c. */
  readonly pairs: number;
}

/**
 * Articulation points, and for every vertex what its removal would cost the others in reach.
 * With c the size of v's component and p the sizes of the parts that remain of it,
 * pairsLost(v) = C(c, 2) − (c − 1) − Σ_p C(p, 2) and shareLost(v) = pairsLost(v) / [Σ_components C(c, 2) − (c − 1)].
 * Direction is ignored. One depth-first walk with subtree sizes, O(n + ties).
 * @see hopcroft1973algorithm
 */
export function articulation(directedOrNot: Graph): Articulation {
  refuseUnlessSound(directedOrNot);
  const graph = directedOrNot.directed ? symmetrise(directedOrNot, 'max') : directedOrNot;
  const { n, offsets, targets } = graph;
  const { labels, sizes } = components(graph);
  let pairs = 0;
  for (const size of sizes) pairs += choose2(size);

  const entered = new Uint32Array(n);
  const low = new Uint32Array(n);
  const subtree = new Uint32Array(n);
  const next = offsets.slice(0, n);
  const parent = new Int32Array(n).fill(-1);
  // Of the parts v would leave: the vertices and the pairs in those that hang below it.
  const cutOff = new Float64Array(n);
  const pairsKept = new Float64Array(n);
  const partsBelow = new Uint32Array(n);
  let clock = 0;
  for (let start = 0; start < n; start++) {
    if (entered[start] !== 0) continue;
    let v = start;
    entered[v] = low[v] = ++clock;
    subtree[v] = 1;
    for (;;) {
      if (next[v] < offsets[v + 1]) {
        const u = targets[next[v]++];
        if (entered[u] === 0) {
          parent[u] = v;
          entered[u] = low[u] = ++clock;
          subtree[u] = 1;
          v = u;
        } else if (u !== parent[v] && entered[u] < low[v]) low[v] = entered[u];
        continue;
      }
      const above = parent[v];
      if (above < 0) break;
      subtree[above] += subtree[v];
      if (low[v] < low[above]) low[above] = low[v];
      if (low[v] >= entered[above]) {
        partsBelow[above]++;
        cutOff[above] += subtree[v];
        pairsKept[above] += choose2(subtree[v]);
      }
      v = above;
    }
  }

  const points: number[] = [];
  const pairsLost = new Float64Array(n);
  const shareLost = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const size = sizes[labels[v]];
    const rest = size - 1 - cutOff[v];
    if (partsBelow[v] + (rest > 0 ? 1 : 0) > 1) points.push(v);
    pairsLost[v] = choose2(size) - (size - 1) - pairsKept[v] - choose2(rest);
    const others = pairs - (size - 1);
    shareLost[v] = others > 0 ? pairsLost[v] / others : NaN;
  }
  return { points: Uint32Array.from(points), pairsLost, shareLost, pairs };
}

function choose2(x: number): number {
  return (x * (x - 1)) / 2;
}
