import { listenChanges } from '../../store/listen-changes.ts';
import { asOwner } from '../../store/with-workspace.ts';
import { listWorkspaces } from '../../store/workspaces.ts';
import type { Context } from '../context.ts';
import { registerOf } from '../register.ts';

/**
 * Opens a workspace anew when another program changed it – an import on the command line beside a running server – or
 * made or removed it. Gives the way to end it. `onFault` gets what went wrong; the pages then show what they showed before.
 */
export function followChanges(
  context: Context,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  const { store, reopen, close } = registerOf(context);
  const refresh = async (workspaceId: string | null): Promise<void> => {
    const kept = await asOwner(store, listWorkspaces);
    for (const { name, published, ...each } of kept)
      if (!published && (workspaceId === null || each.workspaceId === workspaceId))
        await reopen(name);
    const names = new Set(kept.map(({ name }) => name));
    for (const { name } of context.workspaces.values()) if (!names.has(name)) close(name);
  };
  return listenChanges(store, (workspaceId) => void refresh(workspaceId).catch(onFault));
}
