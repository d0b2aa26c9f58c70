import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** One amount that a member got in an initiative, by positions. */
export interface Paid {
  readonly member: number;
  readonly initiative: number;
  readonly eur: number;
}

/** Every known amount above 0 that went to a member of the place. Cost: O(participations of the place). */
export const moneyOf = once((view: PlaceView): readonly Paid[] => {
  const { actor, initiative, amountEur } = view.snapshot.participations;
  const position = new Map(Array.from(view.initiatives, (i, j) => [i, j]));
  const paid: Paid[] = [];
  for (const row of view.participations)
    if (amountEur[row] > 0)
      paid.push({
        member: view.local[actor[row]],
        initiative: position.get(initiative[row]) ?? -1,
        eur: amountEur[row],
      });
  return paid;
});

/** What a register lacks where no amount is known. */
export function lacksMoney(view: PlaceView): readonly string[] {
  return moneyOf(view).length > 0 ? [] : ['amounts of participations'];
}

/** The tenth of the recipients, rounded up, that got most in the initiatives that `counts` keeps. */
export function topTenth(
  view: PlaceView,
  counts: (initiative: number) => boolean,
): ReadonlySet<number> {
  const got = new Map<number, number>();
  for (const { member, initiative, eur } of moneyOf(view))
    if (counts(initiative)) got.set(member, (got.get(member) ?? 0) + eur);
  const ordered = [...got].sort(([x, a], [y, b]) => b - a || x - y);
  return new Set(ordered.slice(0, Math.ceil(ordered.length / 10)).map(([member]) => member));
}
