import type { Parameter } from '../../method/method.ts';

/** A parameter that is a number of things: least, as set, most. */
export function whole(
  name: string,
  meaning: string,
  [min, set, max]: readonly [number, number, number],
): Parameter {
  return { name, meaning, unit: 'count', min, max, whole: true, default: set };
}

/** When a pair that only projects made counts as the two's own: the parameters of an `OwnRule`. */
export const OWN_RULE: readonly Parameter[] = [
  whole(
    'again',
    'projects in which two must have met for the tie to count as their own',
    [2, 2, 20],
  ),
  whole(
    'largest',
    'members above which a project is too large to count as a meeting',
    [2, 20, 500],
  ),
];

/** How often a part is left out for an interval. */
export const DRAWS = whole('draws', 'times a tenth is left out for an interval', [10, 200, 2000]);
