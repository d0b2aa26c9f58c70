import { readFileSync } from 'node:fs';
import { buildGraph, type Graph } from '../../src/kernel/graph/graph.ts';

/** Reads "u<tab>v" lines straight from the bytes and builds the graph. */
export function readGraph(path: string, n: number): Graph {
  const bytes = readFileSync(path);
  let lines = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) lines++;
  const from = new Uint32Array(lines);
  const to = new Uint32Array(lines);
  let at = 0;
  for (let line = 0; line < lines; line++) {
    let u = 0;
    while (bytes[at] !== 9) u = u * 10 + bytes[at++] - 48;
    at++;
    let v = 0;
    while (bytes[at] !== 10) v = v * 10 + bytes[at++] - 48;
    at++;
    from[line] = u;
    to[line] = v;
  }
  return buildGraph({ n, from, to }).graph;
}

/** Reads one whole number a line. */
export function readNumbers(path: string): Uint32Array {
  return Uint32Array.from(readFileSync(path, 'utf8').trim().split('\n'), Number);
}
