import type { TieKind } from '../domain/tie-kind.ts';
import type { Tx } from './with-workspace.ts';

/** Which source states a tie, and since when that is known. */
export interface SourcedTie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly sourceId: string;
  readonly knownFrom: string;
}

/** The ties of some actors that are held today, in the order of imports and files, without undone imports. */
export async function readTiesOf(
  tx: Tx,
  workspaceId: string,
  actorIds: readonly string[],
): Promise<readonly SourcedTie[]> {
  const { rows } = await tx.client.query<SourcedTie>(
    `select s.from_actor as "from", s.to_actor as "to", s.kind, i.source_id as "sourceId", s.known_from::text as "knownFrom"
     from mesoscope.tie_statement s join mesoscope.import i using (workspace_id, import_id)
     where s.workspace_id = $1 and (s.from_actor = any ($2::uuid[]) or s.to_actor = any ($2::uuid[]))
       and s.known_to is null and i.undone_at is null
     order by s.import_id, s.row_no`,
    [workspaceId, actorIds],
  );
  return rows;
}
