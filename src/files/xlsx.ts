import writeWorkbook from 'write-excel-file/node';
import type { Cell as SheetCell } from 'write-excel-file/node';
import type { Cell, Column, Table } from './table.ts';

/** What one sheet can hold. @see ecma-376-2016 */
const MOST_ROWS = 1_048_575;
const LONGEST_CELL = 32_767;
/** Spreadsheet programs count days from here; earlier ones stay text. */
const FIRST_DAY = '1900-03-01';

/**
 * Writes a table as a workbook of one sheet, the rows under a head that stays in sight. Texts are text cells, which no program runs as a formula; days are dates; unknown and non-finite numbers are empty.
 * Signs that XML cannot hold are written as �.
 *
 * @throws RangeError for more rows than a sheet holds, and for a text longer than a cell holds.
 */
export async function writeXlsx({ name, title, columns, rows }: Table): Promise<Uint8Array> {
  const sheet: SheetCell[][] = [columns.map(head)];
  for (const row of rows) {
    if (sheet.length > MOST_ROWS)
      throw new RangeError(`a sheet holds at most ${MOST_ROWS} rows: "${name}"`);
    sheet.push(row.map((cell, i) => written(cell, columns[i])));
  }
  const workbook = writeWorkbook([{ data: sheet, sheet: sheetName(title), stickyRowsCount: 1 }]);
  return new Uint8Array(await workbook.toBuffer());
}

function head({ name, unit }: Column): SheetCell {
  return { value: unit === null || unit === '' ? name : `${name} (${unit})`, fontWeight: 'bold' };
}

function written(cell: Cell, { name, type }: Column): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) && cell >= FIRST_DAY)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (cell.length > LONGEST_CELL)
    throw new RangeError(`a cell holds at most ${LONGEST_CELL} signs: "${name}"`);
  return text(cell);
}

// oxlint-disable-next-line no-control-regex -- control signs are what this is about
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function text(value: string): SheetCell {
  return { value: value.toWellFormed().replace(UNFIT, '\ufffd'), type: String };
}

/** Sheet names are at most 31 signs and hold no `[]:*?/\`. */
function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();
  return name === '' ? 'rows' : name;
}
