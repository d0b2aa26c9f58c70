import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';

/** Distances that differ by less are the same but for rounding. */
const SAME = 1e-9;

interface Near {
  readonly name: string;
  readonly distance: number;
  /** Traits both have. */
  readonly shared: number;
}

/**
 * Which documented cluster is nearest, how far it is and in how many traits; several that are equally near are all named, for
 * their order says nothing. `near` is not empty and begins with the nearest.
 */
export function nearestSaid(near: readonly [Near, ...Near[]] | readonly Near[]): Message {
  const [first] = near;
  const tied = near.filter(({ distance }) => distance - first.distance < SAME);
  const values = {
    name: tied.map(({ name }) => name).join(', '),
    distance: { number: first.distance },
    shared: { count: Math.min(...tied.map(({ shared }) => shared)) },
  };
  return tied.length === 1
    ? message(
        'part.cases.line',
        'Nearest: {name}, {distance} apart in {shared|one trait|# traits}.',
        values,
      )
    : message(
        'part.cases.tie',
        'Equally near: {name}, each {distance} apart, in {shared|one trait|# traits} or more.',
        values,
      );
}
