import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Forgotten, Removed } from '../store/forget.ts';
import { forgetActors, forgetWorkspace } from '../store/forget.ts';
import { listDecisions } from '../store/decisions.ts';
import { lockImports } from '../store/imports.ts';
import type { Tx } from '../store/with-workspace.ts';
import { asLoader } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { findActor } from './find-actor.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

/** What was removed, or would be. */
export interface ForgetOutcome extends Removed {
  readonly name: string;
  /** The words that were taken out of every text. */
  readonly words: readonly string[];
  readonly done: boolean;
}

/** Names this short stand in too many texts to be taken out of them. */
const SHORTEST = 3;

/** Fields of an actor by which texts speak of it. */
const NAMING = new Set(['name', 'shortName', 'legalId']);

/**
 * Removes one actor everywhere, with everything it was merged with. It cannot be undone; without `forGood` nothing is
 * changed and the answer says what would be. Files waiting to be imported into the workspace are dropped, for they may
 * name the actor. Backups and exports made before still hold it, and so does the source: importing it again brings the
 * actor back.
 *
 * @throws Refused for an unknown actor and a published workspace.
 */
export async function forgetActor(
  context: Context,
  request: { readonly workspace: string; readonly actor: string; readonly forGood: boolean },
): Promise<Sealed<ForgetOutcome>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const { snapshot } = workspace;
  const row = findActor(workspace, request.actor);
  const outcome = await remove(context, workspace, request.forGood, async (tx, key) => {
    const gone = await everythingOf(tx, key, snapshot.actors.id[row]);
    return { ...(await forgetActors(tx, key, gone)), words: gone.words };
  });
  return new Sealed(originOf(workspace), { name: snapshot.actors.name[row], ...outcome });
}

/** Removes a whole workspace for good, in the same way. */
export async function forgetAll(
  context: Context,
  request: { readonly workspace: string; readonly forGood: boolean },
): Promise<Sealed<ForgetOutcome>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const outcome = await remove(context, workspace, request.forGood, async (tx, key) => ({
    ...(await forgetWorkspace(tx, key)),
    words: [],
  }));
  return new Sealed(originOf(workspace), { name: workspace.title, ...outcome });
}

/** Thrown to take back what was only tried. */
class Rehearsed extends Error {}

async function remove(
  context: Context,
  { name }: Workspace,
  forGood: boolean,
  work: (tx: Tx, key: string) => Promise<Removed & { readonly words: readonly string[] }>,
): Promise<Removed & { readonly words: readonly string[]; readonly done: boolean }> {
  const { store, reopen, uploads, close } = registerOf(context);
  const key = workspaceIdOf(name);
  let removed: (Removed & { readonly words: readonly string[] }) | null = null;
  try {
    await asLoader(store, key, async (tx) => {
      await lockImports(tx, key);
      removed = await work(tx, key);
      if (!forGood) throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  if (forGood) {
    await rm(join(uploads, name), { recursive: true, force: true });
    if (removed!.rows['import'] === undefined) await reopen(name);
    else close(name);
  }
  return { ...removed!, done: forGood };
}

/** An actor with everything it is read as one with, and every name its statements give it. */
async function everythingOf(tx: Tx, key: string, actorId: string): Promise<Forgotten> {
  const ids = new Set([actorId]);
  const same = (await listDecisions(tx, key)).filter(({ kind }) => kind === 'same');
  for (let before = 0; before < ids.size;) {
    before = ids.size;
    for (const { subjects } of same)
      if (subjects.some((subject) => ids.has(subject)))
        for (const subject of subjects) ids.add(subject);
  }
  const { rows } = await tx.client.query<{ readonly words: readonly (string | null)[] }>(
    `select array[name, native_id, legal_id, more->>'shortName'] as words from mesoscope.actor_statement
      where workspace_id = $1 and actor_id = any ($2::uuid[])`,
    [key, [...ids]],
  );
  // what a person corrected a name to is a name too
  const corrected = (await listDecisions(tx, key)).filter(
    ({ kind, subjects }) => kind === 'override' && subjects.some((subject) => ids.has(subject)),
  );
  const words = new Set<string>();
  for (const { field, value } of corrected)
    if (NAMING.has(field ?? '') && value !== null && value.length >= SHORTEST) words.add(value);
  for (const row of rows)
    for (const word of row.words)
      // a bare number stands in too many texts
      if (word !== null && word.length >= SHORTEST && !/^\d{1,7}$/.test(word)) words.add(word);
  return { actorIds: [...ids], words: [...words] };
}
