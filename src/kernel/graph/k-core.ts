import { degree, type Direction } from './degree.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { loops } from '../loops.ts';

/**
 * The core number of each vertex: the largest k for which it lies in a subgraph whose members all have degree ≥ k within it.
 * `direction` says which degree counts in a directed graph; with `all` a mutual tie counts twice. Loops are ignored.
 * Peeling by buckets, O(n + ties).
 * @see seidman1983network
 * @see batagelj2003core
 */
export function kCore(graph: Graph, direction: Direction = 'all'): Uint32Array {
  const { n, offsets, targets } = graph;
  const core = degree(graph, direction);
  const loopCost = graph.directed && direction === 'all' ? 2 : 1;
  let largest = 0;
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (targets[k] === v) core[v] -= loopCost;
    if (core[v] > largest) largest = core[v];
  }
  // A vertex that is peeled takes a degree from whoever counted its tie.
  const rows: Graph[] = [];
  if (!graph.directed || direction !== 'out') rows.push(graph);
  if (graph.directed && direction !== 'in') rows.push(transpose(graph));

  const compiled = rows.length === 1 ? loops(targets.length) : null;
  if (compiled !== null) return compiled.peel(rows[0], core);
  const starts = new Uint32Array(largest + 2);
  for (let v = 0; v < n; v++) starts[core[v] + 1]++;
  for (let d = 0; d <= largest; d++) starts[d + 1] += starts[d];
  const place = new Uint32Array(n);
  const order = new Uint32Array(n);
  const fill = starts.slice();
  for (let v = 0; v < n; v++) {
    place[v] = fill[core[v]]++;
    order[place[v]] = v;
  }
  for (let i = 0; i < n; i++) {
    const v = order[i];
    const own = core[v];
    for (let s = 0; s < rows.length; s++) {
      const { offsets: rowStarts, targets: heads } = rows[s];
      const end = rowStarts[v + 1];
      for (let k = rowStarts[v]; k < end; k++) {
        const u = heads[k];
        const held = core[u];
        if (held <= own) continue;
        const first = starts[held]++;
        const moved = order[first];
        const at = place[u];
        order[first] = u;
        order[at] = moved;
        place[moved] = at;
        place[u] = first;
        core[u] = held - 1;
      }
    }
  }
  return core;
}
