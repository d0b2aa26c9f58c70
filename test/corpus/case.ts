import type { PackageTable } from '../../src/domain/package/attribute.ts';
import type { ProblemCode } from '../../src/domain/problem.ts';
import type { ReadingChoice } from '../../src/domain/raw-table.ts';

/** The classes of bad input. */
export const CASE_CLASSES = [
  'encodings',
  'delimiters',
  'workbooks',
  'huge',
  'numbers',
  'dates',
  'identity',
  'graph',
  'units',
  'unicode',
  'injection',
  'codes',
] as const;

export type CaseClass = (typeof CASE_CLASSES)[number];

/** What must come of a case. Row and field are null where a problem belongs to the whole file or column. */
export type Outcome =
  | { readonly kind: 'accept' }
  | {
      readonly kind: 'warn';
      readonly code: ProblemCode;
      readonly row: number | null;
      readonly field: string | null;
    }
  | { readonly kind: 'reject-row'; readonly code: string | null; readonly row: number }
  | { readonly kind: 'reject-file'; readonly code: ProblemCode };

export const accept: Outcome = { kind: 'accept' };

/** Accepted, with a problem named. */
export function warn(
  code: ProblemCode,
  row: number | null = null,
  field: string | null = null,
): Outcome {
  return { kind: 'warn', code, row, field };
}

/** The whole file refused. */
export function rejectFile(code: ProblemCode): Outcome {
  return { kind: 'reject-file', code };
}

/** One row refused, the others kept. A code of null leaves open which rule refuses it. */
export function rejectRow(row: number, code: string | null = null): Outcome {
  return { kind: 'reject-row', row, code };
}

/** One file of the corpus: how it is made, what reading it must give, what it holds. */
export interface Case {
  readonly class: CaseClass;
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly choice: ReadingChoice;
  /** What the reader must make of it. */
  readonly expected: Outcome;
  /** The cells below the header as they truly are, in the first table; null where nothing can be said of them. */
  readonly cells: readonly (readonly (string | null)[])[] | null;
  /** Whether the file must be opened in a process of its own. */
  readonly packed: boolean;
  /** What the importer must make of it, when its columns are read as those of a table of the data package. */
  readonly meaning: { readonly table: PackageTable; readonly expected: Outcome } | null;
}

type Made = Pick<Case, 'name' | 'file' | 'bytes' | 'expected'> & Partial<Case>;

/** A case with what goes without saying. */
export function makeCase(of: CaseClass, made: Made): Case {
  return { class: of, choice: {}, cells: null, packed: false, meaning: null, ...made };
}

const utf8 = new TextEncoder();

/** Text as UTF-8 bytes, made anew at each call. */
export function utf8Of(text: string): () => Uint8Array {
  return () => utf8.encode(text);
}

/** A CSV text of rows, quoted where needed; a column of ids goes before each row so that no row is like another. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  const field = (cell: string | null): string =>
    cell === null ? '' : /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}

/** A CSV file whose columns are those of a table of the data package: the reader takes it, the importer does `outcome`. */
export function packageCase(
  of: CaseClass,
  table: PackageTable,
  name: string,
  header: readonly string[],
  rows: NonNullable<Case['cells']>,
  outcome: Outcome,
): Case {
  return makeCase(of, {
    name,
    file: `${table}.csv`,
    bytes: utf8Of(csvText(header, rows)),
    choice: { decimal: '.', dateOrder: 'year-first', skipped: 0 },
    expected: accept,
    cells: rows,
    meaning: { table, expected: outcome },
  });
}
