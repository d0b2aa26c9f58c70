import { createHash } from 'node:crypto';
import { readFile as bytesOf, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Layout } from '../domain/layout.ts';
import type { Mapping } from '../domain/mapping.ts';
import { PACKAGE_TABLES } from '../domain/package/attribute.ts';
import type { FileRead } from '../files/read-file.ts';
import { writeZip } from '../files/zip.ts';
import { layoutOf, sourceOfLayout } from '../observe/importers/import-release.ts';
import { listImports } from '../store/imports.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { RejectedTable } from '../store/rejected.ts';
import type { ImportOutcome, ImportRequest } from '../wire/import-file.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { importBytes } from './import-file.ts';
import { guessTables, storedMapping } from './import-plan.ts';
import type { ImportWatch } from './import-watch.ts';
import { watchStep } from './import-watch.ts';
import { readAsBefore } from './read-as-before.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
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
  /** The rows that were not taken, table by table, also of a refused or rehearsed import. */
  readonly rejected: readonly RejectedTable[];
  /** Columns whose place is a guess, in words. */
  readonly guessed: readonly string[];
}

/**
 * Imports files one after the other, each in a transaction of its own: who is there before who is named. A mapping that
 * is given goes before a stored one, a stored one before the guess. The workspace is frozen anew once, after the last
 * file. A file that is refused ends it, and what is stopped in between keeps the files that were done and nothing of the one
 * that was not.
 */
export async function bringFiles(
  context: Context,
  { workspace: name, paths, source, day, mappings, bearShare, rehearse }: Brought,
  watch: ImportWatch = {},
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
  const plans = imports.map(({ mapping }) => mapping);
  const files: Opened[] = [];
  for (const path of paths) {
    const bytes = await contentOf(path);
    const file = { name: basename(path), bytes };
    const read = await readAsBefore(file, {}, plans, watchStep(watch, 'reading'));
    const { tables } = read;
    const guesses = guessTables(tables);
    const mapped = tables.map((raw, i) => {
      const stored = mappings[raw.name] ?? storedMapping(plans, raw);
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
    const layout = layoutOf(tables);
    files.push({
      path,
      bytes,
      layout,
      mapped: layout ? [] : mapped,
      read: bytes.length < READ_ONCE_BYTES ? read : null,
    });
  }
  const rank = ({ mapped }: Opened): number =>
    Math.min(...mapped.map(({ mapping }) => ORDER.indexOf(mapping.table)), ORDER.length);
  const brought: BroughtFile[] = [];
  const ordered = files.toSorted((a, b) => rank(a) - rank(b));
  let stored = false;
  try {
    for (const { path, bytes, mapped, read, layout } of ordered) {
      const stem = basename(path).replace(/\.[^.]*$/, '');
      const upload = {
        file: createHash('sha256').update(bytes).digest('hex'),
        name: basename(path),
        bytes,
        ...(read && { read }),
      };
      const asked = {
        choice: {},
        mappings: mapped as unknown as ImportRequest['mappings'],
        source: sourceFor(source, stem, day, layout),
        bearShare,
        rehearse,
      };
      const imported = await importBytes(context, workspace.name, upload, asked, watch);
      stored ||= imported.outcome.import !== null;
      const { outcome, rejected } = imported;
      brought.push({ path, outcome, rejected, guessed: mapped.flatMap(({ guessed }) => guessed) });
      // what comes after would name organisations that are not there
      if (outcome.refused && !rehearse) break;
    }
  } finally {
    if (stored) {
      watch.onStep?.('freezing', 0, 1);
      await registerOf(context).reopen(workspace.name);
    }
  }
  return new Sealed(originOf(workspace), brought);
}

/** A file below this is read once and its cells are kept until its turn comes; a larger one is read again then. */
const READ_ONCE_BYTES = 64e6;

interface Opened {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The layout of a whole release, which needs no mapping. */
  readonly layout: Layout | null;
  readonly read: FileRead | null;
  readonly mapped: readonly {
    readonly table: string;
    readonly mapping: Mapping;
    readonly guessed: readonly string[];
  }[];
}

function sourceFor(
  source: string | null,
  stem: string,
  day: string,
  layout: Layout | null,
): ImportRequest['source'] {
  if (layout) {
    const { id, ...known } = sourceOfLayout(layout, day);
    return { ...known, id: source ?? id };
  }
  return {
    id: source ?? `${stem}-${day}`,
    title: source ?? stem,
    publisher: '',
    licence: '',
    day,
    acknowledgement: '',
    blindSpot: '',
  };
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
