import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import { readCsv } from './read-csv.ts';
import { isJsonList, isJsonObject, readJsonText } from './read-json-text.ts';
import type { JsonObject } from './read-json-text.ts';
import { textOf } from './read-text.ts';
import { restoreText } from './safe-text.ts';
import type { ProblemList } from './problem-list.ts';
import { refusal } from './refusal.ts';

/** The name of the file that describes a data package. */
export const DESCRIPTOR = 'datapackage.json';

/** Where the files of a package lie: an archive or a folder. */
export interface PackageFiles {
  has(name: string): boolean;
  whole(name: string): Promise<Uint8Array>;
}

/** One table the descriptor names. */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string;
}

/**
 * Reads a data package table by table, in the order of its descriptor: CSV as the descriptor says (UTF-8, comma, point
 * and ISO days unless it says otherwise), or Parquet. Nothing is guessed, and nothing outside of the package is opened:
 * an address or a path that leaves the folder is refused.
 *
 * A descriptor with `"textGuard": "'"` says that texts a spreadsheet would run were written behind an apostrophe, as
 * `safeText` does; it is taken off again.
 *
 * `folder` stands before every path (`''`, or the folder within an archive that holds the descriptor).
 *
 * @throws Refusal when the descriptor is unreadable or a table is missing or damaged.
 * @see frictionless-2
 */
export async function* readJsonPackage(
  files: PackageFiles,
  folder: string,
  choice: ReadingChoice,
  problemsFor: (table: string | null) => ProblemList,
): AsyncGenerator<RawTable> {
  const own = problemsFor(null);
  const text = textOf(await files.whole(folder + DESCRIPTOR), 'utf-8', own.source);
  const root = readJsonText(text, `${own.source}: ${DESCRIPTOR}`, own);
  const resources = isJsonObject(root) ? root.entries.get('resources') : undefined;
  if (!isJsonList(resources) || resources.length === 0)
    throw refusal(
      'file-unreadable',
      own.source,
      'the descriptor names no tables: "resources"',
      'a list of resources, each with name and path',
    );
  const guarded = isJsonObject(root) && root.entries.get('textGuard') === "'";
  for (const [i, each] of resources.entries()) {
    if (!isJsonObject(each))
      throw refusal(
        'file-unreadable',
        own.source,
        `a resource is no object: "resource ${i + 1}"`,
        'name and path',
      );
    const resource = resourceOf(each, i, own.source);
    if (!files.has(folder + resource.path))
      throw refusal(
        'file-unreadable',
        own.source,
        `a table of the package is missing: "${resource.path}"`,
        'every file the descriptor names',
        { value: resource.path },
      );
    const bytes = await files.whole(folder + resource.path);
    const problems = problemsFor(resource.path);
    const table = /\.parquet$/i.test(resource.path)
      ? await fromParquet(bytes, resource, choice, problems)
      : await fromCsv(bytes, resource, choice, problems, guarded);
    yield { ...table, reading: { ...table.reading, format: 'package' } };
  }
}

function resourceOf(resource: JsonObject, index: number, source: string): Resource {
  const text = (of: JsonObject | undefined, key: string): string | null => {
    const value = of?.entries.get(key);
    return typeof value === 'string' ? value : null;
  };
  const paths = resource.entries.get('path');
  const path = isJsonList(paths) && paths.length === 1 ? paths[0] : paths;
  const shown = typeof path === 'string' ? path : `resource ${index + 1}`;
  if (typeof path !== 'string' || path === '')
    throw refusal(
      'file-unreadable',
      source,
      `a resource has no single path: "${shown}"`,
      'the path of one CSV or Parquet file',
    );
  if (/^[a-z][a-z\d+.-]*:|^[/\\~]|\\|(^|\/)\.\.?(\/|$)|\0/i.test(path))
    throw refusal(
      'archive-refused',
      source,
      `a path leaves the package: "${path.slice(0, 80)}"`,
      'a path within the package, no address',
      { value: path },
    );
  const dialect = resource.entries.get('dialect');
  const said = isJsonObject(dialect) ? dialect : undefined;
  return {
    name: text(resource, 'name') ?? path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
    path,
    encoding: text(resource, 'encoding') ?? 'utf-8',
    delimiter: text(said, 'delimiter') ?? ',',
    quote: text(said, 'quoteChar') ?? '"',
  };
}

async function fromCsv(
  bytes: Uint8Array,
  { name, encoding, delimiter, quote }: Resource,
  choice: ReadingChoice,
  problems: ProblemList,
  guarded: boolean,
): Promise<RawTable> {
  const asStated = { encoding, delimiter, quote, decimal: '.', dateOrder: 'year-first' } as const;
  const table = await readCsv(name, bytes, { ...asStated, skipped: 0, ...choice }, problems, {
    stated: true,
  });
  const why = [`${name}: read as the descriptor states`];
  if (!guarded) return { ...table, reading: { ...table.reading, why } };
  return {
    ...table,
    columns: table.columns.map(restoreText),
    rows: table.rows.map((row) => row.map((cell) => (cell === null ? null : restoreText(cell)))),
    reading: {
      ...table.reading,
      why: [...why, 'apostrophes that guard texts against being run as formulas are taken off'],
    },
  };
}

async function fromParquet(
  bytes: Uint8Array,
  { name }: Resource,
  choice: ReadingChoice,
  problems: ProblemList,
): Promise<RawTable> {
  const { readParquetTable } = await import('./read-parquet-table.ts');
  const folder = await mkdtemp(join(tmpdir(), 'mesoscope-parquet-'));
  try {
    const path = join(folder, 'table.parquet');
    await writeFile(path, bytes);
    return await readParquetTable(path, name, choice, problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
