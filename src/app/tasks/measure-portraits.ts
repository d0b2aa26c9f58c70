import type { Portrait } from '../../measure/portrait.ts';
import { placeCodes, portrait } from '../../measure/portrait.ts';
import { step } from '../../kernel/stats/stopped.ts';
import type { Task } from './task.ts';

/**
 * Measures a part of all places: those whose position among the codes leaves the rest `part` when divided by `parts`,
 * so that the few large places are spread over the parts.
 */
export const measurePortraits: Task<
  { readonly part: number; readonly parts: number },
  readonly Portrait[]
> = (snapshot, { part, parts }, onStep) => {
  const codes = placeCodes(snapshot).filter((_, i) => i % parts === part);
  return codes.map((code, i) => {
    const made = portrait(snapshot, code);
    step(onStep, i + 1, codes.length);
    return made;
  });
};

/** Measures one place. */
export const measurePortrait: Task<{ readonly place: string }, Portrait> = (snapshot, { place }) =>
  portrait(snapshot, place);
