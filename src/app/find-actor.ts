import { actorRows } from './actor-ref.ts';
import { refuse } from './refused.ts';
import type { Workspace } from './workspace.ts';

/**
 * The row of the actor a request names, by the register's id or the id its source gives it.
 *
 * @throws Refused when the data hold no such actor.
 */
export function findActor({ snapshot }: Workspace, id: string): number {
  const row = actorRows(snapshot).get(id);
  if (row !== undefined) return row;
  throw refuse(
    'unknown-actor',
    'no such actor in the data',
    id,
    'an id of the list of actors; the search finds one by its name',
    'actor',
  );
}
