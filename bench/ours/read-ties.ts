import { readFileSync } from 'node:fs';
import { buildGraph, type Graph } from '../../src/kernel/graph/graph.ts';
import { parseTies } from '../../src/kernel/graph/parse-ties.ts';

/** Reads "u<tab>v" lines straight from the bytes and builds the graph. */
export function readGraph(path: string, n: number): Graph {
  return buildGraph({ n, ...parseTies(readFileSync(path)) }).graph;
}

/** Reads one whole number a line. */
export function readNumbers(path: string): Uint32Array {
  return Uint32Array.from(readFileSync(path, 'utf8').trim().split('\n'), Number);
}
