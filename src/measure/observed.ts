import { SUBJECT_KINDS } from '../domain/observation.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { once, onceFor } from '../snapshot/once.ts';
import { isOlder, latestRows } from '../snapshot/latest-rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The newest row of one indicator for every actor that has one, by row of the actor; see `latestRows`. */
export const newestByActor = onceFor(
  ({ observations }: Snapshot, what: string): ReadonlyMap<number, number> =>
    latestRows(observations, what),
);

/** The newest number of an indicator for every actor; NaN where none is known. */
export const numberByActor = onceFor((snapshot: Snapshot, what: string): Float64Array => {
  const numbers = new Float64Array(snapshot.actors.count).fill(NaN);
  for (const [actor, row] of newestByActor(snapshot, what))
    numbers[actor] = snapshot.observations.value[row];
  return numbers;
});

/**
 * The newest words of an indicator for every actor; empty where none are known. A number that stands where words are
 * wanted (a code such as 25.62) is written out.
 */
export const wordsByActor = onceFor((snapshot: Snapshot, what: string): readonly string[] => {
  const { text, value } = snapshot.observations;
  const words = Array.from({ length: snapshot.actors.count }, () => '');
  for (const [actor, row] of newestByActor(snapshot, what))
    words[actor] =
      text[row] !== '' ? text[row] : value[row] === value[row] ? String(value[row]) : '';
  return words;
});

/** The row of an actor by what a file may call it: the register’s id first, then the source’s own. */
export const actorRowOf = once(({ actors }: Snapshot): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (let i = 0; i < actors.count; i++)
    if (!rows.has(actors.nativeId[i])) rows.set(actors.nativeId[i], i);
  for (let i = 0; i < actors.count; i++) rows.set(actors.id[i], i);
  return rows;
});

/**
 * The newest number of an indicator for ties, by `from>to` in rows of actors. The subject of such an observation is
 * written `from>to:kind`; what names no actor of the snapshot, or another kind, is left out.
 */
export function numberByTie(
  snapshot: Snapshot,
  what: string,
  kinds: readonly string[] = TIE_KINDS,
): ReadonlyMap<string, number> {
  const { observations } = snapshot;
  const rowOf = actorRowOf(snapshot);
  const tie = SUBJECT_KINDS.indexOf('tie');
  const newest = new Map<string, number>();
  for (let row = 0; row < observations.count; row++) {
    if (observations.subjectKind[row] !== tie || observations.what[row] !== what) continue;
    const [, from, to, kind] = /^(.+?)>(.+?)(?::([a-z-]+))?$/.exec(observations.subject[row]) ?? [];
    const [a, b] = [rowOf.get(from ?? ''), rowOf.get(to ?? '')];
    if (a === undefined || b === undefined || (kind !== undefined && !kinds.includes(kind)))
      continue;
    const before = newest.get(`${a}>${b}`);
    if (before === undefined || !isOlder(observations, row, before)) newest.set(`${a}>${b}`, row);
  }
  return new Map([...newest].map(([key, row]) => [key, observations.value[row]]));
}
