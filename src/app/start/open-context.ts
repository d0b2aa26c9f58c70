import { availableParallelism } from 'node:os';
import { computeIn } from '../compute.ts';
import type { Context } from '../context.ts';
import { openJobs } from '../jobs.ts';
import type { Kept } from '../kept.ts';
import { FORGETFUL } from '../kept.ts';
import { openPool } from '../pool.ts';
import { LASTING } from '../lasting.ts';
import type { Register } from '../register.ts';
import { ANYONE } from '../release.ts';
import type { Audience } from '../release.ts';
import type { Workspace } from '../workspace.ts';

/** A thread holds its own copy of the snapshot, some 50 MB for a continent: more than this gain little. */
const MOST_THREADS = 8;

/** An open context, and how to close it. */
export interface OpenContext {
  readonly context: Context;
  close(): Promise<void>;
}

/** Who asks at the doors of a context, where own data go, and how many threads work for it. */
export interface ContextForm {
  readonly kept?: Kept;
  readonly audience?: Audience;
  readonly register?: Register | null;
  readonly threads?: number;
}

/** Opens a context on workspaces: threads as many as the machine runs at a time, one queue for all of them. */
export function openContext(
  workspaces: ReadonlyMap<string, Workspace>,
  {
    kept = FORGETFUL,
    audience = ANYONE,
    register = null,
    threads = Math.min(availableParallelism(), MOST_THREADS),
  }: ContextForm = {},
): OpenContext {
  const pool = openPool(threads);
  return {
    context: {
      workspaces,
      compute: computeIn(pool, kept, LASTING),
      jobs: openJobs(),
      audience,
      register,
    },
    close: () => pool.close(),
  };
}
