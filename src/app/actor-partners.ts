import { participationsByActor } from '../snapshot/rows-by.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** One partner of an actor: how many initiatives they share, and Newman's volume Σ 1 / (k − 1) of them. */
export interface Partner {
  /** Row of the partner in the snapshot. */
  readonly row: number;
  readonly initiatives: number;
  readonly volume: number;
}

/** Everybody an actor shares an initiative with, wherever they are: most shared initiatives first, then volume. */
export function partnersOf(snapshot: Snapshot, actor: number): readonly Partner[] {
  const { participations } = snapshot;
  const found = new Map<number, { initiatives: number; volume: number }>();
  for (const initiative of initiativesOf(snapshot, actor)) {
    const from = participations.offsets[initiative];
    const to = participations.offsets[initiative + 1];
    for (let row = from; row < to; row++) {
      const other = participations.actor[row];
      if (other === actor) continue;
      const partner = found.get(other) ?? { initiatives: 0, volume: 0 };
      partner.initiatives++;
      partner.volume += 1 / (to - from - 1);
      found.set(other, partner);
    }
  }
  return [...found]
    .map(([row, shared]) => ({ row, ...shared }))
    .sort((a, b) => b.initiatives - a.initiatives || b.volume - a.volume || a.row - b.row);
}

/** The initiatives an actor takes part in, ascending. */
export function initiativesOf(snapshot: Snapshot, actor: number): readonly number[] {
  return rowsOf(snapshot, actor).map((row) => snapshot.participations.initiative[row]);
}

/** The participations of an actor, ascending. */
export function rowsOf(snapshot: Snapshot, actor: number): readonly number[] {
  const { offsets, rows } = participationsByActor(snapshot);
  return Array.from(rows.subarray(offsets[actor], offsets[actor + 1]));
}
