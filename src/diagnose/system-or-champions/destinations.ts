import type { ObservationColumns } from '../../snapshot/snapshot.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { isFirm } from './bodies.ts';

const FAMILY = 'exports-to:';

/** Exports of the firms of a place by destination, the newest period of each firm and destination: one map a firm. */
export function exportsByFirm(view: PlaceView): readonly ReadonlyMap<string, number>[] {
  const { observations } = view.snapshot;
  const newest = new Map<number, Map<string, number>>();
  for (let row = 0; row < observations.count; row++) {
    const actor = observations.actor[row];
    if (actor < 0 || view.local[actor] < 0 || !isFirm(view, actor)) continue;
    if (!observations.what[row].startsWith(FAMILY)) continue;
    const to = observations.what[row].slice(FAMILY.length).toUpperCase();
    const rows = newest.get(actor) ?? new Map<string, number>();
    const before = rows.get(to);
    if (before === undefined || isNewer(observations, row, before)) rows.set(to, row);
    newest.set(actor, rows);
  }
  return [...newest.values()].map(
    (rows) =>
      new Map(
        [...rows]
          .map(([to, row]) => [to, observations.value[row]] as const)
          .filter(([, amount]) => amount > 0),
      ),
  );
}

function isNewer({ period, known }: ObservationColumns, row: number, than: number): boolean {
  if (period[row] !== period[than]) return period[row] > period[than];
  return known[row] >= known[than];
}

/** CR_m: the share of all exports that goes to the m largest destinations; NaN of none. */
export function concentrationRatio(
  firms: readonly ReadonlyMap<string, number>[],
  most: number,
): number {
  const total = new Map<string, number>();
  for (const firm of firms)
    for (const [to, amount] of firm) total.set(to, (total.get(to) ?? 0) + amount);
  const amounts = [...total.values()].sort((a, b) => b - a);
  const sum = (some: readonly number[]): number => some.reduce((all, amount) => all + amount, 0);
  return sum(amounts.slice(0, most)) / sum(amounts);
}
