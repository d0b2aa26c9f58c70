import type { Tx } from './with-workspace.ts';

/** What an import states, and what would change without it: numbers of statements and decisions. */
export interface Hanging {
  readonly actors: number;
  readonly ties: number;
  readonly initiatives: number;
  readonly participations: number;
  readonly observations: number;
  readonly reopened: number;
  readonly waiting: number;
  readonly decisions: number;
}

/** Counts what hangs on an import. Cost: one pass over the statements of the workspace. */
export async function hangsOn(tx: Tx, workspaceId: string, importId: number): Promise<Hanging> {
  const { rows } = await tx.client.query(
    `with standing as (
       select import_id from mesoscope.import where workspace_id = $1 and undone_at is null
     ), alone as (
       select actor_id from mesoscope.actor_statement s join standing using (import_id) where s.workspace_id = $1
       group by actor_id having bool_and(import_id = $2)
     ), closed as (
       select closed_by from mesoscope.actor_statement where workspace_id = $1
       union all select closed_by from mesoscope.tie_statement where workspace_id = $1
       union all select closed_by from mesoscope.initiative_statement where workspace_id = $1
       union all select closed_by from mesoscope.participation_statement where workspace_id = $1
       union all select closed_by from mesoscope.observation where workspace_id = $1
     )
     select
       (select count(*)::int from mesoscope.actor_statement where workspace_id = $1 and import_id = $2) as actors,
       (select count(*)::int from mesoscope.tie_statement where workspace_id = $1 and import_id = $2) as ties,
       (select count(*)::int from mesoscope.initiative_statement where workspace_id = $1 and import_id = $2) as initiatives,
       (select count(*)::int from mesoscope.participation_statement where workspace_id = $1 and import_id = $2) as participations,
       (select count(*)::int from mesoscope.observation where workspace_id = $1 and import_id = $2) as observations,
       (select count(*)::int from closed where closed_by = $2) as reopened,
       (select count(*)::int from mesoscope.tie_statement t join standing using (import_id) where t.workspace_id = $1
          and t.import_id <> $2 and (t.from_actor in (select actor_id from alone) or t.to_actor in (select actor_id from alone)))
       + (select count(*)::int from mesoscope.participation_statement p join standing using (import_id) where p.workspace_id = $1
          and p.import_id <> $2 and p.actor_id in (select actor_id from alone)) as waiting,
       (select count(*)::int from mesoscope.decision d where d.workspace_id = $1 and d.undone_at is null
          and d.subjects && array(select actor_id::text from alone)) as decisions`,
    [workspaceId, importId],
  );
  return rows[0] as Hanging;
}
