import { WHOLE, isRegionCode } from '../../domain/region.ts';
import { onceFor } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { type Detail, establishmentsOf } from './establishments.ts';
import { type Counted, type IndustryTable, industryTable } from './industry-table.ts';

/** Establishments counted by place and industry. */
export interface PlaceTally {
  readonly table: IndustryTable;
  /** Establishments behind each cell, and each industry’s Herfindahl index of sizes (NaN where sizes are not counted). */
  readonly firms: Uint32Array;
  readonly plantHerfindahl: Float64Array;
  /** Row of the table for each establishment; −1 where its organisation is in no place of the level. */
  readonly rowOf: Int32Array;
  /** Establishments that count: in a place of the level, and with a known size where sizes are counted. */
  readonly counts: Uint8Array;
}

/** The part of a code that names its place of a level, by the length of codes; empty where the code does not go so deep. */
function placeOf(code: string, length: number): string {
  return code.length >= length ? code.slice(0, length) : '';
}

/**
 * The length of codes a place is compared at: its own for an official code, and for a register or a place of one’s own the
 * first of 4, 5, 3 and 2 signs that parts the register into two places or more; 0 where none does.
 */
export function comparedAt({ regionCodes }: Snapshot, place: string): number {
  if (place !== WHOLE && isRegionCode(place)) return place.length;
  return (
    [4, 5, 3, 2].find(
      (length) => new Set(regionCodes.map((code) => placeOf(code, length))).size > 2,
    ) ?? 0
  );
}

/**
 * Counts establishments, or the people they employ, by place of a level and industry; `key` is `length/detail/counted`.
 *
 * Counting people leaves out who does not say how many; it is never guessed. Cost: O(establishments + cells), once.
 */
export const tallyPlaces = onceFor((snapshot: Snapshot, key: string): PlaceTally => {
  const [length, detail, counted] = key.split('/') as [string, Detail, Counted];
  const { actor, industry, size, industries } = establishmentsOf(snapshot, detail);
  const { region } = snapshot.actors;
  const names = snapshot.regionCodes.map((code) => placeOf(code, Number(length)));
  const places = [...new Set(Array.from(actor, (row) => names[region[row]]))]
    .filter((code) => code !== '')
    .sort();
  const rowOfName = new Map(places.map((code, i) => [code, i]));
  const c = industries.length;
  const cells = new Float64Array(places.length * c);
  const firms = new Uint32Array(cells.length);
  const squares = new Float64Array(c);
  const totals = new Float64Array(c);
  const rowOf = new Int32Array(actor.length).fill(-1);
  const counts = new Uint8Array(actor.length);
  for (let e = 0; e < actor.length; e++) {
    const row = rowOfName.get(names[region[actor[e]]]);
    if (row === undefined) continue;
    rowOf[e] = row;
    const amount = counted === 'employees' ? size[e] : 1;
    if (amount !== amount) continue;
    counts[e] = 1;
    const k = row * c + industry[e];
    cells[k] += amount;
    firms[k]++;
    squares[industry[e]] += amount * amount;
    totals[industry[e]] += amount;
  }
  return {
    table: industryTable({ counted, places, industries, low: cells, high: cells }),
    firms,
    plantHerfindahl: squares.map((square, i) => (totals[i] > 0 ? square / totals[i] ** 2 : NaN)),
    rowOf,
    counts,
  };
});
