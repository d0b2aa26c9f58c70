import { join } from 'node:path';
import { defaultDataDirectory } from '../../store/embedded/data-directory.ts';
import type { Context } from '../context.ts';
import { buildLoops } from '../loops/build-loops.ts';
import { portraitsOf } from '../portraits-of.ts';
import { OWNER } from '../release.ts';
import { warmSearch } from '../search.ts';
import { frozenBytes } from './frozen-bytes.ts';
import { keptInStore } from './kept-in-store.ts';
import { loadBundled } from './load-bundled.ts';
import { openContext } from './open-context.ts';
import { openStore } from './open-store.ts';
import { openRegister } from './open-register.ts';
import { openWorkspaces } from './open-workspaces.ts';

/** How the program is opened. */
export interface StartOptions {
  /** The data directory of the embedded database; null for `MESOSCOPE_DATA` or the usual one. */
  readonly data: string | null;
  /** Address of a PostgreSQL server to use in place of the embedded one; null for `MESOSCOPE_DATABASE_URL` or none. */
  readonly url: string | null;
}

/** Says what is being done, and how far it is where that is known. */
export type Say = (says: string, done?: number, total?: number) => void;

/** The open program. */
export interface Started {
  readonly context: Context;
  close(): Promise<void>;
}

/**
 * Opens the register, loads the bundled data on the first start, freezes the snapshots. A signal that is given stops it
 * between two steps; then everything that was opened is closed again.
 */
export async function start(
  { data, url }: StartOptions,
  say: Say,
  signal: AbortSignal = new AbortController().signal,
): Promise<Started> {
  // a failure costs time alone: the plain loops do the same
  buildLoops();
  const store = await openStore({
    ...(url === null ? {} : { url }),
    ...(data === null ? {} : { dataDirectory: data }),
    onStep: say,
  });
  try {
    signal.throwIfAborted();
    await loadBundled(store, say);
    signal.throwIfAborted();
    const kept = frozenBytes(join(data ?? defaultDataDirectory(), 'frozen'));
    const workspaces = new Map(
      (await openWorkspaces(store, say, kept)).map(
        (workspace) => [workspace.id, workspace] as const,
      ),
    );
    signal.throwIfAborted();
    const { context, close } = openContext(workspaces, {
      kept: keptInStore(store, workspaces),
      audience: OWNER,
      register: openRegister(store, workspaces, data),
    });
    return {
      context,
      async close() {
        await close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Measures what every page compares with, so that the first page does not wait for it. */
export async function warm({ workspaces, compute }: Context, say: Say): Promise<void> {
  for (const { snapshot } of workspaces.values()) {
    await portraitsOf(compute, snapshot, (done, total) => say('measuring all places', done, total));
    warmSearch(snapshot);
  }
}
