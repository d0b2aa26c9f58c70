import type { Graph } from './graph.ts';

/**
 * Parts every block of an undirected graph that is not connected into its pieces; the pieces are numbered by their first member.
 * O(n + ties).
 */
export function splitBlocks({ n, offsets, targets }: Graph, blocks: Uint32Array): Uint32Array {
  const NONE = 0xffffffff;
  const pieces = new Uint32Array(n).fill(NONE);
  const waiting = new Uint32Array(n);
  let piece = 0;
  for (let first = 0; first < n; first++) {
    if (pieces[first] !== NONE) continue;
    pieces[first] = piece;
    waiting[0] = first;
    for (let count = 1; count > 0;) {
      const v = waiting[--count];
      for (let k = offsets[v]; k < offsets[v + 1]; k++) {
        const u = targets[k];
        if (pieces[u] !== NONE || blocks[u] !== blocks[v]) continue;
        pieces[u] = piece;
        waiting[count++] = u;
      }
    }
    piece++;
  }
  return pieces;
}
