import { writeCsv } from '../files/csv.ts';
import { listImports } from '../store/imports.ts';
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
  const table =
    request.table === undefined ? tables[0] : tables.find(({ name }) => name === request.table);
  if (table === undefined)
    throw refuse(
      'unknown-import',
      'the import has no rejected rows of this table',
      request.table ?? request.id,
      tables.length === 0
        ? 'nothing: every row was taken'
        : `one of: ${tables.map(({ name }) => name).join(', ')}`,
      'table',
    );
  return new Sealed(originOf(workspace), {
    name: `rejected-${workspace.name}-${request.id}.csv`,
    type: 'text/csv; charset=utf-8',
    text: writeCsv({
      name: table.name,
      title: 'rejected rows',
      columns: table.columns.map((name) => ({ name, type: 'string', unit: null, means: '' })),
      rows: table.rows,
    }),
  });
}
