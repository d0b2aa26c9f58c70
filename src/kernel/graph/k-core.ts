import { degree, type Direction } from './degree.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';
import { loops } from '../loops.ts';

/**
 * The core number of each vertex: the largest k for which it lies in a subgraph whose members all have degree ≥ k within it.
 * `direction` says which degree counts in a directed graph; with `all` a mutual tie counts twice. Loops are ignored.
 * Level by level: what has k ties left is peeled, and what falls to k by that; whoever has more is looked at again a level up. A
 * vertex is looked at once a level up to its core number, which is no more than its degree: O(n + ties).
 * @see seidman1983network
 * @see batagelj2003core
 * @see kabir2017parallel
 */
export function kCore(graph: Graph, direction: Direction = 'all'): Uint32Array {
  refuseUnlessSound(graph);
  const { n, targets } = graph;
  if (!graph.directed) {
    const compiled = loops(targets.length)?.peel(graph);
    if (compiled) return compiled;
  }
  const core = degreeWithoutLoops(graph, direction);
  // A vertex that is peeled takes a degree from whoever counted its tie.
  const rows: Graph[] = [];
  if (!graph.directed || direction !== 'out') rows.push(graph);
  if (graph.directed && direction !== 'in') rows.push(transpose(graph));

  const left = Uint32Array.from({ length: n }, (_, v) => v);
  const queue = new Uint32Array(n);
  for (let count = n, level = 0; count > 0;) {
    let kept = 0;
    let tail = 0;
    let least = Infinity;
    for (let i = 0; i < count; i++) {
      const v = left[i];
      if (core[v] === level) queue[tail++] = v;
      else if (core[v] > level) {
        left[kept++] = v;
        least = Math.min(least, core[v]);
      }
    }
    count = kept;
    for (let head = 0; head < tail; head++) {
      const v = queue[head];
      for (const { offsets, targets: heads } of rows)
        for (let k = offsets[v]; k < offsets[v + 1]; k++) {
          const u = heads[k];
          if (core[u] > level && --core[u] === level) queue[tail++] = u;
        }
    }
    level = tail === 0 ? least : level + 1;
  }
  return core;
}

function degreeWithoutLoops(graph: Graph, direction: Direction): Uint32Array {
  const { n, offsets, targets } = graph;
  const degrees = degree(graph, direction);
  const cost = graph.directed && direction === 'all' ? 2 : 1;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (targets[k] === v) degrees[v] -= cost;
  return degrees;
}
