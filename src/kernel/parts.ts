/**
 * A long computation in parts that may run anywhere: `plan` cuts the input, `run` works on one part, `merge` joins the partial
 * results in the order of the plan. The plan depends on the input alone, so the value is the same to the byte whoever runs the parts.
 */
export interface Parts<Input, Part, Partial, Value> {
  plan(input: Input): readonly Part[];
  run(input: Input, part: Part): Partial;
  merge(input: Input, partials: readonly Partial[]): Value;
}

/** Called before the first part and after each; returning false stops. */
export type OnStep = (done: number, total: number) => boolean;

/**
 * Runs the parts one after another. With `onStep` the value is null when it was told to stop.
 */
export function runParts<I, Part, P, V>(parts: Parts<I, Part, P, V>, input: I): V;
export function runParts<I, Part, P, V>(
  parts: Parts<I, Part, P, V>,
  input: I,
  onStep: OnStep | undefined,
): V | null;
export function runParts<I, Part, P, V>(
  parts: Parts<I, Part, P, V>,
  input: I,
  onStep?: OnStep,
): V | null {
  const plan = parts.plan(input);
  const partials: P[] = [];
  if (onStep !== undefined && !onStep(0, plan.length)) return null;
  for (const part of plan) {
    partials.push(parts.run(input, part));
    if (onStep !== undefined && !onStep(partials.length, plan.length)) return null;
  }
  return parts.merge(input, partials);
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
