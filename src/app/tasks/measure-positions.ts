import { ACTOR_MEASURES } from '../../measure/actor/index.ts';
import { perform } from '../../method/perform.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** Every number about the members of a place, by measure id, in the order of the members. */
export const measurePositions: Task<
  { readonly place: string; readonly seed: number },
  Readonly<Record<string, Float64Array>>
> = (snapshot, { place, seed }) => {
  const view = viewOf(snapshot, place);
  return Object.fromEntries(
    ACTOR_MEASURES.map((measure) => [measure.id, perform(measure, view, {}, seed).value]),
  );
};
