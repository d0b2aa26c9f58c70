import { hangsOn } from '../store/hangs-on.ts';
import type { Import } from '../store/imports.ts';
import { listImports, lockImports, undoImport as markUndone } from '../store/imports.ts';
import { readSources } from '../store/statements.ts';
import type { Tx } from '../store/with-workspace.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { UndoPreview } from '../wire/undo-import.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { refuse } from './refused.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
import { closeSeries } from './store-import.ts';
import { originOf } from './workspace.ts';

/** One import of a workspace. */
export interface AtImport {
  readonly workspace: string;
  readonly id: string;
}

/** Says what hangs on an import, so that nobody takes it back unawares. */
export async function previewUndo(
  context: Context,
  request: AtImport,
): Promise<Sealed<UndoPreview>> {
  const workspace = findWorkspace(context, request.workspace);
  const key = workspaceIdOf(workspace.name);
  const preview = await withWorkspace(
    registerOf(context).store,
    key,
    async (tx) => await describe(tx, key, await standingImport(tx, key, request.id)),
    { reading: true },
  );
  return new Sealed(originOf(workspace), preview);
}

/**
 * Takes an import back: its statements no longer count and what it had closed is open again; decisions stay. Gives what
 * hung on it.
 */
export async function undoImport(
  context: Context,
  request: AtImport,
): Promise<Sealed<UndoPreview>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const { store, reopen } = registerOf(context);
  const key = workspaceIdOf(workspace.name);
  const hung = await withWorkspace(store, key, async (tx) => {
    await lockImports(tx, key);
    const entry = await standingImport(tx, key, request.id);
    const preview = await describe(tx, key, entry);
    await markUndone(tx, key, entry.importId);
    await closeSeries(tx, key, entry.sourceId, await listImports(tx, key));
    return preview;
  });
  await reopen(workspace.name);
  return new Sealed(originOf(workspace), hung);
}

async function describe(tx: Tx, key: string, entry: Import): Promise<UndoPreview> {
  const source = (await readSources(tx, key)).find(({ id }) => id === entry.sourceId);
  return {
    import: String(entry.importId),
    source: source?.title ?? entry.sourceId,
    at: entry.at,
    ...(await hangsOn(tx, key, entry.importId)),
  };
}

/** An import that counts. */
async function standingImport(tx: Tx, key: string, id: string): Promise<Import> {
  const standing = (await listImports(tx, key)).filter(({ undoneAt }) => undoneAt === null);
  const found = standing.find(({ importId }) => String(importId) === id);
  if (found) return found;
  throw refuse(
    'unknown-import',
    'no such import, or it is undone already',
    id.slice(0, 40),
    standing.length === 0
      ? 'an import; there is none'
      : `one of: ${standing.map(({ importId }) => importId).join(', ')}`,
    'import',
  );
}
