import type { Compute } from './compute.ts';
import type { Jobs } from './jobs.ts';
import { near } from './near.ts';
import { refuse } from './refused.ts';
import type { Register } from './register.ts';
import type { Audience } from './release.ts';
import { mayRead } from './release.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

/** The seed of everything random that no person gave a seed for. */
export const SEED = 20251206;

/** What every use case gets: the open workspaces, where long work runs, who asks, and where own data go. */
export interface Context {
  readonly workspaces: ReadonlyMap<string, Workspace>;
  readonly compute: Compute;
  readonly jobs: Jobs;
  /** Who asks at the doors of this program. */
  readonly audience: Audience;
  /** Where own data are kept; null where nothing can be brought in. */
  readonly register: Register | null;
}

/** What a request about a place names. */
export interface AtPlace {
  readonly workspace: string;
  readonly place: string;
}

/**
 * The workspace a request names.
 *
 * @throws Refused when none has that id.
 */
export function findWorkspace(context: Context, id: string): Workspace {
  const found = context.workspaces.get(id);
  if (found) return found;
  const shared = [...context.workspaces.values()]
    .filter((workspace) => mayRead(context.audience, originOf(workspace)))
    .map((workspace) => workspace.id);
  const closest = near(id, shared);
  throw refuse(
    'unknown-workspace',
    'no such workspace',
    id,
    `one of: ${(closest.length > 0 ? closest : shared).join(', ')}`,
    'workspace',
  );
}
