import type { Network } from '../../wire/show-network.ts';

/** Part of a network: indices into its actors, and into its ties. */
export interface Part {
  readonly actors: readonly number[];
  readonly ties: readonly number[];
}

/** Everything in the network. */
export function wholePart({ actors, ties }: Network): Part {
  return { actors: actors.map((_, i) => i), ties: ties.map((_, i) => i) };
}

/** The actors for which `keep` holds and the ties among them. */
export function partWhere(network: Network, keep: (index: number) => boolean): Part {
  const actors = network.actors.flatMap((_, i) => (keep(i) ? [i] : []));
  const ties = network.ties.flatMap(({ a, b }, i) => (keep(a) && keep(b) ? [i] : []));
  return { actors, ties };
}

/** The neighbours of every actor by index, the most shared volume first; ties in volume keep the order of the answer. */
export function neighboursOf({ actors, ties }: Network): readonly (readonly number[])[] {
  const rows = actors.map((): { readonly to: number; readonly volume: number }[] => []);
  for (const { a, b, volume } of ties) {
    rows[a].push({ to: b, volume });
    rows[b].push({ to: a, volume });
  }
  return rows.map((row) => row.sort((p, q) => q.volume - p.volume).map(({ to }) => to));
}

/** An actor, everybody within `steps` of it, and the ties among them. */
export function egoPart(network: Network, ego: number, steps: 1 | 2): Part {
  const near = neighboursOf(network);
  const reached = new Set([ego, ...near[ego]]);
  if (steps === 2)
    for (const first of near[ego]) for (const second of near[first]) reached.add(second);
  return partWhere(network, (index) => reached.has(index));
}

/**
 * The part with at most `most` actors: the ego, then its partners, then the others, each by tie volume, the strongest first.
 * A part that is small enough comes back as it is.
 */
export function closest(network: Network, ego: number, part: Part, most: number): Part {
  if (part.actors.length <= most) return part;
  const withEgo = new Map<number, number>();
  for (const { a, b, volume } of network.ties) {
    if (a === ego) withEgo.set(b, volume);
    if (b === ego) withEgo.set(a, volume);
  }
  const tied = (i: number): number => (i === ego ? Infinity : (withEgo.get(i) ?? -1));
  const order = part.actors.toSorted(
    (i, j) => tied(j) - tied(i) || network.actors[j].volume - network.actors[i].volume || i - j,
  );
  const kept = new Set(order.slice(0, most));
  return partWhere(network, (index) => kept.has(index));
}
