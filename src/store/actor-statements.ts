import type { ActorStatement } from '../snapshot/statements.ts';
import type { Tx } from './with-workspace.ts';

/** One source's word on an actor, and which source it is. */
export interface SourcedStatement extends ActorStatement {
  readonly sourceId: string;
}

/** What is held today of some actors, in the order of imports and files, without undone imports. */
export async function readActorStatements(
  tx: Tx,
  workspaceId: string,
  actorIds: readonly string[],
): Promise<readonly SourcedStatement[]> {
  const { rows } = await tx.client.query<SourcedStatement>(
    `select i.source_id as "sourceId", s.actor_id as "actorId", s.native_id as "nativeId", s.name, s.kind, s.small, s.region,
       s.lat, s.lon, s.legal_id as "legalId", s.more, s.known_from::text as "knownFrom", s.known_to::text as "knownTo",
       s.valid_from::text as "validFrom", s.valid_to::text as "validTo"
     from mesoscope.actor_statement s join mesoscope.import i using (workspace_id, import_id)
     where s.workspace_id = $1 and s.actor_id = any ($2::uuid[]) and s.known_to is null and i.undone_at is null
     order by s.import_id, s.row_no`,
    [workspaceId, actorIds],
  );
  return rows;
}
