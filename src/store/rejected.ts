import { sql } from 'kysely';
import type { Tx } from './with-workspace.ts';

/** The rows of one table that an import did not take, as a file to be mended. */
export interface RejectedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Keeps the rejected rows of an import, table by table. */
export async function writeRejected(
  tx: Tx,
  workspaceId: string,
  importId: number,
  tables: readonly RejectedTable[],
): Promise<void> {
  for (const [i, { name, columns, rows }] of tables.entries())
    await tx.sql
      .insertInto('rejected')
      .values({
        workspace_id: workspaceId,
        import_id: importId,
        table_no: i,
        name,
        columns,
        rows: JSON.stringify(rows),
      })
      .execute();
}

/** How many rows of each table an import did not take. */
export async function countRejected(
  tx: Tx,
  workspaceId: string,
  importId: number,
): Promise<readonly { readonly name: string; readonly rows: number }[]> {
  return await tx.sql
    .selectFrom('rejected')
    .select(['name', sql<number>`json_array_length(rows)`.as('rows')])
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .orderBy('table_no')
    .execute();
}

/** The rejected rows of an import, table by table in the order of the file. */
export async function readRejected(
  tx: Tx,
  workspaceId: string,
  importId: number,
): Promise<readonly RejectedTable[]> {
  const rows = await tx.sql
    .selectFrom('rejected')
    .select(['name', 'columns', 'rows'])
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .orderBy('table_no')
    .execute();
  return rows.map((row) => ({
    name: row.name,
    columns: row.columns,
    rows: (typeof row.rows === 'string' ? JSON.parse(row.rows) : row.rows) as RejectedTable['rows'],
  }));
}
