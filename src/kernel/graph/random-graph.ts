import type { Random } from '../random/random.ts';
import { buildGraph, type Graph } from './graph.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';

/**
 * A graph of n vertices and exactly m ties, every such graph equally likely. O(n + m log m).
 * Throws RangeError when m exceeds the pairs there are, or these exceed 2³².
 * @see erdos1959random
 */
export function randomGraph(n: number, m: number, random: Random, directed = false): Graph {
  refuseUnlessCount('n', n, 0);
  const pairs = directed ? n * (n - 1) : (n * (n - 1)) / 2;
  if (!Number.isInteger(m) || m < 0 || m > pairs)
    throw new RangeError(`the number of ties is not a whole number from 0 to ${pairs}: "${m}"`);
  if (pairs > 2 ** 32) throw new RangeError(`more pairs than can be drawn from: "${pairs}"`);
  const chosen = random.sample(pairs, m);
  const from = new Uint32Array(m);
  const to = new Uint32Array(m);
  chosen.forEach((pair, i) => {
    if (directed) {
      from[i] = Math.floor(pair / (n - 1));
      const rest = pair % (n - 1);
      to[i] = rest < from[i] ? rest : rest + 1;
      return;
    }
    // Pairs u < v in the order of v: v is the root of v (v − 1)/2 ≤ pair.
    let v = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
    while ((v * (v - 1)) / 2 > pair) v--;
    while (((v + 1) * v) / 2 <= pair) v++;
    to[i] = v;
    from[i] = pair - (v * (v - 1)) / 2;
  });
  return buildGraph({ n, from, to, directed }).graph;
}
