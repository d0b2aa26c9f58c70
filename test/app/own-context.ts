import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { after } from 'node:test';
import { computeHere } from '../../src/app/compute.ts';
import type { Context } from '../../src/app/context.ts';
import { importFile } from '../../src/app/import-file.ts';
import { guessTables } from '../../src/app/import-plan.ts';
import { openJobs } from '../../src/app/jobs.ts';
import { addWorkspace } from '../../src/app/keep-workspaces.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { openRegister } from '../../src/app/start/open-register.ts';
import type { Workspace } from '../../src/app/workspace.ts';
import { readFile } from '../../src/files/read-file.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { Store } from '../../src/store/store.ts';
import type { ImportOutcome, ImportRequest, Uploaded } from '../../src/wire/import-file.ts';
import { temporaryFolder } from '../store/test-server.ts';
import { importRequestOf } from './import-request.ts';

/** A context on the store of a test, as the owner of the machine has it; uploads go to a folder of their own. */
export function ownContext(store: Store): Context {
  const folder = temporaryFolder();
  after(() => rmSync(folder, { recursive: true, force: true }));
  const workspaces = new Map<string, Workspace>();
  return {
    workspaces,
    compute: computeHere(),
    jobs: openJobs(),
    audience: OWNER,
    register: openRegister(store, workspaces, folder),
  };
}

/** Makes a workspace and gives its name. */
export async function newWorkspace(context: Context, title: string): Promise<string> {
  return release(OWNER, await addWorkspace(context, { title })).name;
}

/** How a test imports a text: under which source, with what changed in the request. */
export interface Bring {
  readonly source?: string;
  readonly day?: string;
  readonly change?: Partial<ImportRequest>;
}

/** Imports a text, or bytes, as the guess of its mapping says. */
export async function bring(
  context: Context,
  workspace: string,
  name: string,
  content: string | Uint8Array,
  { source = 'members-2026', day = '2026-01-15', change = {} }: Bring = {},
): Promise<ImportOutcome> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { tables } = await readFile({ name, bytes });
  const guesses = guessTables(tables);
  const file = createHash('sha256').update(bytes).digest('hex');
  const guessed = tables.map(({ name: table }, i) => ({ name: table, guess: guesses[i] as Guess }));
  return release(
    OWNER,
    await importFile(context, {
      workspace,
      upload: { file, name, bytes },
      ...importRequestOf({ file, tables: guessed }, source, day),
      ...change,
    }),
  );
}

type Guess = Uploaded['tables'][number]['guess'];

/** The digest of what a workspace holds. */
export function digestOf(context: Context, workspace: string): string | null {
  return snapshotOf(context, workspace).frozen.digest;
}

/** What a workspace holds. */
export function snapshotOf(context: Context, workspace: string): Snapshot {
  return context.workspaces.get(workspace)!.snapshot;
}
