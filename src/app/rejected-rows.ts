import { writeCsv } from '../files/csv.ts';
import { listImports } from '../store/imports.ts';
import type { RejectedTable } from '../store/rejected.ts';
import { readRejected } from '../store/rejected.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import type { Exported } from './export-place.ts';
import { refuse } from './refused.ts';
import { registerOf } from './register.ts';
import { Sealed } from './release.ts';
import type { AtImport } from './undo-import.ts';
import { countedUpload } from './uploads.ts';
import { originOf } from './workspace.ts';

/**
 * The rows an import did not take, as a file to be mended and imported again: the columns of the file, then row, field,
 * reason and remedy. Of several tables the one that is named, else the first that has any.
 */
export async function rejectedRows(
  context: Context,
  request: AtImport & { readonly table?: string | undefined },
): Promise<Sealed<Exported>> {
  const workspace = findWorkspace(context, request.workspace);
  const key = workspaceIdOf(workspace.name);
  const tables = await withWorkspace(
    registerOf(context).store,
    key,
    async (tx) => {
      const entry = (await listImports(tx, key)).find(
        ({ importId }) => String(importId) === request.id,
      );
      return entry ? await readRejected(tx, key, entry.importId) : null;
    },
    { reading: true },
  );
  if (tables === null)
    throw refuse(
      'unknown-import',
      'no such import',
      request.id.slice(0, 40),
      'one of the list of imports',
      'import',
    );
  return new Sealed(
    originOf(workspace),
    rejectedFileOf(tables, request.table, `rejected-${workspace.name}-${request.id}`),
  );
}

/** The same of a file that waits: what its last count, or its refusal, did not take. */
export async function rejectedOfFile(
  context: Context,
  request: {
    readonly workspace: string;
    readonly file: string;
    readonly table?: string | undefined;
  },
): Promise<Sealed<Exported>> {
  const workspace = findWorkspace(context, request.workspace);
  const counted = await countedUpload(registerOf(context), workspace.name, request.file);
  if (counted === null)
    throw refuse(
      'unknown-file',
      'no such file waits, or its rows were not counted yet',
      request.file.slice(0, 80),
      'the file handed over and counted',
      'file',
    );
  const name = `rejected-${workspace.name}-${request.file.slice(0, 8)}`;
  return new Sealed(originOf(workspace), rejectedFileOf(counted.rejected, request.table, name));
}

function rejectedFileOf(
  tables: readonly RejectedTable[],
  asked: string | undefined,
  stem: string,
): Exported {
  const table = asked === undefined ? tables[0] : tables.find(({ name }) => name === asked);
  if (table === undefined)
    throw refuse(
      'unknown-import',
      'there are no rejected rows of this table',
      asked ?? stem,
      tables.length === 0
        ? 'nothing: every row was taken'
        : `one of: ${tables.map(({ name }) => name).join(', ')}`,
      'table',
    );
  const of = tables.length > 1 ? `-${table.name.replace(/[^\p{L}\p{N}]+/gu, '-')}` : '';
  return {
    name: `${stem}${of}.csv`,
    type: 'text/csv; charset=utf-8',
    text: writeRejected(table),
  };
}

/** Rejected rows as CSV. */
export function writeRejected({ name, columns, rows }: RejectedTable): string {
  return writeCsv({
    name,
    title: 'rejected rows',
    columns: columns.map((column) => ({ name: column, type: 'string', unit: null, means: '' })),
    rows,
  });
}
