import type { Store } from '../../store/store.ts';
import { asOwner } from '../../store/with-workspace.ts';
import { listWorkspaces } from '../../store/workspaces.ts';
import { isDefinitionHome } from '../definitions.ts';
import { openWorkspace } from '../open-workspace.ts';
import type { FrozenBytes } from './frozen-bytes.ts';
import type { Workspace } from '../workspace.ts';

/** Opens every workspace of the register, the published ones first. */
export async function openWorkspaces(
  store: Store,
  say: (says: string) => void,
  bytes: FrozenBytes | null = null,
): Promise<readonly Workspace[]> {
  const opened: Workspace[] = [];
  const kept = await asOwner(store, listWorkspaces);
  for (const each of kept.toSorted((a, b) => Number(b.published) - Number(a.published))) {
    if (isDefinitionHome(each.name)) continue;
    say(`freezing ${each.title}`);
    opened.push(await openWorkspace(store, each, bytes));
  }
  return opened;
}
