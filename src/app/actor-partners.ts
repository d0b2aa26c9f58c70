import type { TieKind } from '../domain/tie-kind.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { participationsByActor, tiesByActor } from '../snapshot/rows-by.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** One partner of an actor: how many initiatives they share, what is stated of the two, and the volume of both. */
export interface Partner {
  /** Row of the partner in the snapshot. */
  readonly row: number;
  readonly initiatives: number;
  /** Kinds of their stated ties, each once. */
  readonly stated: readonly TieKind[];
  /** Newman's volume Σ 1 / (k − 1) of the initiatives, and 1 for each stated relation. */
  readonly volume: number;
}

/**
 * Everybody an actor shares an initiative or has a stated tie with, wherever they are: most shared initiatives first, then
 * volume.
 */
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
  const stated = new Map<number, Set<string>>();
  const { ties } = snapshot;
  const { offsets, rows } = tiesByActor(snapshot);
  for (const tie of rows.subarray(offsets[actor], offsets[actor + 1])) {
    const out = ties.from[tie] === actor;
    const other = out ? ties.to[tie] : ties.from[tie];
    if (other === actor) continue;
    const relations = stated.get(other) ?? new Set();
    stated.set(
      other,
      relations.add(`${ties.kind[tie]} ${ties.directed[tie] === 1 && out}${ties.directed[tie]}`),
    );
  }
  for (const other of stated.keys())
    if (!found.has(other)) found.set(other, { initiatives: 0, volume: 0 });
  return [...found]
    .map(([row, { initiatives, volume }]) => {
      const relations = [...(stated.get(row) ?? [])];
      const kinds = new Set(relations.map((each) => Number(each.split(' ')[0])));
      return {
        row,
        initiatives,
        stated: TIE_KINDS.filter((_, kind) => kinds.has(kind)),
        volume: volume + relations.length,
      };
    })
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
