import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileRead } from '../files/read-file.ts';
import type { RejectedTable } from '../store/rejected.ts';
import { refuse } from './refused.ts';
import type { Register } from './register.ts';

/** Bytes of a file that can be handed over through the web; the command line takes what a reader takes. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024;

/** Hours a file that was handed over is kept when nobody imports or drops it. */
export const UPLOAD_HOURS = 72;

const DIGEST = /^[0-9a-f]{64}$/;

/** A file that was handed over and waits to be imported. */
export interface Upload {
  /** SHA-256 of the bytes, which is also its name on the disk. */
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the bytes say, where they were read already without anybody's choice. */
  readonly read?: FileRead;
}

/** Keeps a file until it is imported or dropped, readable by its owner alone. The same bytes again are the same file. */
export async function keepUpload(
  { uploads }: Register,
  workspace: string,
  name: string,
  bytes: Uint8Array,
): Promise<Upload> {
  const file = createHash('sha256').update(bytes).digest('hex');
  const folder = join(uploads, workspace);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, file), bytes, { mode: 0o600 });
  await writeFile(join(folder, `${file}.name`), name, { mode: 0o600 });
  return { file, name, bytes };
}

/**
 * A file that was handed over.
 *
 * @throws Refused with `unknown-file` when it is not there, or not any more.
 */
export async function openUpload(
  { uploads }: Register,
  workspace: string,
  file: string,
): Promise<Upload> {
  if (DIGEST.test(file))
    try {
      const path = join(uploads, workspace, file);
      return { file, name: await readFile(`${path}.name`, 'utf8'), bytes: await readFile(path) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  throw refuse(
    'unknown-file',
    'no such file was handed over, or it is imported already',
    file.slice(0, 80),
    'the file handed over once more',
    'file',
  );
}

/** Takes a file that was handed over from the disk; one that is not there is no mistake. */
export async function dropUpload(
  { uploads }: Register,
  workspace: string,
  file: string,
): Promise<void> {
  if (!DIGEST.test(file)) return;
  const path = join(uploads, workspace, file);
  await Promise.all(['', '.name', '.rejected'].map((end) => rm(`${path}${end}`, { force: true })));
}

/** Keeps the rows of a file that were not taken while the file itself waits: after a rehearsal and after a refusal. */
export async function keepRejected(
  { uploads }: Register,
  workspace: string,
  file: string,
  tables: readonly RejectedTable[],
): Promise<void> {
  if (!DIGEST.test(file)) return;
  const path = join(uploads, workspace, `${file}.rejected`);
  await writeFile(path, JSON.stringify(tables), { mode: 0o600 });
}

/** The rows of a waiting file that were not taken when it was counted last; null when it was not counted. */
export async function rejectedOfUpload(
  { uploads }: Register,
  workspace: string,
  file: string,
): Promise<readonly RejectedTable[] | null> {
  if (!DIGEST.test(file)) return null;
  try {
    const text = await readFile(join(uploads, workspace, `${file}.rejected`), 'utf8');
    return JSON.parse(text) as readonly RejectedTable[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Takes files from the disk that were handed over more than `UPLOAD_HOURS` ago and that nobody came back to. */
export async function sweepUploads({ uploads }: Register, now = Date.now()): Promise<void> {
  const oldest = now - UPLOAD_HOURS * 3_600_000;
  const found = await readdir(uploads, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name);
    const seen = entry.isFile() ? await stat(path).catch(() => null) : null;
    if (seen !== null && seen.mtimeMs < oldest) await rm(path, { force: true });
  }
}
