import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Graph } from '../../src/kernel/graph/graph.ts';
import { loadGraph } from '../../src/kernel/graph/load-graph.ts';

/** Bytes read at once, into the same place each time. */
const PIECE = 2 ** 18;

/** Reads "u<tab>v" lines straight from the bytes, piece by piece, and builds the graph. */
export function readGraph(path: string, n: number): Graph {
  return loadGraph(piecesOf(path), n).graph;
}

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const piece = new Uint8Array(PIECE);
    for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece))
      yield piece.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}

/** Reads one whole number a line. */
export function readNumbers(path: string): Uint32Array {
  return Uint32Array.from(readFileSync(path, 'utf8').trim().split('\n'), Number);
}
