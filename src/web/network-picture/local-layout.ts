import { buildGraph } from '../../kernel/graph/graph.ts';
import { layout, type Layout } from '../../kernel/graph/layout.ts';
import { random } from '../../kernel/random/random.ts';
import type { Network } from '../../wire/show-network.ts';
import type { Part } from './ego-network.ts';

/** More actors than this keep the positions of the whole network: laying them out anew would be felt. */
const MOST = 300;
/** One seed for all, so that the same part looks the same at every visit. */
const SEED = 7;

/**
 * Positions of a part of the network: laid out by itself when it is small, for what is clear among twenty actors is a
 * tangle cut out of a thousand; null when it keeps the positions that came with the answer.
 */
export function localLayout(network: Network, { actors, ties }: Part): Layout | null {
  if (actors.length > MOST || actors.length === network.actors.length) return null;
  const at = new Map(actors.map((index, k) => [index, k]));
  const place = (index: number): number => at.get(index) ?? -1;
  const { graph } = buildGraph({
    n: actors.length,
    from: ties.map((i) => place(network.ties[i].a)),
    to: ties.map((i) => place(network.ties[i].b)),
    weights: ties.map((i) => network.ties[i].volume),
  });
  return layout(graph, random(SEED));
}
