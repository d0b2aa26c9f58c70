import { fieldUnits } from '../../measure/field/field-units.ts';
import { wordsByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { participationsByActor } from '../../snapshot/rows-by.ts';

/** The division of a NACE code, its first two digits: 25 of 25.62 or C25; empty where there is none. */
export function divisionOf(code: string): string {
  return /^\s*[A-Za-z]?\s*(\d{2})(?!\d*[A-Za-z])/.exec(code)?.[1] ?? '';
}

/** The industry of every actor of a snapshot that states one; empty elsewhere. */
export function industries({ snapshot }: PlaceView): readonly string[] {
  return wordsByActor(snapshot, 'sector').map(divisionOf);
}

/**
 * The field most of an actor’s projects lie in, leaving out those it shares with another: what two have in common is no
 * sign that they are alike. −1 where nothing is left. Ties go to the field first in the alphabet.
 *
 * `level` 0 is the broadest. Cost: O(fields of the actor’s projects).
 */
export function fieldWithout(
  { snapshot }: PlaceView,
  actor: number,
  other: number,
  level: number,
): number {
  const units = fieldUnits(snapshot, level);
  const by = participationsByActor(snapshot);
  const { initiative } = snapshot.participations;
  const shared = new Set<number>();
  for (let k = by.offsets[other]; k < by.offsets[other + 1]; k++)
    shared.add(initiative[by.rows[k]]);
  const total = new Map<number, number>();
  for (let k = by.offsets[actor]; k < by.offsets[actor + 1]; k++) {
    const i = initiative[by.rows[k]];
    if (shared.has(i)) continue;
    for (let u = units.offsets[i]; u < units.offsets[i + 1]; u++)
      total.set(units.field[u], (total.get(units.field[u]) ?? 0) + units.units[u]);
  }
  let best = -1;
  for (const [field, sum] of total) {
    const before = best < 0 ? -Infinity : total.get(best)!;
    if (sum > before + 1e-9 || (Math.abs(sum - before) <= 1e-9 && field < best)) best = field;
  }
  return best;
}
