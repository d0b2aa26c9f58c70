import { buildGraph, type BuiltGraph } from './graph.ts';
import { readTies } from './parse-ties.ts';
import { sound } from './sound.ts';
import type { TextPieces } from './whole-lines.ts';

/**
 * An undirected graph of n vertices straight from text, as `buildGraph` of `parseTies`, in one go where the ties come in order. The
 * text may come in pieces, so that it never lies in memory as a whole.
 *
 * @throws RangeError as both.
 */
export function loadGraph(text: TextPieces, n: number): BuiltGraph {
  return readTies(text, (reader) => {
    const rows = reader.rows(n);
    return rows === null
      ? buildGraph({ n, ...reader.ties() })
      : {
          graph: sound(Object.freeze({ n, directed: false, ...rows, weights: null })),
          loopsDropped: 0,
          duplicatesMerged: 0,
        };
  });
}
