import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/kernel/graph/graph.ts';
import { loadGraph } from '../../src/kernel/graph/load-graph.ts';

/** Reads "u<tab>v" lines straight from the bytes and builds the graph. */
export function readGraph(path: string, n: number): Graph {
  return loadGraph(readFileSync(path), n).graph;
}

/** Reads one whole number a line. */
export function readNumbers(path: string): Uint32Array {
  return Uint32Array.from(readFileSync(path, 'utf8').trim().split('\n'), Number);
}
