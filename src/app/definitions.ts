import type { Definition } from '../domain/definition.ts';
import type { KeptDefinition } from '../store/definitions.ts';
import { listDefinitions } from '../store/definitions.ts';
import type { Store } from '../store/store.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';

/** Where the places that people drew over the data of a workspace are kept. */
export interface DefinitionHome {
  /** Name of the workspace that keeps them; its id is made of it. */
  readonly name: string;
  readonly id: string;
  /** Name of the workspace whose data they are drawn over. */
  readonly over: string;
}

const PREFIX = 'own-places-of-';

/**
 * Nobody writes a published workspace, so what is drawn over its data is kept in a small one of its own beside it; what
 * is drawn over own data is kept with them.
 */
export function definitionHome({
  name,
  published,
}: {
  readonly name: string;
  readonly published: boolean;
}): DefinitionHome {
  const home = published ? `${PREFIX}${name}` : name;
  return { name: home, id: workspaceIdOf(home), over: name };
}

/** True for the name of a workspace that keeps drawn places and no data: it is in no list. */
export function isDefinitionHome(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The workspace whose data the places of a home are drawn over. */
export function drawnOver(home: string): string {
  return home.slice(PREFIX.length);
}

/** Every version of every place drawn over the data of a workspace. */
export function readDefinitions(
  store: Store,
  workspace: { readonly name: string; readonly published: boolean },
): Promise<readonly KeptDefinition[]> {
  const { id, over } = definitionHome(workspace);
  return withWorkspace(store, id, (tx) => listDefinitions(tx, id, over), { reading: true });
}

/** The latest version of each place that was not removed. */
export function standingDefinitions(kept: readonly KeptDefinition[]): readonly Definition[] {
  const latest = new Map(kept.map((each) => [each.code, each]));
  return [...latest.values()]
    .filter(({ removed }) => !removed)
    .map(({ code, version, title, rule }) => ({ code, version, title, rule }));
}
