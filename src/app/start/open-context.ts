import { availableParallelism } from 'node:os';
import { computeIn } from '../compute.ts';
import type { Context } from '../context.ts';
import { openJobs } from '../jobs.ts';
import type { Kept } from '../kept.ts';
import { FORGETFUL } from '../kept.ts';
import { openPool } from '../pool.ts';
import { LASTING } from '../lasting.ts';
import type { Workspace } from '../workspace.ts';

/** A thread holds its own copy of the snapshot, some 50 MB for a continent: more than this gain little. */
const MOST_THREADS = 8;

/** An open context, and how to close it. */
export interface OpenContext {
  readonly context: Context;
  close(): Promise<void>;
}

/** Opens a context on workspaces: threads as many as the machine runs at a time, one queue for all of them. */
export function openContext(
  workspaces: readonly Workspace[],
  kept: Kept = FORGETFUL,
  threads: number = Math.min(availableParallelism(), MOST_THREADS),
): OpenContext {
  const pool = openPool(threads);
  return {
    context: {
      workspaces: new Map(workspaces.map((workspace) => [workspace.id, workspace])),
      compute: computeIn(pool, kept, LASTING),
      jobs: openJobs(),
    },
    close: () => pool.close(),
  };
}
