import type { ProblemCode, Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';

/** A table of text cells, however it was read. */
export type CaseTable = Pick<RawTable, 'name' | 'columns' | 'rows' | 'rowNumbers'>;

/** One row of a table by the names of its columns; what does not fit becomes a problem and an unknown. */
export interface Cells {
  /** The line of the file. */
  readonly row: number;
  /** A text that must be there. */
  text(field: string): string;
  /** A text that may be missing. */
  maybe(field: string): string | null;
  /** A number that may be missing; NaN then. */
  number(field: string): number;
  /** A whole number between two ends; NaN and a problem otherwise. An empty cell is NaN alone where `may` is set. */
  whole(field: string, from: number, to: number, may?: boolean): number;
  /** One of a closed list; the first and a problem otherwise. */
  oneOf<const T extends string>(field: string, list: readonly T[]): T;
  /** Names something that is wrong with a cell. */
  wrong(code: ProblemCode, field: string, what: string, hint: string): void;
}

/**
 * Reads the rows of a table cell by cell; problems are appended to `problems` with table, line and column.
 *
 * A column that is missing is one problem, and no row is read. Cost: O(cells asked for).
 */
export function readRows(
  table: CaseTable,
  needed: readonly string[],
  problems: Problem[],
): readonly Cells[] {
  const missing = needed.filter((name) => !table.columns.includes(name));
  for (const name of missing)
    problems.push({
      code: 'casebook-cell',
      at: { source: table.name, row: null, field: name },
      value: name,
      message: `the table has no column "${name}"`,
      hint: `the columns ${needed.join(', ')}`,
    });
  if (missing.length > 0) return [];
  return table.rows.map((cells, i) => rowOf(table, cells, table.rowNumbers[i], problems));
}

function rowOf(
  table: CaseTable,
  cells: readonly (string | null)[],
  row: number,
  problems: Problem[],
): Cells {
  const cell = (field: string): string | null => cells[table.columns.indexOf(field)] ?? null;
  const wrong = (code: ProblemCode, field: string, what: string, hint: string): void => {
    const value = cell(field);
    problems.push({
      code,
      at: { source: table.name, row, field },
      value,
      message: `${what}: "${value ?? ''}"`,
      hint,
    });
  };
  return {
    row,
    wrong,
    maybe: cell,
    text(field) {
      const value = cell(field);
      if (value === null) wrong('casebook-cell', field, 'the cell is empty', 'a text');
      return value ?? '';
    },
    number(field) {
      const value = cell(field);
      if (value === null) return NaN;
      if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
      wrong(
        'casebook-cell',
        field,
        'the cell is no number',
        'digits with a decimal point, or nothing',
      );
      return NaN;
    },
    whole(field, from, to, may = false) {
      const value = cell(field);
      if (value === null && may) return NaN;
      const number = Number(value ?? NaN);
      if (Number.isInteger(number) && number >= from && number <= to) return number;
      wrong(
        'casebook-cell',
        field,
        'the cell is no whole number in its range',
        `a whole number from ${from} to ${to}`,
      );
      return NaN;
    },
    oneOf(field, list) {
      const value = cell(field);
      const found = list.find((one) => one === value);
      if (found === undefined)
        wrong('casebook-cell', field, 'the cell is not in its list', `one of: ${list.join(', ')}`);
      return found ?? list[0];
    },
  };
}
