import type { Tx } from './with-workspace.ts';

/** What makes two statements speak of the same thing, table by table. */
const IDENTITY = {
  actor_statement: ['actor_id'],
  tie_statement: ['from_actor', 'to_actor', 'kind', 'valid_from'],
  initiative_statement: ['initiative_id'],
  participation_statement: ['initiative_id', 'actor_id'],
  observation: ['subject_kind', 'subject', 'what', 'period', 'assessor', 'round'],
} as const;

/**
 * Closes every statement that a later import of its series says anew, and opens what no standing import closes any more.
 *
 * `standing` are the imports of one series that count, in any order; `undone` those that do not. Of several imports that
 * state the same thing each holds until the day of the next one by day and number; an end that a source gave itself
 * stays. The result depends on which imports stand and not on the order in which they came. Cost: one pass over the
 * statements of the series.
 */
export async function closeStatements(
  tx: Tx,
  workspaceId: string,
  standing: readonly number[],
  undone: readonly number[],
): Promise<void> {
  for (const [table, identity] of Object.entries(IDENTITY)) {
    const same = identity.join(', ');
    await tx.client.query(
      `update mesoscope.${table} set known_to = null, closed_by = null
       where workspace_id = $1 and import_id = any ($2) and closed_by is not null`,
      [workspaceId, [...standing, ...undone]],
    );
    // a table that one import alone fills has nothing to close, however large it is
    const { rows: filling } = await tx.client.query(
      `select i from unnest($2::int[]) i
       where exists (select from mesoscope.${table} t where t.workspace_id = $1 and t.import_id = i)`,
      [workspaceId, standing],
    );
    if (filling.length < 2) continue;
    await tx.client.query(
      `with stated as (
         select import_id, ${same}, min(known_from) as day from mesoscope.${table}
         where workspace_id = $1 and import_id = any ($2) group by import_id, ${same}
       ), following as (
         select import_id, ${same}, lead(day) over later as day, lead(import_id) over later as closer
         from stated window later as (partition by ${same} order by day, import_id)
       )
       update mesoscope.${table} t set known_to = greatest(f.day, t.known_from), closed_by = f.closer
       from following f
       where t.workspace_id = $1 and t.import_id = f.import_id and f.closer is not null and t.known_to is null
         and ${identity.map((column) => `t.${column} is not distinct from f.${column}`).join(' and ')}`,
      [workspaceId, standing],
    );
  }
}

/**
 * Closes what a whole release does not state any more: every statement of an earlier import of its series that still
 * holds on the day of the release and is not said anew by it ends there. To be called after `closeStatements`; undoing
 * the release opens again what it closed. Cost: one pass over the statements of the series for each release.
 */
export async function closeGone(
  tx: Tx,
  workspaceId: string,
  standing: readonly number[],
  whole: readonly number[],
): Promise<void> {
  if (whole.length === 0 || standing.length < 2) return;
  const { rows } = await tx.client.query<{ readonly id: number; readonly day: string }>(
    `select i.import_id as id, s.day::text as day from mesoscope.import i
     join mesoscope.source s using (workspace_id, source_id)
     where i.workspace_id = $1 and i.import_id = any ($2) order by s.day, i.import_id`,
    [workspaceId, standing],
  );
  // from the latest to the earliest, so that the first release that lacks a thing is the one that ends it
  for (const [i, { id, day }] of [...rows.entries()].toReversed()) {
    const earlier = rows.slice(0, i).map((row) => row.id);
    if (!whole.includes(id) || earlier.length === 0) continue;
    for (const table of Object.keys(IDENTITY))
      await tx.client.query(
        `update mesoscope.${table} set known_to = greatest($4::date, known_from), closed_by = $3
         where workspace_id = $1 and import_id = any ($2) and closed_by is distinct from $3
           and (known_to is null or closed_by is not null and known_to > $4::date)`,
        [workspaceId, earlier, id, day],
      );
  }
}
