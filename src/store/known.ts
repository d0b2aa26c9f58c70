import type { ActorKind, Small } from '../domain/actor-kind.ts';
import type { ActorStatement } from '../snapshot/statements.ts';
import { copyOut } from './copy.ts';
import type { Tx } from './with-workspace.ts';

/** What a row of a file needs to find an actor of the register: its ids, its name, and what participations take over. */
export type KnownActor = Pick<
  ActorStatement,
  'actorId' | 'nativeId' | 'name' | 'kind' | 'small' | 'region'
>;

/** The actors that are stated today, a latest statement after the earlier ones, without undone imports. */
export function readKnownActors(tx: Tx, workspaceId: string): Promise<readonly KnownActor[]> {
  return copyOut(
    tx.client,
    `select actor_id, native_id, name, kind, small, region from mesoscope.actor_statement t
     where ${standing(workspaceId)} order by t.import_id, t.row_no`,
    (cells) => ({
      actorId: cells[0]!,
      nativeId: cells[1]!,
      name: cells[2]!,
      kind: cells[3] as ActorKind,
      small: cells[4] as Small,
      region: cells[5]!,
    }),
  );
}

/** The ids of the initiatives that are stated today. */
export function readInitiativeIds(tx: Tx, workspaceId: string): Promise<readonly string[]> {
  return copyOut(
    tx.client,
    `select t.initiative_id from mesoscope.initiative_statement t where ${standing(workspaceId)}`,
    (cells) => cells[0]!,
  );
}

function standing(workspaceId: string): string {
  if (!/^[0-9a-f-]+$/.test(workspaceId)) throw new RangeError(`not an id: "${workspaceId}"`);
  return `t.workspace_id = '${workspaceId}' and t.known_to is null and t.import_id in
    (select import_id from mesoscope.import where workspace_id = '${workspaceId}' and undone_at is null)`;
}
