import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../../kernel/stats/delete-a-part.ts';
import { random } from '../../kernel/random/random.ts';
import { onceFor } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

const PART = 0.1;
const DRAWS = 60;

/** The same parts of the units left out for every claim of a place, so that they are drawn once. */
const masks = onceFor((_view: PlaceView, units: number): readonly Uint8Array[] => {
  const drawn: Uint8Array[] = [];
  if (units < 2) return drawn;
  for (const mask of keptMasks(units, PART, DRAWS, random(1).fork('left-out')))
    drawn.push(mask.slice());
  return drawn;
});

/** Joint initiatives below which nothing is told by leaving a part of them out. */
export const FEWEST_INITIATIVES = 20;

/**
 * A statistic of a place with the interval that leaving out random tenths of its initiatives gives: value ± 1.96 · se,
 * se = √((n − d)/d) · sd over 60 draws, d = n/10; the same draws for every statistic of a view.
 *
 * `statistic` reads one byte for each of `view.initiatives`, then for each of `more` other units, such as stated ties: 1
 * where it is kept. Unknown ends with under twenty units, or where the statistic is seldom defined. Cost: 61 statistics.
 *
 * @see shao1989jackknife
 */
export function leftOut(
  view: PlaceView,
  statistic: (kept: Uint8Array) => number,
  [floor, ceiling]: readonly [number, number] = [-Infinity, Infinity],
  more = 0,
): { readonly value: number; readonly lo: number; readonly hi: number } {
  const n = view.initiatives.length + more;
  const value = statistic(new Uint8Array(n).fill(1));
  if (n < FEWEST_INITIATIVES || !Number.isFinite(value)) return { value, lo: NaN, hi: NaN };
  const drawn = masks(view, n).map(statistic).filter(Number.isFinite);
  if (drawn.length < DRAWS / 2) return { value, lo: NaN, hi: NaN };
  const { low, high } = normalEnds(
    value,
    deleteAPartError(drawn, n, deletedUnits(n, PART)),
    floor,
    ceiling,
  );
  return { value, lo: low, hi: high };
}
