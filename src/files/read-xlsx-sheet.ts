import type { TextRow } from './read-csv-records.ts';
import type { ProblemList } from './problem-list.ts';
import type { NumberForm } from './read-xlsx-day.ts';
import { isoOfSerial } from './read-xlsx-day.ts';
import { readPart, unescapeText } from './read-xlsx-parts.ts';
import type { Zip } from './read-zip.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';

/** What the cells of all sheets draw on, and how many cells were met so far. */
export interface SheetContext {
  readonly zip: Zip;
  readonly strings: readonly string[];
  readonly styles: readonly NumberForm[];
  readonly from1904: boolean;
  cells: number;
}

/** The rows of a sheet, their numbers, and which cells are numbers by type. */
export interface SheetRows {
  readonly rows: TextRow[];
  readonly lines: number[];
  readonly typed: (readonly [number, number])[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/**
 * Reads one sheet. Days come as ISO days, numbers as the shortest text of the same number with a point, yes and no as
 * TRUE and FALSE; a number shown with a fixed count of digits keeps its zeros. Formulas give the value that was saved.
 *
 * Only cells that are there are counted and kept, whatever the sheet says of its size.
 *
 * @throws Refusal beyond the limits, or where a cell refers to a text that is not there.
 */
export async function readSheet(
  file: string,
  context: SheetContext,
  problems: ProblemList,
): Promise<SheetRows> {
  const { source } = problems;
  const rows: TextRow[] = [];
  const lines: number[] = [];
  const typed: (readonly [number, number])[] = [];
  const formulas = new Map<number, { count: number; line: number; value: string }>();
  let row: TextRow = [];
  let line = 0;
  let column = -1;
  let slots = 0;
  let merged = 0;
  let hiddenRows = 0;
  let hiddenColumns = 0;
  let type = 'n';
  let style = 0;
  let formula: string | null = null;
  let value: string | null = null;
  let taking: 'formula' | 'value' | null = null;
  let aside = 0;
  let inCell = false;

  const tooLarge = (what: string, met: string, most: string): never => {
    throw refusal('file-too-large', source, `${what}: "${met}"`, most, { row: line, value: met });
  };
  const at = (): string => columnName(column);
  const numberText = (text: string): string | null => {
    const number = Number(text);
    const form = context.styles[style] ?? 'number';
    if (text.trim() === '' || !Number.isFinite(number)) {
      if (text.trim() !== '')
        note('file-unreadable', text, 'no number stands in a cell of numbers', 'a number');
      return text.trim() === '' ? null : text;
    }
    if (form === 'day' || form === 'time') {
      const iso = isoOfSerial(number, context.from1904);
      if (iso !== null) return iso;
      note(
        'impossible-day',
        text,
        'a cell shown as a date holds no day',
        'a day from 1900-01-01 on',
      );
    } else if (typeof form === 'object' && Number.isInteger(number) && number >= 0)
      return String(number).padStart(form.digits, '0');
    const shown = Object.is(number, -0) ? '-0' : String(number);
    if (shown.includes('.')) typed.push([rows.length, column]);
    return shown;
  };
  const note = (
    code: Parameters<ProblemList['add']>[0],
    met: string,
    what: string,
    hint: string,
  ): void => problems.add(code, line, at(), met, `${what}: "${met}"`, hint);
  const cellText = (): string | null => {
    if (value === null) return null;
    if (type === 's') {
      const text = /^\s*\d+\s*$/.test(value) ? context.strings[Number(value)] : undefined;
      if (text === undefined)
        throw refusal(
          'file-unreadable',
          source,
          `a cell refers to a text that is not there: "${value}"`,
          'the workbook saved anew by a spreadsheet program',
          { row: line, field: at(), value },
        );
      return text;
    }
    if (type === 'inlineStr' || type === 'str') return unescapeText(value);
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : value.trim() === '0' ? 'FALSE' : value;
    if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
    if (type === 'e') {
      note('error-cell', value, 'a cell shows an error', 'the value itself');
      return null;
    }
    return numberText(value);
  };
  const endCell = (): void => {
    inCell = false;
    if (++context.cells > READING_LIMITS.cells)
      tooLarge(
        'the workbook has too many cells',
        `${context.cells}`,
        'at most 2,000,000; save it as CSV',
      );
    const text = cellText();
    if (formula !== null && type !== 'e') {
      if (value === null)
        note(
          'formula-cell',
          `=${formula}`.slice(0, 80),
          'a formula has no saved value',
          'the value itself, or the workbook opened and saved',
        );
      else {
        const seen = formulas.get(column);
        if (seen) seen.count++;
        else formulas.set(column, { count: 1, line, value: text ?? '' });
      }
    }
    if (text === null || text === '') return;
    if (text.length > READING_LIMITS.cellLength)
      tooLarge('a cell is too long', `${text.length} signs`, 'at most 1,000,000 signs');
    if ((row[column] ?? null) !== null) {
      note('cell-repeated', text, 'a cell is given twice', 'each cell once');
      return;
    }
    while (row.length < column) row.push(null);
    row[column] = text;
  };

  await readPart(context.zip, file, source, {
    open(name, attributes) {
      if (name === 'row') {
        const given = Number(attributes.get('r') ?? line + 1);
        if (!Number.isInteger(given) || given <= line || given > 1_048_576)
          throw refusal(
            'file-unreadable',
            source,
            `a row has a number out of order: "${attributes.get('r')}"`,
            'row numbers that rise, at most 1,048,576',
            { row: line },
          );
        line = given;
        row = [];
        column = -1;
        if (/^(1|true)$/.test(attributes.get('hidden') ?? '')) hiddenRows++;
      } else if (name === 'c') {
        const ref = attributes.get('r');
        column = ref === undefined ? column + 1 : columnOf(ref);
        if (column < 0 || column >= READING_LIMITS.columns)
          tooLarge(
            'a cell lies beyond the last column',
            ref ?? String(column + 1),
            'columns up to XFD',
          );
        type = attributes.get('t') ?? 'n';
        style = Number(attributes.get('s') ?? 0);
        formula = null;
        value = null;
        inCell = true;
      } else if (name === 'rPh') aside++;
      else if (!inCell) {
        if (name === 'mergeCell') {
          if (++merged > READING_LIMITS.mergedRanges)
            tooLarge('the sheet has too many merged cells', `${merged}`, 'at most 10,000');
          const range = attributes.get('ref') ?? '';
          const first = /^[A-Z]+(\d+)/.exec(range);
          problems.add(
            'merged-cells',
            first ? Number(first[1]) : null,
            range.split(/\d/)[0] ?? null,
            range,
            `cells are merged: "${range}"`,
            'one cell for each value',
          );
        } else if (name === 'col' && /^(1|true)$/.test(attributes.get('hidden') ?? ''))
          hiddenColumns++;
      } else if (name === 'f') {
        taking = 'formula';
        formula = '';
      } else if (name === 'v' || name === 't') {
        taking = aside > 0 ? null : 'value';
        if (taking) value ??= '';
      }
    },
    close(name) {
      if (name === 'f' || name === 'v' || name === 't') taking = null;
      else if (name === 'rPh') aside--;
      else if (name === 'c') endCell();
      else if (name === 'row' && row.length > 0) {
        slots += row.length;
        if (slots > 4 * READING_LIMITS.cells)
          tooLarge(
            'the sheet is too wide for its length',
            `${slots} cells`,
            'at most 2,000,000 cells',
          );
        rows.push(row);
        lines.push(line);
      }
    },
    text(piece) {
      if (taking === 'formula') formula += piece;
      else if (taking === 'value') value += piece;
    },
  });
  for (const [c, { count, line: first, value: saved }] of formulas)
    problems.add(
      'formula-cell',
      first,
      columnName(c),
      saved,
      `${count} cells of this column are formulas; the first shows "${saved.slice(0, 60)}"`,
      'values instead of formulas, where the saved value may be old',
    );
  return { rows, lines, typed, hiddenRows, hiddenColumns };
}

/** The index of the column in a reference such as `AB12`; −1 when it is none. */
export function columnOf(reference: string): number {
  let index = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90 || at > 3) break;
    index = index * 26 + code - 64;
  }
  return at > 0 && /^\d{1,7}$/.test(reference.slice(at)) ? index - 1 : -1;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
