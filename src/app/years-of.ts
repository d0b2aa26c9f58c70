import { civil } from '../domain/day.ts';
import type { PlaceView } from '../snapshot/place-view.ts';

/**
 * The first and the last year in which an initiative of a place or a stated tie of it is known to run; null where none has a
 * day. Cost: O(initiatives + ties).
 */
export function yearsOf({
  snapshot: { initiatives, ties },
  initiatives: mine,
  stated,
  statedOutside,
}: PlaceView): [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  const see = (day: number): void => {
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const i of mine) {
    see(initiatives.start[i]);
    see(initiatives.end[i]);
  }
  for (const rows of [stated, statedOutside])
    for (let row = 0; row < rows.count; row++) {
      see(ties.validFrom[rows.tie[row]]);
      see(ties.validTo[rows.tie[row]]);
    }
  return first <= last ? [civil(first).year, civil(last).year] : null;
}
