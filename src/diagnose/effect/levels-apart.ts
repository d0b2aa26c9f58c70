import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Estimate } from './effect.ts';
import { meansApart } from './estimates.ts';
import { levelHere } from './stated.ts';

/** How far the mean levels of two groups of members lie apart, of those that are rated; null where either is too small. */
export function levelsApart(
  view: PlaceView,
  among: readonly number[],
  first: (member: number) => boolean,
  second: (member: number) => boolean,
  what: string,
): Estimate | null {
  const level = levelHere(view);
  const rated = among.filter((member) => level[member] === level[member]);
  const levels = (belongs: (member: number) => boolean): readonly number[] =>
    rated.filter(belongs).map((member) => level[member]);
  return meansApart(levels(first), levels(second), what, among.length);
}
