import { ACTOR_KINDS, SMALL, glyphOf } from '../domain/actor-kind.ts';
import { displayName } from '../kernel/text/display-name.ts';
import { once, onceFor } from '../snapshot/once.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import type { ActorRef } from '../wire/common.ts';

/** The name an actor wears on a screen. */
export const nameOfActor: (snapshot: Snapshot, row: number) => string = onceFor(
  ({ actors }: Snapshot, row: number) => displayName(actors.name[row], actors.shortName[row]),
  columnsOf,
);

/** The row of each actor, by its id and by the id its source gives it. */
export const actorRows: (snapshot: Snapshot) => ReadonlyMap<string, number> = once(
  ({ actors }) =>
    new Map([
      ...actors.nativeId.map((id, row) => [id, row] as const),
      ...actors.id.map((id, row) => [id, row] as const),
    ]),
  columnsOf,
);

/** An actor as lists, pictures and sentences name it. */
export function actorRef(snapshot: Snapshot, row: number): ActorRef {
  const { actors } = snapshot;
  const kind = ACTOR_KINDS[actors.kind[row]];
  const small = SMALL[actors.small[row]];
  return {
    id: actors.id[row],
    name: nameOfActor(snapshot, row),
    legalName: actors.name[row],
    glyph: glyphOf(kind, small),
    kind,
    small,
    city: titleCity(actors.city[row]),
    region: snapshot.regionCodes[actors.region[row]],
  };
}

/** Cities that come in capitals read better without: "REGGIO NELL'EMILIA" → "Reggio Nell'Emilia". */
function titleCity(city: string): string {
  if (city !== city.toUpperCase()) return city;
  return city.toLowerCase().replace(/(^|[\s\-/('’.])(\p{L})/gu, (whole) => whole.toUpperCase());
}
