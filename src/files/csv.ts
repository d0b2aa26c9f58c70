import { safeText } from './safe-text.ts';
import type { Cell, Table } from './table.ts';

/** How a CSV file is written. */
export interface CsvForm {
  /** Puts a byte order mark first, which some spreadsheet programs need to read UTF-8. */
  readonly mark: boolean;
}

const PLAIN: CsvForm = { mark: false };

/**
 * Writes a table as CSV after RFC 4180, line by line: comma, CRLF, quotes doubled, UTF-8, a head line.
 *
 * Numbers are written as JavaScript writes them (decimal point, no grouping, never a locale); unknown and non-finite
 * ones are empty. Texts pass through `safeText`. Rows need as many cells as there are columns.
 *
 * @throws RangeError for a row of another length.
 */
export function* csvLines(table: Table, form: CsvForm = PLAIN): Generator<string> {
  const head = table.columns.map((column) => writeField(column.name)).join(',');
  yield `${form.mark ? '\ufeff' : ''}${head}\r\n`;
  for (const row of table.rows) {
    if (row.length !== table.columns.length)
      throw new RangeError(`a row of ${table.name} has ${row.length} cells: "${row.join(' | ')}"`);
    yield `${row.map(writeField).join(',')}\r\n`;
  }
}

/** The whole CSV file as one string. */
export function writeCsv(table: Table, form: CsvForm = PLAIN): string {
  return [...csvLines(table, form)].join('');
}

function writeField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return String(cell);
  const text = safeText(cell);
  return /[",;|\t\r\n\0]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
