import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readFile } from '../files/read-file.ts';
import type { Problem } from '../domain/problem.ts';
import type { Ledger } from '../observe/ledger.ts';
import { templatePackage } from '../observe/package/template-package.ts';
import { validatePackage } from '../observe/package/validate-package.ts';
import { needPath } from './need-path.ts';
import { packageFiles } from './package-files.ts';
import { refuse } from './refused.ts';
import { PRODUCT, Sealed } from './release.ts';
import { readRegions } from './start/read-regions.ts';

/** What is judged of a package. */
export interface Judged {
  readonly valid: boolean;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * Writes an empty data package with examples into a folder that is empty or not there. Gives the names of its files.
 *
 * @throws Refused when something is in the folder already.
 */
export async function writeTemplate(folder: string): Promise<Sealed<readonly string[]>> {
  await mkdir(folder, { recursive: true });
  const [there] = await readdir(folder);
  if (there !== undefined)
    throw refuse('file-refused', 'the folder is not empty', there, 'an empty or a new folder');
  const files = packageFiles('template', 'Data package to be filled in', templatePackage());
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  return new Sealed(
    PRODUCT,
    files.map(({ name }) => name),
  );
}

/**
 * Judges every row of a data package in a folder or an archive; nothing is stored.
 *
 * @throws Refused when there is nothing at the path.
 */
export async function validateFiles(path: string): Promise<Sealed<Judged>> {
  needPath(path);
  const read = await readFile({ name: basename(path), path });
  const none = { read: 0, kept: 0, merged: 0, rejected: 0 };
  if (read.refused)
    return new Sealed(PRODUCT, { valid: false, ledger: none, problems: read.problems });
  const { valid, ledger, problems } = validatePackage(read.tables, await readRegions());
  return new Sealed(PRODUCT, { valid, ledger, problems: [...read.problems, ...problems] });
}
