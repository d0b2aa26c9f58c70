import { readFile as bytesOf, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { RawTable, Reading, ReadingChoice } from '../domain/raw-table.ts';
import { readCsv } from './read-csv.ts';
import type { ReadWatch } from './read-csv.ts';
import { readJsonPackage } from './read-json-package.ts';
import { plainReading } from './read-network.ts';
import { problemList } from './problem-list.ts';
import type { ProblemList } from './problem-list.ts';
import { readTableArchive, tableArchive } from './read-table-archive.ts';
import type { Zip } from './read-zip.ts';
import { readInChild } from './reader/read-in-child.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { Refusal, refusal } from './refusal.ts';
import { sniffFormat } from './sniff/sniff-format.ts';

/** A file as it came: its name and its bytes, or where it lies (a folder is read as a data package). */
export type FileToRead =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly path: string };

/** What was read: how, which tables, what was wrong. A refused file has no tables and says why in its first problem. */
export interface FileRead {
  readonly reading: Reading;
  readonly tables: readonly RawTable[];
  readonly problems: readonly Problem[];
  readonly refused: boolean;
}

/**
 * Reads any file a person may bring: delimited text in this process, piece by piece; workbooks, networks, JSON, Parquet
 * and zipped data packages in a process of their own with limits of memory and time. What the file is, is seen from its
 * bytes; the name only shows in problems. A choice of the person goes before every guess.
 *
 * Never throws for what is in a file.
 *
 * @throws the system's error when a path cannot be read; the reason of `watch.signal` when it is aborted.
 */
export async function readFile(
  file: FileToRead,
  choice: ReadingChoice = {},
  watch: ReadWatch = {},
): Promise<FileRead> {
  const problems = problemList(file.name);
  let reading = plainReading('csv', 'utf-8', []);
  try {
    if ('path' in file) {
      const { size, isFolder } = await lookAt(file.path);
      if (isFolder) return await readFolder(file.path, file.name, choice);
      if (size > READING_LIMITS.textBytes)
        throw refusal(
          'file-too-large',
          file.name,
          `the file is too large: "${size} bytes"`,
          'at most 1 GB; part the file',
        );
    }
    const bytes = 'bytes' in file ? file.bytes : await bytesOf(file.path);
    if (bytes.length === 0)
      throw refusal(
        'file-empty',
        file.name,
        'the file is empty: ""',
        'a header and at least one row',
      );
    const sniffed = sniffFormat(bytes, file.name);
    if (sniffed.kind === 'other')
      throw refusal(
        'file-unreadable',
        file.name,
        `the file is ${sniffed.what}: "${file.name}"`,
        sniffed.hint,
      );
    if (sniffed.kind === 'text') {
      const stem = file.name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
      const table = await readCsv(stem === '' ? file.name : stem, bytes, choice, problems, watch);
      return { reading: table.reading, tables: [table], problems: problems.list(), refused: false };
    }
    const archive = sniffed.kind === 'zip' ? tableArchive(bytes, file.name) : null;
    if (archive) return await readArchive(archive, file.name, choice, watch);
    reading = plainReading(sniffed.kind === 'zip' ? 'xlsx' : sniffed.kind, 'utf-8', []);
    const read = await readInChild(sniffed.kind, file.name, bytes, choice, watch);
    return { reading: read.tables[0]?.reading ?? reading, ...read };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reading, tables: [], problems: [error.problem, ...problems.list()], refused: true };
  }
}

/** Reads an archive of delimited texts here, as each of them would be. */
async function readArchive(
  archive: Zip,
  name: string,
  choice: ReadingChoice,
  watch: ReadWatch,
): Promise<FileRead> {
  const lists: ProblemList[] = [];
  const problemsFor = (part: string): ProblemList => {
    const list = problemList(`${name}: ${part}`);
    lists.push(list);
    return list;
  };
  const tables = await readTableArchive(archive, choice, problemsFor, watch);
  const problems = lists.flatMap((list) => list.list());
  return { reading: tables[0].reading, tables, problems, refused: false };
}

async function lookAt(path: string): Promise<{ size: number; isFolder: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFolder: found.isDirectory() };
}

/** Reads a folder with a descriptor; it lies on the disk of the person who asks, so no process of its own is needed. */
async function readFolder(path: string, name: string, choice: ReadingChoice): Promise<FileRead> {
  const lists = new Map<string | null, ProblemList>();
  const tables: RawTable[] = [];
  const missing = (file: string): Refusal =>
    refusal(
      'file-unreadable',
      name,
      `a file of the package is missing: "${file}"`,
      'datapackage.json and every file it names',
      { value: file },
    );
  const files = {
    has: () => true,
    whole: (file: string) =>
      bytesOf(join(path, file)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? missing(file) : error;
      }),
  };
  const problemsFor = (part: string | null): ProblemList => {
    const list = lists.get(part) ?? problemList(part === null ? name : `${name}: ${part}`);
    lists.set(part, list);
    return list;
  };
  for await (const table of readJsonPackage(files, '', choice, problemsFor)) tables.push(table);
  const problems = [...lists.values()].flatMap((list) => list.list());
  const reading = tables[0]?.reading ?? plainReading('package', 'utf-8', []);
  return { reading, tables, problems, refused: false };
}
