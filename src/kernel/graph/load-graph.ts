import { loops } from '../loops.ts';
import { buildGraph, type BuiltGraph } from './graph.ts';
import { parseTies } from './parse-ties.ts';

/**
 * An undirected graph of n vertices straight from text, as `buildGraph` of `parseTies`, in one go where the ties come in order.
 *
 * @throws RangeError as both.
 */
export function loadGraph(bytes: Uint8Array, n: number): BuiltGraph {
  const rows = loops(bytes.length)?.loadRows(bytes, n);
  return rows
    ? {
        graph: Object.freeze({ n, directed: false, ...rows, weights: null }),
        loopsDropped: 0,
        duplicatesMerged: 0,
      }
    : buildGraph({ n, ...parseTies(bytes) });
}
