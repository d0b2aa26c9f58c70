import { once } from './once.ts';
import type { Snapshot } from './snapshot.ts';
import { columnsOf } from './snapshot.ts';

/** Rows of a table gathered by a column: the rows of key k are `rows[offsets[k]] … rows[offsets[k + 1] - 1]`, ascending. */
export interface RowsBy {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/** Gathers the rows of a column by its values 0 … keys − 1. Cost: O(rows + keys). */
export function rowsBy(column: ArrayLike<number>, keys: number): RowsBy {
  const offsets = new Uint32Array(keys + 1);
  for (let row = 0; row < column.length; row++) offsets[column[row] + 1]++;
  for (let key = 0; key < keys; key++) offsets[key + 1] += offsets[key];
  const next = offsets.slice(0, keys);
  const rows = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row++) rows[next[column[row]]++] = row;
  return { offsets, rows };
}

/** The participations of each actor. */
export const participationsByActor = once(
  (snapshot: Snapshot) => rowsBy(snapshot.participations.actor, snapshot.actors.count),
  columnsOf,
);

/** The actors of each region code. */
export const actorsByRegion = once(
  (snapshot: Snapshot) => rowsBy(snapshot.actors.region, snapshot.regionCodes.length),
  columnsOf,
);

/** The stated ties each actor has an end of; one from an actor to itself stands twice. */
export const tiesByActor = once(({ ties, actors }: Snapshot): RowsBy => {
  const ends = new Uint32Array(2 * ties.count);
  ends.set(ties.from);
  ends.set(ties.to, ties.count);
  const { offsets, rows } = rowsBy(ends, actors.count);
  return { offsets, rows: rows.map((end) => (end < ties.count ? end : end - ties.count)) };
});
