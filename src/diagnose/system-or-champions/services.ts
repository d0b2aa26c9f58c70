import { TIE_KINDS } from '../../domain/tie-kind.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { supportBodies } from './bodies.ts';
import { isFirm } from './bodies.ts';

/** What the support organisations of a place offer, and whom they serve. */
export interface Offered {
  /** Rows of the snapshot, in the order of the members. */
  readonly bodies: readonly number[];
  /** Names of services each body offers, one set a body. */
  readonly services: readonly ReadonlySet<string>[];
  /** Firms each body serves, rows of the snapshot, one set a body. */
  readonly clients: readonly ReadonlySet<number>[];
}

/** Kinds of stated ties by which an organisation serves a firm, whichever way they are written. */
export const SERVING = ['advice', 'membership', 'finance'] as const;

const SERVES: readonly number[] = SERVING.map((kind) => TIE_KINDS.indexOf(kind));

/**
 * Reads services from observations `service:…` and clients from stated ties of advice, membership and finance between a
 * support organisation and a firm. Cost: O(observations + ties).
 */
export function offered(view: PlaceView): Offered {
  const { snapshot, members } = view;
  const { observations, ties } = snapshot;
  const bodies = supportBodies(view).map((member) => members[member]);
  const at = new Map(bodies.map((body, i) => [body, i]));
  const services = bodies.map(() => new Set<string>());
  const clients = bodies.map(() => new Set<number>());
  for (let row = 0; row < observations.count; row++) {
    const body = at.get(observations.actor[row]);
    const what = observations.what[row];
    // A value of 0 says that it is not offered
    if (body !== undefined && what.startsWith('service:') && observations.value[row] !== 0)
      services[body].add(what.slice('service:'.length));
  }
  for (let tie = 0; tie < ties.count; tie++) {
    if (!SERVES.includes(ties.kind[tie])) continue;
    for (const [one, other] of [
      [ties.from[tie], ties.to[tie]],
      [ties.to[tie], ties.from[tie]],
    ]) {
      const body = at.get(one);
      if (body !== undefined && isFirm(view, other)) clients[body].add(other);
    }
  }
  return { bodies, services, clients };
}

/** Every two of some things. */
export function* everyTwo<T>(things: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 0; i < things.length; i++)
    for (let j = i + 1; j < things.length; j++) yield [things[i], things[j]];
}

/** |A ∩ B| / |A ∪ B|; NaN of two empty sets. @see jaccard1912 */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const each of a) if (b.has(each)) both++;
  return both / (a.size + b.size - both);
}
