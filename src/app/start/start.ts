import type { Context } from '../context.ts';
import { portraitsOf } from '../portraits-of.ts';
import { warmSearch } from '../search.ts';
import { workspaceFromBundled } from './from-bundled.ts';
import { openContext } from './open-context.ts';

/** How the program is opened. */
export interface StartOptions {
  /** The data directory of the embedded database; null for the usual one. */
  readonly data: string | null;
  /** Address of a PostgreSQL server to use in place of the embedded one. */
  readonly url: string | null;
}

/** Says what is being done, and how far it is where that is known. */
export type Say = (says: string, done?: number, total?: number) => void;

/** The open program. */
export interface Started {
  readonly context: Context;
  close(): Promise<void>;
}

/** Opens the register, loads the bundled data on the first start, freezes the snapshot. */
export async function start(_options: StartOptions, say: Say): Promise<Started> {
  say('reading the bundled data');
  const workspace = await workspaceFromBundled();
  return openContext([workspace]);
}

/** Measures what every page compares with, so that the first page does not wait for it. */
export async function warm({ workspaces, compute }: Context, say: Say): Promise<void> {
  for (const { snapshot } of workspaces.values()) {
    await portraitsOf(compute, snapshot, (done, total) => say('measuring all places', done, total));
    warmSearch(snapshot);
  }
}
