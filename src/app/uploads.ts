import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from './refused.ts';
import type { Register } from './register.ts';

/** Bytes of a file that can be handed over through the web; the command line takes what a reader takes. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024;

const DIGEST = /^[0-9a-f]{64}$/;

/** A file that was handed over and waits to be imported. */
export interface Upload {
  /** SHA-256 of the bytes, which is also its name on the disk. */
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
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
  await Promise.all([rm(path, { force: true }), rm(`${path}.name`, { force: true })]);
}
