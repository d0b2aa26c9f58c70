import { rowsIn } from '../../store/copy-rows.ts';
import { registerTables } from '../../store/register-tables.ts';
import type { Tx } from '../../store/with-workspace.ts';
import { asOwner, withWorkspace } from '../../store/with-workspace.ts';
import { listWorkspaces, makeWorkspace, workspaceIdOf } from '../../store/workspaces.ts';
import { SOFTWARE } from '../../method/software.ts';
import type { Context } from '../context.ts';
import { freezeOwn } from '../open-workspace.ts';
import { refuse } from '../refused.ts';
import { registerOf } from '../register.ts';
import { OWNER, PRODUCT, Sealed, mayRead } from '../release.ts';
import type { BackupContents, BackupLine } from './backup-file.ts';
import { END_OF_ROWS, backupLines, checkBackup } from './backup-file.ts';

/** What a restore brought back, and whether each workspace freezes to the digest it had. */
export interface Restored extends BackupContents {
  readonly same: readonly boolean[];
}

/**
 * Brings back the workspaces of a backup. The file is read once to the end before anything is written; each workspace
 * then comes back whole or not at all, and is compared: its snapshot must have the digest it had. (Another version of the
 * program may freeze otherwise; then the answer says that the digests differ and every row is there all the same.)
 *
 * @throws Refused for a file that is no whole backup, one that is newer than the program, and a workspace whose name is
 * taken: nothing is written then.
 */
export async function restore(
  context: Context,
  { path, say = () => undefined }: { readonly path: string; say?: (words: string) => void },
): Promise<Sealed<Restored>> {
  const { store, reopen } = registerOf(context);
  if (!mayRead(context.audience, { workspace: '', published: false }))
    throw refuse(
      'unknown-workspace',
      'only the owner of this machine restores',
      OWNER.name,
      'the command line on it',
    );
  say('checking the backup');
  const contents = await checkBackup(path);
  const there = new Set((await asOwner(store, listWorkspaces)).map(({ name }) => name));
  const [taken] = contents.workspaces.filter(({ name }) => there.has(name));
  if (taken)
    throw refuse(
      'workspace-taken',
      'a workspace of that name is here already',
      taken.name,
      'an empty data directory (--data), or the workspace forgotten first',
      'workspace',
    );
  const same: boolean[] = [];
  const lines = backupLines(path);
  await next(lines);
  for (let said = await next(lines); 'workspace' in said;) {
    const { workspace, title, digest } = said;
    say(`restoring ${title}`);
    const id = workspaceIdOf(workspace);
    const result = await withWorkspace(store, id, async (tx) => {
      await makeWorkspace(tx, workspace, title);
      const after = await restoreTables(tx, lines);
      const frozen = (await freezeOwn(tx, id)).frozen.digest;
      if (frozen !== digest && contents.software === SOFTWARE)
        throw refuse(
          'backup-unfit',
          'the restored workspace is not what was backed up',
          workspace,
          'the version that wrote the backup',
        );
      return { after, same: frozen === digest };
    });
    same.push(result.same);
    said = result.after;
    await reopen(workspace);
  }
  await lines.return(undefined);
  return new Sealed(PRODUCT, { ...contents, same });
}

type Lines = ReturnType<typeof backupLines>;

/** Adds the tables of one workspace and gives the line after them. */
async function restoreTables(tx: Tx, lines: Lines): Promise<BackupLine> {
  const tables = new Map((await registerTables(tx)).map((table) => [table.name, table]));
  for (;;) {
    const said = await next(lines);
    if (!('table' in said)) return said;
    const known = tables.get(said.table)?.columns.map(({ name }) => name);
    const [strange] = said.columns.filter((name) => known?.includes(name) !== true);
    if (strange !== undefined)
      throw refuse(
        'backup-unfit',
        'the backup comes from a newer version: it has a column this one does not know',
        `${said.table}.${strange}`,
        'the version that wrote it',
      );
    await rowsIn(tx, said.table, said.columns, rowsOf(lines));
  }
}

async function* rowsOf(lines: Lines): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done === true || value.line.toString('latin1', 0, 3) === END_OF_ROWS) return;
    yield Buffer.concat([value.line, LINE_FEED]);
  }
}

const LINE_FEED = Buffer.from('\n');

async function next(lines: Lines): Promise<BackupLine> {
  const { value } = await lines.next();
  return JSON.parse((value as { readonly line: Buffer }).line.toString()) as BackupLine;
}
