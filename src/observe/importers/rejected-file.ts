import type { ProblemCode } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import { REJECTED_COLUMNS, isRejectedColumn } from '../mapping/fold-header.ts';

/** A row that was not taken: where it stands, what was wrong, what would be right, and the row itself. */
export interface RejectedRow {
  /** Name of the table it stood in. */
  readonly table: string;
  readonly row: number;
  readonly field: string | null;
  readonly value: string | null;
  readonly code: ProblemCode;
  readonly reason: string;
  readonly hint: string;
  /** The cells as they stood in the file. */
  readonly cells: readonly (string | null)[];
}

/**
 * The rejected rows of a table as a file to be mended: the same columns, then row, field, reason and remedy.
 *
 * The added columns are passed over when the file is imported again, and its fingerprint is that of the first file, so
 * the stored mapping is found. Cells beyond the header stand behind, under `rejected: beyond 1` and so on Earlier reasons of
 * a file that is mended a second time are replaced.
 */
export function rejectedFile(
  raw: RawTable,
  rejected: readonly RejectedRow[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] } {
  const mine = rejected.filter(({ table }) => table === raw.name);
  const own = raw.columns.flatMap((column, at) =>
    isRejectedColumn(column) ? [] : [{ column, at }],
  );
  const beyond = Math.max(0, ...mine.map(({ cells }) => cells.length - raw.columns.length));
  return {
    columns: [
      ...own.map(({ column }) => column),
      ...REJECTED_COLUMNS,
      ...Array.from({ length: beyond }, (_, i) => `rejected: beyond ${i + 1}`),
    ],
    rows: mine.map(({ cells, row, field, reason, hint }) => [
      ...own.map(({ at }) => cells[at] ?? null),
      String(row),
      field,
      reason,
      hint,
      ...Array.from({ length: beyond }, (_, i) => cells[raw.columns.length + i] ?? null),
    ]),
  };
}
