import type { Tx } from './with-workspace.ts';

/** The days on which a workspace learned something that still stands, ascending. */
export async function knownDays(tx: Tx, workspaceId: string): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly day: string }>(
    `with standing as (
       select import_id from mesoscope.import where workspace_id = $1 and undone_at is null
     )
     select distinct known_from::text as day from (
       select known_from, import_id from mesoscope.actor_statement where workspace_id = $1
       union all select known_from, import_id from mesoscope.tie_statement where workspace_id = $1
       union all select known_from, import_id from mesoscope.initiative_statement where workspace_id = $1
       union all select known_from, import_id from mesoscope.participation_statement where workspace_id = $1
     ) stated join standing using (import_id) order by 1`,
    [workspaceId],
  );
  return rows.map(({ day }) => day);
}
