import { createHash } from 'node:crypto';
import type { Tx } from './with-workspace.ts';

/** A tenant of the register. Everybody may read a published one; only the loader writes it. */
export interface Workspace {
  readonly workspaceId: string;
  /** Lower-case words with hyphens; the workspace's part of every address. */
  readonly name: string;
  readonly title: string;
  readonly published: boolean;
}

/**
 * The id of the workspace of a name: a UUID (version 8) of its SHA-256.
 *
 * The name is an address and never changes, so it can make the id; one table keyed by the id then keeps names unique
 * without an index that lacks the workspace.
 */
export function workspaceIdOf(name: string): string {
  const hex = createHash('sha256').update(`mesoscope workspace ${name}`).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Makes a workspace, in a transaction that asks for it; one that is there stays as it is. */
export async function makeWorkspace(tx: Tx, name: string, title: string): Promise<void> {
  await tx.sql
    .insertInto('workspace')
    .values({ workspace_id: workspaceIdOf(name), name, title })
    .onConflict((conflict) => conflict.column('workspace_id').doNothing())
    .execute();
}

/** Publishes a workspace, or takes it back. The loader only. */
export async function publish(tx: Tx, workspaceId: string, published = true): Promise<void> {
  await tx.sql
    .updateTable('workspace')
    .set({ published })
    .where('workspace_id', '=', workspaceId)
    .execute();
}

/** The workspaces a transaction may see by name: the published ones and the one it asks for; all of them for the owner. */
export async function listWorkspaces(tx: Tx): Promise<readonly Workspace[]> {
  const rows = await tx.sql.selectFrom('workspace').selectAll().orderBy('name').execute();
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    name: row.name,
    title: row.title,
    published: row.published,
  }));
}
