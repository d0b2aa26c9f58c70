import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { PACKAGE_TABLES } from '../domain/package/attribute.ts';
import type { Problem } from '../domain/problem.ts';
import type { FileRead } from '../files/read-file.ts';
import { readFile } from '../files/read-file.ts';
import type { Ledger } from '../observe/ledger.ts';
import { ownRegister } from '../observe/own-register.ts';
import { applyDecisions } from '../observe/sameness/apply-decisions.ts';
import { buildSnapshot, everythingAsOf } from '../snapshot/build-snapshot.ts';
import { computeHere } from './compute.ts';
import type { Context } from './context.ts';
import { gatherImport } from './gather-import.ts';
import { guessTables } from './import-plan.ts';
import { openJobs } from './jobs.ts';
import { needPath } from './need-path.ts';
import { Refused, refuse } from './refused.ts';
import { ANYONE } from './release.ts';
import { readRegions } from './start/read-regions.ts';
import type { Workspace } from './workspace.ts';

/** Files read without a database: a context that holds nothing else, and how the rows balance. */
export interface OpenFiles {
  readonly context: Context;
  /** Id of the workspace the files are. */
  readonly workspace: string;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** How files are read: the day they show where they do not say it, and the share of bad rows that is borne. */
export interface FilesAsked {
  readonly day: string;
  readonly bearShare: number;
}

const NOTHING = { actors: [], initiatives: [], standing: 0, plans: [] };

/**
 * Reads a data package or a table – a folder, an archive, a workbook, a text file – and freezes it where it is, without a
 * database. Nothing is kept. Cost: reading, and the snapshot once.
 *
 * @throws Refused when there is no such file, or when nothing of it can be taken.
 */
export async function openFiles(path: string, { day, bearShare }: FilesAsked): Promise<OpenFiles> {
  needPath(path);
  const name = basename(path);
  const read = await readTogether(path);
  const guesses = guessTables(read.tables);
  const source = {
    id: name,
    title: name,
    publisher: '',
    licence: '',
    url: null,
    day,
    digest: null,
    acknowledgement: '',
    blindSpot: '',
  };
  const gathered = await gatherImport(
    { name, bytes: new Uint8Array(), read },
    {
      choice: {},
      mappings: read.tables.map((raw, i) => ({ table: raw.name, mapping: guesses[i].mapping })),
      source,
      bearShare,
    },
    await readRegions(),
    NOTHING,
  );
  const first =
    gathered.problems.find(({ code }) => code === 'too-many-rejected') ?? gathered.problems[0];
  if (gathered.refused || gathered.statements.actors.length === 0)
    throw first === undefined
      ? refuse('file-refused', 'no organisation is in it', path, 'a table of organisations')
      : new Refused(first);
  const statements = { ...gathered.statements, observations: gathered.observations };
  const decided = applyDecisions(statements, gathered.decisions);
  const days = statements.sources.map((each) => each.day).sort();
  const snapshot = buildSnapshot(ownRegister(decided.statements), {
    ...everythingAsOf(days.at(-1) ?? day),
    everyActor: true,
  });
  const workspace: Workspace = {
    id: 'files',
    name: 'files',
    title: name,
    published: false,
    snapshot,
    imports: () => Promise.resolve([]),
  };
  return {
    context: {
      workspaces: new Map([[workspace.id, workspace]]),
      compute: computeHere(),
      jobs: openJobs(),
      audience: { ...ANYONE, workspaces: [workspace.id] },
      register: null,
    },
    workspace: workspace.id,
    ledger: gathered.ledger,
    problems: gathered.problems,
  };
}

/** Files of a folder that are read as tables. */
const TABLES = ['.csv', '.tsv', '.xlsx', '.parquet'];

/** Reads a file, an archive or a package; the tables of a folder without a descriptor are read one by one, by name. */
async function readTogether(path: string): Promise<FileRead> {
  const isLoose = statSync(path).isDirectory() && !existsSync(join(path, 'datapackage.json'));
  if (!isLoose) return readFile({ name: basename(path), path });
  const names = (await readdir(path)).filter((name) => TABLES.includes(extname(name))).sort();
  const reads: FileRead[] = [];
  for (const name of names) reads.push(await readFile({ name, path: join(path, name) }));
  const [first] = reads;
  if (first === undefined)
    throw refuse(
      'file-refused',
      'the folder holds no table',
      path,
      'datapackage.json, or tables such as actors.csv and ties.csv',
    );
  const tables = reads.flatMap((read, i) =>
    read.tables.map((table) =>
      read.tables.length === 1 ? { ...table, name: basename(names[i], extname(names[i])) } : table,
    ),
  );
  const isPackage = tables.every(({ name }) => PACKAGE_TABLES.some((each) => each === name));
  return {
    reading: { ...first.reading, format: isPackage ? 'package' : 'csv' },
    tables,
    problems: reads.flatMap(({ problems }) => problems),
    refused: reads.every(({ refused }) => refused),
  };
}
