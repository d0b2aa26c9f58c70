import { createHash } from 'node:crypto';
import { readFile as bytesOf, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Mapping } from '../domain/mapping.ts';
import { PACKAGE_TABLES } from '../domain/package/attribute.ts';
import { readFile } from '../files/read-file.ts';
import { writeZip } from '../files/zip.ts';
import { listImports } from '../store/imports.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ImportOutcome, ImportRequest } from '../wire/import-file.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { importFile } from './import-file.ts';
import { guessTables, storedMapping } from './import-plan.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed, release } from './release.ts';
import { originOf } from './workspace.ts';

/** How files are brought from the disk of who asks. */
export interface Brought extends Pick<ImportRequest, 'bearShare' | 'rehearse'> {
  readonly workspace: string;
  readonly paths: readonly string[];
  /** The source of all of them; null makes one for each file, by its name and the day. */
  readonly source: string | null;
  readonly day: string;
  /** By table of a file; what is missing is the stored mapping, else the guess. */
  readonly mappings: Readonly<Record<string, Mapping>>;
}

/** What came of one file, and what was only guessed of it. */
export interface BroughtFile {
  readonly path: string;
  readonly outcome: ImportOutcome;
  /** Columns whose place is a guess, in words. */
  readonly guessed: readonly string[];
}

/**
 * Imports files one after the other, each in a transaction of its own: who is there before who is named. A mapping that
 * is given goes before a stored one, a stored one before the guess.
 */
export async function bringFiles(
  context: Context,
  { workspace: name, paths, source, day, mappings, bearShare, rehearse }: Brought,
): Promise<Sealed<readonly BroughtFile[]>> {
  const workspace = findWorkspace(context, name);
  refusePublished(workspace);
  const key = workspaceIdOf(workspace.name);
  const imports = await withWorkspace(
    registerOf(context).store,
    key,
    (tx) => listImports(tx, key),
    { reading: true },
  );
  const files: Opened[] = [];
  for (const path of paths) {
    const bytes = await contentOf(path);
    const { tables } = await readFile({ name: basename(path), bytes });
    const guesses = guessTables(tables);
    const mapped = tables.map((raw, i) => {
      const stored = mappings[raw.name] ?? storedMapping(imports, raw);
      return {
        table: raw.name,
        mapping: stored ?? guesses[i].mapping,
        guessed: stored
          ? []
          : guesses[i].why
              .filter(({ sure }) => !sure)
              .map(({ column, because }) => `${column}: ${because}`),
      };
    });
    files.push({ path, bytes, mapped });
  }
  const rank = ({ mapped }: Opened): number =>
    Math.min(...mapped.map(({ mapping }) => ORDER.indexOf(mapping.table)), ORDER.length);
  const brought: BroughtFile[] = [];
  for (const { path, bytes, mapped } of files.toSorted((a, b) => rank(a) - rank(b))) {
    const stem = basename(path).replace(/\.[^.]*$/, '');
    const outcome = await importFile(context, {
      workspace: workspace.name,
      upload: {
        file: createHash('sha256').update(bytes).digest('hex'),
        name: basename(path),
        bytes,
      },
      choice: {},
      mappings: mapped as unknown as ImportRequest['mappings'],
      source: {
        id: source ?? `${stem}-${day}`,
        title: source ?? stem,
        publisher: '',
        licence: '',
        day,
        acknowledgement: '',
        blindSpot: '',
      },
      bearShare,
      rehearse,
    });
    brought.push({
      path,
      outcome: release(context.audience, outcome),
      guessed: mapped.flatMap(({ guessed }) => guessed),
    });
  }
  return new Sealed(originOf(workspace), brought);
}

interface Opened {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mapped: readonly {
    readonly table: string;
    readonly mapping: Mapping;
    readonly guessed: readonly string[];
  }[];
}

/** The bytes of a file; a folder is taken as the archive it could be. */
async function contentOf(path: string): Promise<Uint8Array> {
  if (!(await stat(path)).isDirectory()) return new Uint8Array(await bytesOf(path));
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  return writeZip(
    await Promise.all(
      names.map(async (name) => ({ name, bytes: new Uint8Array(await bytesOf(join(path, name))) })),
    ),
  );
}

/** Actors before initiatives before what names them. */
const ORDER: readonly string[] = ['actors', 'initiatives', ...PACKAGE_TABLES];
