import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ImportLedger } from '../wire/show-sources.ts';
import type { Origin } from './release.ts';

/** An open workspace: its snapshot and the ledgers of what was loaded into it. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly published: boolean;
  readonly snapshot: Snapshot;
  /** Read from the register when somebody asks. */
  readonly imports: () => Promise<readonly ImportLedger[]>;
}

/** What the gate needs to know of a workspace. Places that somebody drew over published data are not published. */
export function originOf(workspace: Workspace): Origin {
  const { id, published, snapshot } = workspace;
  return { workspace: id, published: published && snapshot.definitions === undefined };
}
