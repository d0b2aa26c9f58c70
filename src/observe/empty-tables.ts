import type { Problem } from '../domain/problem.ts';
import type { RawTable } from '../domain/raw-table.ts';

/** Tables of a package that may well be empty: they say nothing about anybody. */
const BESIDE = /^(.*[/\\])?(sources|decisions|regions|problems)(\.[a-z]+)?$/i;

/** One problem for each table that has a header and no rows: an import of it would look as if something had come in. */
export function emptyTables(tables: readonly RawTable[]): readonly Problem[] {
  return tables
    .filter(({ name, rows }) => rows.length === 0 && !BESIDE.test(name))
    .map(({ name, columns }) => ({
      code: 'file-empty',
      at: { source: name, row: null, field: null },
      value: columns.join(', '),
      message: `no rows below the header: "${columns.join(', ')}"`,
      hint: 'at least one row below the header, or no such table',
    }));
}

/** True where tables that are meant to hold something hold no row at all. */
export function isAllEmpty(tables: readonly RawTable[]): boolean {
  return (
    tables.length > 0 && tables.every(({ name, rows }) => rows.length === 0 || BESIDE.test(name))
  );
}
