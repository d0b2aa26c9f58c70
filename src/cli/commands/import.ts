import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bringFiles } from '../../app/bring-files.ts';
import type { BroughtFile } from '../../app/bring-files.ts';
import type { Context } from '../../app/context.ts';
import type { ImportStep } from '../../app/import-watch.ts';
import { addWorkspace } from '../../app/keep-workspaces.ts';
import { refuse } from '../../app/refused.ts';
import { writeRejected } from '../../app/rejected-rows.ts';
import { needPath } from '../../app/need-path.ts';
import { release } from '../../app/release.ts';
import { mapping } from '../../wire/import-file.ts';
import { sayIssue } from '../../wire/say-issue.ts';
import { z } from 'zod';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { EXIT } from '../exit-codes.ts';
import { note, write } from '../terminal.ts';
import { shareOf } from '../share-of.ts';
import { withContext } from '../with-context.ts';
import { ownWorkspace } from '../own-workspace.ts';

interface Asked extends Everywhere {
  readonly source?: string;
  readonly day?: string;
  readonly bear: number;
  readonly map?: string;
  readonly rehearse?: boolean;
  readonly rejected?: string;
}

/** Imports files into a workspace of one's own. */
export const importCommand: Command = (program) => {
  program
    .command('import')
    .description('import files into a workspace of your own; a new name makes it')
    .argument('<file...>', 'CSV, XLSX, Parquet, JSON, GraphML, GEXF or a zipped data package')
    .option('--source <id>', 'short name of the source, such as members-2026')
    .option('--day <day>', 'the state the files show, such as 2026-01-15; without it today')
    .option('--bear <share>', 'share of bad rows above which nothing is stored', shareOf, 0.2)
    .option('--map <file>', 'JSON with the mapping of each table, by its name')
    .option(
      '--rejected <folder>',
      'write the rows that were not taken there, a file for each table',
    )
    .option('--rehearse', 'count and list without storing anything')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope import members.xlsx --workspace valley --source members-2026 --rehearse\n  mesoscope import members.csv projects.csv participations.csv --workspace valley',
    )
    .action(async (paths: string[], _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const workspace = ownWorkspace(asked);
      for (const path of paths) needPath(path);
      const mappings = asked.map === undefined ? {} : await mappingsOf(asked.map);
      const files = await withContext(asked, async (context, tell, signal) => {
        await makeUnlessThere(context, workspace, asked.rehearse === true);
        tell(`importing into ${workspace}`);
        return release(
          context.audience,
          await bringFiles(
            context,
            {
              workspace,
              paths,
              source: asked.source ?? null,
              day: asked.day ?? new Date().toISOString().slice(0, 10),
              mappings,
              bearShare: asked.bear,
              rehearse: asked.rehearse === true,
            },
            { signal, onStep: (step, done, total) => tell(SAYS[step], done, total) },
          ),
        );
      });
      if (asked.rejected !== undefined) await writeRejectedTo(asked.rejected, files);
      write(
        asked.json === true
          ? JSON.stringify(
              files.map(({ path, outcome, guessed }) => ({ path, outcome, guessed })),
              null,
              1,
            )
          : files.map(textOf).join('\n\n'),
      );
      if (files.some(({ outcome }) => outcome.refused)) process.exitCode = EXIT.refused;
    });
};

const SAYS: Readonly<Record<ImportStep, string>> = {
  reading: 'reading the file',
  checking: 'checking its rows',
  matching: 'looking for organisations that are one',
  storing: 'storing',
  freezing: 'freezing the register anew',
};

async function makeUnlessThere(
  context: Context,
  workspace: string,
  rehearse: boolean,
): Promise<void> {
  if (context.workspaces.has(workspace)) return;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(workspace) || workspace.length > 40)
    throw refuse(
      'bad-parameter',
      'no name for a workspace',
      workspace,
      'lower-case letters, digits and hyphens, at most 40',
      'workspace',
    );
  const made = release(context.audience, await addWorkspace(context, { title: workspace }));
  note(`workspace ${made.name} made${rehearse ? '; nothing is stored in it' : ''}`);
}

function textOf({ path, outcome, guessed }: BroughtFile): string {
  const { read, kept, merged, rejected, refused, problems, proposals } = outcome;
  const what = refused
    ? 'nothing was stored'
    : outcome.import === null
      ? 'rehearsed'
      : `import ${outcome.import}`;
  return [
    `${path}: ${what}`,
    `  ${counted(read, 'row')} read = ${kept} kept + ${merged} merged + ${rejected} rejected`,
    ...problems.map(
      ({ code, count, first }) =>
        `  ${count} × ${code}: ${first.at.row === null ? '' : `row ${first.at.row}, `}${first.message}\n      right would be: ${first.hint}`,
    ),
    ...guessed.map((line) => `  guessed – ${line}`),
    ...(proposals !== null && proposals > 0
      ? [`  ${proposals} pairs may be one organisation: review them`]
      : []),
  ].join('\n');
}

/** One file for each table that has rejected rows, named after both. */
async function writeRejectedTo(folder: string, files: readonly BroughtFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { path, rejected } of files)
    for (const table of rejected) {
      const stem = basename(path).replace(/\.[^.]*$/, '');
      const of = table.name === stem ? '' : `-${table.name.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
      const name = join(folder, `rejected-${stem}${of}.csv`);
      await writeFile(name, writeRejected(table));
      note(`${table.rows.length} rejected rows: ${name}`);
    }
}

async function mappingsOf(path: string): Promise<Record<string, z.infer<typeof mapping>>> {
  const text = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('mapping-faulty', 'the mapping is no JSON', path, 'an object by table', 'map');
  }
  const read = z.record(z.string(), mapping).safeParse(value);
  if (read.success) return read.data;
  const { message, value: said, hint } = sayIssue(read.error.issues[0], 'mapping', value);
  throw refuse('mapping-faulty', message, said, hint, 'map');
}
