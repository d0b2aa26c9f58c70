import { sql } from 'kysely';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { copyThrough } from './copy.ts';
import type { Tx } from './with-workspace.ts';

/** What is written down of an import when it begins: where from, how read, and its balance. */
export interface NewImport {
  readonly sourceId: string;
  /** The importer that read the file, e.g. `cordis`. */
  readonly mapping: string;
  readonly fileDigest: string | null;
  readonly read: number;
  readonly kept: number;
  readonly merged: number;
  readonly rejected: number;
}

/** An import in the ledger: read = kept + merged + rejected. */
export interface Import extends NewImport {
  readonly importId: number;
  /** Moments as the database writes them, in UTC. */
  readonly at: string;
  readonly undoneAt: string | null;
}

/** Lets no other import into a workspace until the transaction ends. */
export async function lockImports(tx: Tx, workspaceId: string): Promise<void> {
  await tx.client.query(
    `select pg_advisory_xact_lock(hashtextextended('mesoscope import ' || $1, 0))`,
    [workspaceId],
  );
}

/**
 * Opens the next import of a workspace and gives its number; the source must be written before.
 *
 * Imports of one workspace wait for each other, so that their numbers are the order in which they are read back.
 */
export async function addImport(tx: Tx, workspaceId: string, ledger: NewImport): Promise<number> {
  await lockImports(tx, workspaceId);
  const { last } = await tx.sql
    .selectFrom('import')
    .select(({ fn }) => fn.max('import_id').as('last'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  const importId = (last ?? 0) + 1;
  await tx.sql
    .insertInto('import')
    .values({
      workspace_id: workspaceId,
      import_id: importId,
      source_id: ledger.sourceId,
      mapping: ledger.mapping,
      file_digest: ledger.fileDigest,
      read: ledger.read,
      kept: ledger.kept,
      merged: ledger.merged,
      rejected: ledger.rejected,
    })
    .execute();
  return importId;
}

/** The imports of a workspace in order, undone ones included. */
export async function listImports(tx: Tx, workspaceId: string): Promise<readonly Import[]> {
  const rows = await tx.sql
    .selectFrom('import')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('import_id')
    .execute();
  return rows.map((row) => ({
    importId: row.import_id,
    sourceId: row.source_id,
    mapping: row.mapping,
    fileDigest: row.file_digest,
    read: row.read,
    kept: row.kept,
    merged: row.merged,
    rejected: row.rejected,
    at: row.at,
    undoneAt: row.undone_at,
  }));
}

/** Marks an import as undone: its statements are no longer read. */
export async function undoImport(tx: Tx, workspaceId: string, importId: number): Promise<void> {
  await tx.sql
    .updateTable('import')
    .set({ undone_at: sql<string>`now()` })
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .where('undone_at', 'is', null)
    .execute();
}

const COLUMNS = [
  'workspace_id',
  'import_id',
  'problem_no',
  'source_id',
  'row_no',
  'field',
  'code',
  'value',
  'message',
  'hint',
] as const;

/** Adds what was wrong with an import, in its order. */
export async function writeProblems(
  tx: Tx,
  workspaceId: string,
  importId: number,
  problems: readonly Problem[],
): Promise<void> {
  await copyThrough(
    tx.client,
    'problem',
    COLUMNS,
    problems,
    ({ at, code, value, message, hint }, i) => [
      workspaceId,
      String(importId),
      String(i),
      at.source,
      at.row === null ? null : String(at.row),
      at.field,
      code,
      value,
      message,
      hint,
    ],
  );
}

/** Which problems are asked for: of one code or all, a page of them. */
export interface ProblemPage {
  readonly code?: ProblemCode;
  readonly offset?: number;
  readonly limit?: number;
}

/** The problems of an import, in its order. */
export async function readProblems(
  tx: Tx,
  workspaceId: string,
  importId: number,
  { code, offset = 0, limit }: ProblemPage = {},
): Promise<readonly Problem[]> {
  let query = tx.sql
    .selectFrom('problem')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .orderBy('problem_no')
    .offset(offset);
  if (code !== undefined) query = query.where('code', '=', code);
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map((row) => ({
    code: row.code as ProblemCode,
    at: { source: row.source_id, row: row.row_no, field: row.field },
    value: row.value,
    message: row.message,
    hint: row.hint,
  }));
}

/** How often each problem was met in an import, by code. */
export async function countProblems(
  tx: Tx,
  workspaceId: string,
  importId: number,
): Promise<ReadonlyMap<ProblemCode, number>> {
  const rows = await tx.sql
    .selectFrom('problem')
    .select(({ fn }) => ['code', fn.countAll<number>().as('count')])
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .groupBy('code')
    .orderBy('code')
    .execute();
  return new Map(rows.map(({ code, count }) => [code as ProblemCode, Number(count)]));
}
