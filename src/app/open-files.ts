import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../domain/problem.ts';
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

const NOTHING = { actors: [], initiatives: [] };

/**
 * Reads a data package or a table – a folder, an archive, a workbook, a text file – and freezes it where it is, without a
 * database. Nothing is kept. Cost: reading, and the snapshot once.
 *
 * @throws Refused when there is no such file, or when nothing of it can be taken.
 */
export async function openFiles(path: string, { day, bearShare }: FilesAsked): Promise<OpenFiles> {
  if (!existsSync(path))
    throw refuse(
      'file-refused',
      'no such file or folder',
      path,
      'a folder, .zip, .xlsx or .csv that is there',
    );
  const name = basename(path);
  const read = await readFile({ name, path });
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
  const [first] = gathered.problems;
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
