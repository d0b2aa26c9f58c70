import type { Definition, Rule } from '../domain/definition.ts';
import type { Tx } from './with-workspace.ts';

/** One version of a place that a person drew: what it said, why, who said so, and whether it took the place away. */
export interface KeptDefinition extends Definition {
  readonly reason: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly removed: boolean;
}

/** Keeps a version; the number follows the latest one of its code. */
export async function keepDefinition(
  tx: Tx,
  workspaceId: string,
  overName: string,
  { code, title, rule, reason, by, removed }: Omit<KeptDefinition, 'version' | 'at'>,
): Promise<void> {
  const before = (await listDefinitions(tx, workspaceId, overName)).filter(
    (each) => each.code === code,
  );
  await tx.sql
    .insertInto('definition')
    .values({
      workspace_id: workspaceId,
      over_name: overName,
      code,
      version: before.length + 1,
      title,
      rule: JSON.stringify(rule),
      reason,
      by,
      removed,
    })
    .execute();
}

/** Every version of every place drawn over the data of a workspace, by code and version. */
export async function listDefinitions(
  tx: Tx,
  workspaceId: string,
  overName: string,
): Promise<readonly KeptDefinition[]> {
  const rows = await tx.sql
    .selectFrom('definition')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('over_name', '=', overName)
    .orderBy('code')
    .orderBy('version')
    .execute();
  return rows.map(({ code, version, title, rule, reason, by, at, removed }) => ({
    code,
    version,
    title,
    rule: (typeof rule === 'string' ? JSON.parse(rule) : rule) as Rule,
    reason,
    by,
    at,
    removed,
  }));
}

/** How many kept results were computed on each drawn place, by its code. */
export async function countResults(
  tx: Tx,
  workspaceId: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.client.query<{ readonly code: string; readonly count: number }>(
    `select split_part(place, '@', 1) as code, count(*)::int as count from mesoscope.run
     where workspace_id = $1 and place like 'my-%' group by 1`,
    [workspaceId],
  );
  return new Map(rows.map(({ code, count }) => [code, count]));
}
