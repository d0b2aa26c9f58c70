import { join } from 'node:path';
import { defaultDataDirectory } from '../../store/embedded/data-directory.ts';
import type { Store } from '../../store/store.ts';
import { asOwner } from '../../store/with-workspace.ts';
import { listWorkspaces } from '../../store/workspaces.ts';
import { define } from '../../snapshot/define.ts';
import {
  drawnOver,
  isDefinitionHome,
  readDefinitions,
  standingDefinitions,
} from '../definitions.ts';
import { openWorkspace } from '../open-workspace.ts';
import { refuse } from '../refused.ts';
import type { Register } from '../register.ts';
import type { Workspace } from '../workspace.ts';
import { BUNDLED } from './load-bundled.ts';

/** Opens the part of the program that changes own data; `workspaces` is the map every page reads. */
export function openRegister(
  store: Store,
  workspaces: Map<string, Workspace>,
  dataDirectory: string | null,
): Register {
  // one after the other: what was read earlier must not replace what was read later
  let last: Promise<unknown> = Promise.resolve();
  const reopen = async (name: string): Promise<Workspace> => {
    const kept = (await asOwner(store, listWorkspaces)).find((each) => each.name === name);
    if (!kept)
      throw refuse('unknown-workspace', 'no such workspace', name, 'a workspace that is there');
    const workspace = await openWorkspace(store, kept);
    workspaces.set(workspace.id, workspace);
    return workspace;
  };
  const redefine = async (name: string): Promise<Workspace> => {
    const open = workspaces.get(name);
    if (!open)
      throw refuse('unknown-workspace', 'no such workspace', name, 'a workspace that is there');
    const definitions = standingDefinitions(await readDefinitions(store, open));
    const workspace = { ...open, snapshot: define(open.snapshot, definitions) };
    workspaces.set(name, workspace);
    return workspace;
  };
  const inTurn = (read: () => Promise<Workspace>): Promise<Workspace> => {
    const next = last.then(read);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    store,
    uploads: join(dataDirectory ?? defaultDataDirectory(), 'uploads'),
    regions: [...(workspaces.get(BUNDLED)?.snapshot.regions.values() ?? [])],
    reopen: (name) =>
      inTurn(() => (isDefinitionHome(name) ? redefine(drawnOver(name)) : reopen(name))),
    redefine: (name) => inTurn(() => redefine(name)),
    close: (name) => void workspaces.delete(name),
  };
}
