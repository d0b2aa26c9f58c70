import { degree, type Direction } from './degree.ts';
import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';
import { refuseUnless } from '../stats/refuse.ts';

/**
 * Freeman's centralisation, Σ (c_max − c_v) over what it is in the most central graph possible, in [0, 1].
 * `most` is that largest sum: for raw betweenness of an undirected graph (n − 1)²(n − 2)/2. NaN below three vertices or when a value
 * is unknown or infinite. O(n). Throws RangeError unless `most` is a finite number above 0.
 * @see freeman1979centrality
 */
export function centralisation(values: ArrayLike<number>, most: number): number {
  const n = values.length;
  if (n < 3) return NaN;
  refuseUnless(most > 0 && most < Infinity, 'most', most, 'a finite number above 0');
  let largest = -Infinity;
  for (let v = 0; v < n; v++) {
    if (!Number.isFinite(values[v])) return NaN;
    if (values[v] > largest) largest = values[v];
  }
  let sum = 0;
  for (let v = 0; v < n; v++) sum += largest - values[v];
  return sum / most;
}

/**
 * Centralisation of degrees: over (n − 1)(n − 2) undirected, (n − 1)² for in- or out-degree; 1 for a star, 0 for a ring. Loops are
 * assumed absent (igraph's default allows them and divides by more). `all` of a directed graph is over 2(n − 1)(n − 2), its
 * mutual star. NaN below three vertices. O(n + ties).
 * @see freeman1979centrality
 */
export function degreeCentralisation(graph: Graph, direction: Direction = 'all'): number {
  refuseUnlessSound(graph);
  const { n } = graph;
  const most = !graph.directed
    ? (n - 1) * (n - 2)
    : direction === 'all'
      ? 2 * (n - 1) * (n - 2)
      : (n - 1) ** 2;
  return centralisation(degree(graph, direction), most);
}
