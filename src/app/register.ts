import type { Region } from '../domain/region.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { refuse } from './refused.ts';
import type { Workspace } from './workspace.ts';

/** Where own data are kept, and what a workspace is after something in it has changed. */
export interface Register {
  readonly store: Store;
  /** Folder of the files that were handed over and not imported yet. */
  readonly uploads: string;
  /** The official code list that own data are read by. */
  readonly regions: readonly Region[];
  /** Reads a workspace from the database anew and puts it among the open ones. */
  readonly reopen: (name: string) => Promise<Workspace>;
  /** Reads the places that people drew over an open workspace anew; nothing else of it is read. */
  readonly redefine: (name: string) => Promise<Workspace>;
  /** Takes a workspace that is gone from the open ones. */
  readonly close: (name: string) => void;
}

/** The register of a context. */
export function registerOf({ register }: Context): Register {
  if (register) return register;
  throw refuse(
    'database-unreachable',
    'own data cannot be kept without a database',
    null,
    'the program started with its database',
  );
}

/**
 * Says no to changing what everybody reads.
 *
 * @throws Refused with `workspace-published`.
 */
export function refusePublished({ published, name }: Workspace): void {
  if (published)
    throw refuse(
      'workspace-published',
      'a published workspace is not changed',
      name,
      'a workspace of your own',
      'workspace',
    );
}
