import { step } from './stats/stopped.ts';

/**
 * A long computation in parts that may run anywhere: `plan` cuts the input, `run` works on one part, `merge` joins the partial
 * results in the order of the plan. The plan depends on the input alone, so the value is the same to the byte whoever runs the parts.
 */
export interface Parts<Input, Part, Partial, Value, Held = void> {
  plan(input: Input): readonly Part[];
  /** Tables and scratch that every part of an input needs; made once by whoever runs parts, before the first. */
  hold?(input: Input): Held;
  run(input: Input, part: Part, held: Held): Partial;
  /** Asks for each partial result once, so that only one needs to be there at a time. */
  merge(input: Input, partials: Iterable<Partial>): Value;
}

/** Reports progress of long work after each step; returning false stops it. */
export type OnStep = (done: number, total: number) => boolean;

/**
 * Runs the parts one after another. Throws an Error named Stopped when `onStep` answers false.
 */
export function runParts<I, Part, P, V, H = void>(
  parts: Parts<I, Part, P, V, H>,
  input: I,
  onStep?: OnStep,
): V {
  const plan = parts.plan(input);
  const held = holdOf(parts, input);
  function* partials(): Generator<P> {
    for (const [i, part] of plan.entries()) {
      const partial = parts.run(input, part, held);
      step(onStep, i + 1, plan.length);
      yield partial;
    }
  }
  return parts.merge(input, partials());
}

/** What the parts of an input hold in common. */
export function holdOf<I, Part, P, V, H>(parts: Parts<I, Part, P, V, H>, input: I): H {
  // Without a hold, H is void.
  return parts.hold?.(input) as H;
}

/** A run of positions, `from` included, `to` not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts `count` positions into at most `most` spans of nearly equal length, none shorter than `least` unless all is.
 */
export function spans(count: number, most: number, least = 1): readonly Span[] {
  const pieces = Math.max(1, Math.min(most, Math.floor(count / least)));
  return Array.from({ length: count === 0 ? 0 : pieces }, (_, i) => ({
    from: Math.floor((i * count) / pieces),
    to: Math.floor(((i + 1) * count) / pieces),
  }));
}
