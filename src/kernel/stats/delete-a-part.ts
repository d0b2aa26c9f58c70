import type { Random } from '../random/random.ts';
import { standardDeviation } from './moments.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessInsideUnit } from './refuse.ts';

/**
 * How many of `units` a draw deletes: the nearest whole number to units·fraction, at least 1 and at most units − 1.
 *
 * @throws RangeError when units < 2 or fraction is outside (0, 1).
 */
export function deletedUnits(units: number, fraction: number): number {
  refuseUnlessCount('units', units, 2);
  refuseUnlessInsideUnit('fraction', fraction);
  return Math.max(1, Math.min(units - 1, Math.round(units * fraction)));
}

/**
 * Masks of the delete-d jackknife by random parts: each draw deletes d = deletedUnits(units, fraction) units at random.
 *
 * Yields `draws` times the same Uint8Array (1 = kept, 0 = deleted), refilled: copy it to keep it. Memory O(units).
 *
 * @throws RangeError as deletedUnits, or when draws < 2.
 * @see shao1989jackknife
 */
export function* keptMasks(
  units: number,
  fraction: number,
  draws: number,
  random: Random,
): Generator<Uint8Array, void, undefined> {
  const deleted = deletedUnits(units, fraction);
  refuseUnlessCount('draws', draws, 2);
  const kept = new Uint8Array(units);
  for (let draw = 0; draw < draws; draw++) {
    kept.fill(1);
    for (const unit of random.sample(units, deleted)) kept[unit] = 0;
    yield kept;
  }
}

/**
 * Standard error from the statistic's value under each mask: √((n−d)/d) · sd(values, ddof 1).
 *
 * Draws where the statistic is not defined (NaN) are left out; fewer than two defined draws give NaN.
 *
 * @throws RangeError unless 1 ≤ deleted < units.
 * @see shao1989jackknife
 */
export function deleteAPartError(
  values: ArrayLike<number>,
  units: number,
  deleted: number,
): number {
  refuseUnlessCount('units', units, 2);
  refuseUnlessCount('deleted', deleted, 1, units - 1);
  const defined = Float64Array.from(values).filter((value) => value === value);
  return Math.sqrt((units - deleted) / deleted) * standardDeviation(defined, 1);
}

/** The two ends of an interval; both NaN when unknown. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * Normal interval value ± 1.96 · error, cut to [floor, ceiling]. An unknown value or error gives unknown ends.
 *
 * @throws RangeError when the error is negative or floor > ceiling.
 */
export function normalEnds(
  value: number,
  error: number,
  floor = -Infinity,
  ceiling = Infinity,
): Ends {
  refuseUnless(!(error < 0), 'error', error, 'a number of 0 or more');
  refuseUnless(floor <= ceiling, 'floor', floor, `at most the ceiling ${ceiling}`);
  if (!Number.isFinite(value) || !Number.isFinite(error)) return { low: NaN, high: NaN };
  return {
    low: Math.max(floor, value - 1.96 * error),
    high: Math.min(ceiling, value + 1.96 * error),
  };
}
