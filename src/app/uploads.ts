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

/** Ending of the file beside a waiting one. */
const COUNTED = '.counted';

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
  await Promise.all(['', '.name', COUNTED].map((end) => rm(`${path}${end}`, { force: true })));
}

/** What came of counting a file that waits: how it was mapped, and the rows that were not taken. */
export interface Counted {
  readonly plan: string;
  readonly rejected: readonly RejectedTable[];
}

/** Keeps what came of counting a file while the file itself waits: after a rehearsal and after a refusal. */
export async function keepCounted(
  { uploads }: Register,
  workspace: string,
  file: string,
  counted: Counted,
): Promise<void> {
  if (!DIGEST.test(file)) return;
  const path = join(uploads, workspace, `${file}${COUNTED}`);
  await writeFile(path, JSON.stringify(counted), { mode: 0o600 });
}

/** What came of the last count of a file that waits; null when it was not counted. */
export async function countedUpload(
  { uploads }: Register,
  workspace: string,
  file: string,
): Promise<Counted | null> {
  if (!DIGEST.test(file)) return null;
  try {
    const text = await readFile(join(uploads, workspace, `${file}${COUNTED}`), 'utf8');
    return JSON.parse(text) as Counted;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** How the files that wait were mapped when they were counted last, the latest last. */
export async function waitingPlans(register: Register, workspace: string): Promise<string[]> {
  const folder = join(register.uploads, workspace);
  const names = await readdir(folder).catch(() => []);
  const counted = names.filter((name) => name.endsWith(COUNTED));
  const dated = await Promise.all(
    counted.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => null);
      return { file: name.slice(0, -COUNTED.length), at: found?.mtimeMs ?? 0 };
    }),
  );
  const plans: string[] = [];
  for (const { file } of dated.sort((a, b) => a.at - b.at)) {
    const each = await countedUpload(register, workspace, file);
    if (each) plans.push(each.plan);
  }
  return plans;
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
