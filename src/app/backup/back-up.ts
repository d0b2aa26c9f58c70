import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { SOFTWARE } from '../../method/software.ts';
import { rowsOut } from '../../store/copy-rows.ts';
import { registerTables } from '../../store/register-tables.ts';
import type { Tx } from '../../store/with-workspace.ts';
import { withWorkspace } from '../../store/with-workspace.ts';
import { workspaceIdOf } from '../../store/workspaces.ts';
import type { Context } from '../context.ts';
import { findWorkspace } from '../context.ts';
import { refuse } from '../refused.ts';
import { registerOf } from '../register.ts';
import { Sealed, mayRead } from '../release.ts';
import type { Workspace } from '../workspace.ts';
import { originOf } from '../workspace.ts';
import type { BackupContents, BackupLine } from './backup-file.ts';
import { END_OF_ROWS } from './backup-file.ts';

/** Which workspaces to write, and to which file; no names means all that are one's own. */
export interface BackUpRequest {
  readonly workspaces: readonly string[];
  readonly path: string;
  /** ISO moment that is written into the file. */
  readonly made: string;
  /** Hears what is being done. */
  readonly say?: (words: string) => void;
}

/**
 * Writes own workspaces to one file: every row of every table, undone imports, decisions, results and all. Each workspace
 * is written as it stood at one moment. Published ones are left out: they come with the program.
 *
 * The file takes its name only when it is whole. Cost: one pass; memory of one chunk.
 *
 * @throws Refused for a workspace that is not there or published, and where there is none to write.
 */
export async function backUp(
  context: Context,
  { workspaces, path, made, say = () => undefined }: BackUpRequest,
): Promise<Sealed<BackupContents>> {
  const { store } = registerOf(context);
  const chosen =
    workspaces.length > 0
      ? workspaces.map((name) => findWorkspace(context, name))
      : [...context.workspaces.values()].filter(
          (each) => !each.published && mayRead(context.audience, originOf(each)),
        );
  const [published] = chosen.filter((each) => each.published);
  if (published)
    throw refuse(
      'workspace-published',
      'a published workspace comes with the program and is not backed up',
      published.name,
      'a workspace of your own',
      'workspace',
    );
  const [first] = chosen;
  if (!first)
    throw refuse(
      'unknown-workspace',
      'there is no workspace of your own yet',
      null,
      'one with something in it; “import” fills one',
      'workspace',
    );
  const part = `${path}.${process.pid}.part`;
  const file = openPacked(part);
  try {
    await file.line({ 'mesoscope-backup': 1, software: SOFTWARE, made });
    const written = [];
    for (const workspace of chosen) {
      say(`writing ${workspace.title}`);
      const id = workspaceIdOf(workspace.name);
      const rows = await withWorkspace(store, id, (tx) => writeOne(tx, id, workspace, file), {
        reading: true,
      });
      const { name, title, snapshot } = workspace;
      written.push({ name, title, digest: snapshot.frozen.digest, rows });
    }
    await file.end();
    await rename(part, path);
    return new Sealed(originOf(first), {
      software: SOFTWARE,
      made,
      rows: file.rows(),
      workspaces: written,
    });
  } catch (error) {
    await file.drop();
    await rm(part, { force: true });
    throw error;
  }
}

type Packed = ReturnType<typeof openPacked>;

async function writeOne(
  tx: Tx,
  id: string,
  { name, title, snapshot }: Workspace,
  file: Packed,
): Promise<Readonly<Record<string, number>>> {
  await file.line({ workspace: name, title, digest: snapshot.frozen.digest });
  const counts: Record<string, number> = {};
  for (const table of await registerTables(tx)) {
    const columns = table.columns.map((column) => column.name);
    const key = table.columns.filter((column) => column.key).map((column) => column.name);
    await file.line({ table: table.name, columns });
    const before = file.rows();
    for await (const bytes of rowsOut(tx, table.name, columns, key, id)) await file.copied(bytes);
    if (file.rows() > before) counts[table.name] = file.rows() - before;
    await file.text(END_OF_ROWS);
  }
  return counts;
}

/** A file packed with gzip that counts rows and takes the digest of what goes into it. */
function openPacked(path: string) {
  const digest = createHash('sha256');
  const gzip = createGzip({ level: 6 });
  const out = createWriteStream(path, { mode: 0o600, flush: true });
  const done = finished(gzip.pipe(out));
  // a failure is reported by whoever waits next
  done.catch(() => undefined);
  out.on('error', (error) => gzip.destroy(error));
  let rows = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    digest.update(bytes);
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), done]);
  };
  const text = (line: string): Promise<void> => put(Buffer.from(`${line}\n`));
  return {
    rows: () => rows,
    text,
    line: (said: BackupLine) => text(JSON.stringify(said)),
    copied(bytes: Buffer) {
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows++;
      return put(bytes);
    },
    async end() {
      const end: BackupLine = { end: { rows, sha256: digest.digest('hex') } };
      gzip.end(`${JSON.stringify(end)}\n`);
      await done;
    },
    async drop() {
      gzip.destroy();
      out.destroy();
      await done.catch(() => undefined);
    },
  };
}
