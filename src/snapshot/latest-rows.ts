import type { ObservationColumns } from './snapshot.ts';

/** True where one observation of an indicator is older than another: by its period, then by the day it was known. */
export function isOlder({ period, known }: ObservationColumns, row: number, than: number): boolean {
  if (period[row] !== period[than]) return period[row] < period[than];
  return known[row] < known[than];
}

/**
 * The newest row of one indicator for every actor that has one, by row of the actor: the latest period counts, then the
 * latest day of knowledge, then the later row. Cost: O(observations).
 */
export function latestRows(
  observations: ObservationColumns,
  what: string,
): ReadonlyMap<number, number> {
  const newest = new Map<number, number>();
  for (let row = 0; row < observations.count; row++) {
    const actor = observations.actor[row];
    if (actor < 0 || observations.what[row] !== what) continue;
    const before = newest.get(actor);
    if (before === undefined || !isOlder(observations, row, before)) newest.set(actor, row);
  }
  return newest;
}
