import { basename } from 'node:path';
import type { RawTable } from '../domain/raw-table.ts';
import {
  checkTable as check,
  guessColumns,
  type ShareColumns,
} from '../diagnose/check/check-table.ts';
import { readFile, type FileToRead } from '../files/read-file.ts';
import type { CheckAnswer } from '../wire/check-table.ts';
import { near } from './near.ts';
import { needPath } from './need-path.ts';
import { Refused, refuse } from './refused.ts';
import { ANYONE, Sealed } from './release.ts';

/** Columns a person named; what is missing is found by name. */
export interface NamedColumns {
  readonly percent?: string | undefined;
  readonly count?: string | undefined;
  readonly total?: string | undefined;
}

/** A table of somebody’s own goes back to who brought it, and to nobody else. */
const OWN = { workspace: ANYONE.name, published: true };

/**
 * Recomputes every share of the tables in a file and names those that do not fit.
 *
 * @throws Refused for a file of which nothing can be read, a named column it does not have, or no column of percentages
 *   with a total in any table.
 */
export async function checkTable(
  file: { readonly path: string } | { readonly name: string; readonly text: string },
  named: NamedColumns = {},
): Promise<Sealed<CheckAnswer>> {
  if ('path' in file) needPath(file.path);
  const given: FileToRead =
    'path' in file
      ? { name: basename(file.path), path: file.path }
      : { name: file.name, bytes: new TextEncoder().encode(file.text) };
  const { tables, problems, refused } = await readFile(given);
  if (refused && problems[0] !== undefined) throw new Refused(problems[0]);
  const checked = tables.map((table) => {
    const columns = columnsOf(table, named);
    const found = check(table, columns ?? undefined);
    return {
      name: table.name,
      columns: found.columns && { ...found.columns },
      rows: table.rows.length,
      checked: found.checked,
      skipped: found.skipped,
      problems: [...found.problems],
    };
  });
  if (!checked.some(({ columns }) => columns !== null))
    throw refuse(
      'table-unfit',
      'no column of percentages with a total was found',
      tables.flatMap(({ columns }) => columns).join(', '),
      'columns such as percent, count and total, or their names',
    );
  return new Sealed(OWN, { tables: checked, reading: [...problems] });
}

function columnsOf(table: RawTable, named: NamedColumns): ShareColumns | null {
  for (const [field, name] of Object.entries(named) as [string, string | undefined][])
    if (name !== undefined && !table.columns.includes(name)) {
      const close = near(name, table.columns);
      throw refuse(
        'table-unfit',
        'the table has no such column',
        name,
        `one of: ${(close.length > 0 ? close : table.columns).join(', ')}`,
        field,
      );
    }
  const guess = guessColumns(table.columns);
  const percent = named.percent ?? guess?.percent;
  const total = named.total ?? guess?.total;
  if (percent === undefined || total === undefined) return null;
  return {
    percent,
    total,
    count: named.count ?? guess?.count ?? null,
    level: guess?.level ?? null,
  };
}
