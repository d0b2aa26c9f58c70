import { parseDay } from '../../domain/day.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Span } from '../../snapshot/statements.ts';
import type { RejectedRow } from '../importers/rejected-file.ts';
import { clipped } from '../importers/table-rows.ts';

/** Why a row of a package cannot be read back: the column, its cell, and what would be right. */
export interface Unreadable {
  readonly column: string;
  readonly value: string | null;
  readonly hint: string;
}

/** One row of an exported package, cell by cell as it was written. */
export interface ExactRow {
  readonly line: number;
  text(column: string): string | null;
  number(column: string): number | null;
  day(column: string): string | null;
  truth(column: string): boolean;
  code<T extends string>(column: string, list: readonly T[]): T | null;
  needed<T>(column: string, value: T | null): T;
  span(): Span;
}

/**
 * Reads rows as an export wrote them, without judging what they say; a row that no export writes is rejected.
 *
 * Cost: linear in the cells.
 */
export function decodeRows<T>(
  raw: RawTable,
  name: PackageTable,
  problems: Problem[],
  rejected: RejectedRow[],
  decode: (row: ExactRow) => T,
): readonly T[] {
  const at = new Map(raw.columns.map((column, i) => [column, i]));
  const decoded: T[] = [];
  raw.rows.forEach((cells, i) => {
    let fault: Unreadable | null = null;
    const bad = (column: string, hint: string): void => {
      fault ??= { column, value: cells[at.get(column) ?? -1] ?? null, hint };
    };
    const value = decode(exactRow(raw, i, at, bad));
    const found = fault as Unreadable | null;
    if (found === null) {
      decoded.push(value);
      return;
    }
    const reason = `not what an export writes in ${name}: "${clipped(found.value) ?? ''}"`;
    const { column: field, hint } = found;
    problems.push({
      code: 'row-unreadable',
      at: { source: 'package', row: raw.rowNumbers[i], field },
      value: clipped(found.value),
      message: reason,
      hint,
    });
    rejected.push({
      table: raw.name,
      row: raw.rowNumbers[i],
      field,
      value: clipped(found.value),
      code: 'row-unreadable',
      reason,
      hint,
      cells,
    });
  });
  return decoded;
}

function exactRow(
  raw: RawTable,
  i: number,
  at: ReadonlyMap<string, number>,
  bad: (column: string, hint: string) => void,
): ExactRow {
  const text = (column: string): string | null => {
    const index = at.get(column);
    const cell = index === undefined ? null : (raw.rows[i][index] ?? null);
    return cell === '' ? null : cell;
  };
  const day = (column: string): string | null => {
    const cell = text(column);
    if (cell !== null && Number.isNaN(parseDay(cell))) bad(column, 'a day such as "2024-01-31"');
    return cell;
  };
  const needed = <T>(column: string, value: T | null): T => {
    if (value === null) bad(column, 'a cell that is not empty');
    return value as T;
  };
  return {
    line: raw.rowNumbers[i],
    text,
    number(column) {
      const cell = text(column);
      if (cell === null) return null;
      const value = Number(cell);
      if (!Number.isFinite(value) || cell.trim() === '') bad(column, 'a number such as "1234.5"');
      return value;
    },
    day,
    truth(column) {
      const cell = text(column);
      if (cell !== 'yes' && cell !== 'no') bad(column, '"yes" or "no"');
      return cell === 'yes';
    },
    code<T extends string>(column: string, list: readonly T[]): T | null {
      const cell = text(column);
      const found = list.find((code) => code === cell) ?? null;
      if (cell !== null && found === null) bad(column, `one of: ${list.join(', ')}`);
      return found;
    },
    needed,
    span: () => ({
      knownFrom: needed('known_from', day('known_from')),
      knownTo: day('known_to'),
      validFrom: day('valid_from'),
      validTo: day('valid_to'),
    }),
  };
}
