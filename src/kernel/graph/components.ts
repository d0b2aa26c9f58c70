import { refuseUnlessSound } from './sound.ts';
import type { Graph } from './graph.ts';

export interface Components {
  /** For each vertex the number of its component; components are numbered by their first member. */
  readonly labels: Uint32Array;
  readonly sizes: Uint32Array;
  /** The number of the largest component, the first of equals; −1 when there is no vertex. */
  readonly giant: number;
}

/** Ties of each vertex that are followed before it is known where most belong. */
const FIRST_TIES = 2;
/** Vertices that are asked where most belong. */
const ASKED = 1024;

/**
 * The connected components of a graph; of a directed graph the weak ones, direction ignored.
 * Union–find with path halving, O(n + ties · α). In an undirected graph every tie stands in two rows: after two ties of each vertex
 * the rows of the component that seems largest are left out, since whoever else belongs to it has the tie as well.
 * An isolated vertex is a component of size 1.
 * @see sutton2018optimizing
 */
export function components(graph: Graph): Components {
  refuseUnlessSound(graph);
  const { n, offsets, targets, directed } = graph;
  const parent = new Uint32Array(n);
  for (let v = 0; v < n; v++) parent[v] = v;
  const first = directed ? 0 : FIRST_TIES;
  for (let v = 0; v < n; v++)
    join(parent, targets, v, offsets[v], Math.min(offsets[v] + first, offsets[v + 1]));
  // A root is the first member of what has been joined, so parents come before their children.
  for (let v = 0; v < n; v++) parent[v] = parent[parent[v]];
  const most = directed ? -1 : mostFrequent(parent);
  for (let v = 0; v < n; v++)
    if (parent[v] !== most)
      join(parent, targets, v, Math.min(offsets[v] + first, offsets[v + 1]), offsets[v + 1]);
  const labels = parent;
  const sizes: number[] = [];
  for (let v = 0; v < n; v++) {
    if (parent[v] === v) {
      labels[v] = sizes.length;
      sizes.push(1);
    } else sizes[(labels[v] = labels[parent[v]])]++;
  }
  let giant = sizes.length === 0 ? -1 : 0;
  for (let c = 1; c < sizes.length; c++) if (sizes[c] > sizes[giant]) giant = c;
  return { labels, sizes: Uint32Array.from(sizes), giant };
}

/** Joins a vertex with the ends of its ties from `start` to `end`; the smaller of two roots stays one. */
function join(
  parent: Uint32Array,
  targets: Uint32Array,
  v: number,
  start: number,
  end: number,
): void {
  let top = rootOf(parent, v);
  for (let k = start; k < end; k++) {
    const other = rootOf(parent, targets[k]);
    if (other < top) {
      parent[top] = other;
      top = other;
    } else parent[other] = top;
  }
}

function rootOf(parent: Uint32Array, v: number): number {
  while (parent[v] !== v) {
    parent[v] = parent[parent[v]];
    v = parent[v];
  }
  return v;
}

/** The value most often met at places spread evenly; −1 of none. */
function mostFrequent(column: Uint32Array): number {
  const counts = new Map<number, number>();
  let most = -1;
  for (let i = 0; i < ASKED && column.length > 0; i++) {
    const value = column[Math.floor((i * column.length) / ASKED)];
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(most) ?? 0)) most = value;
  }
  return most;
}
