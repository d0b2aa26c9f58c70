import type { RawTable, Reading, ReadingChoice } from '../domain/raw-table.ts';
import type { TextRow } from './read-csv-records.ts';
import type { ProblemList } from './problem-list.ts';
import { short } from './problem-list.ts';
import { addAmbiguous } from './sniff/add-ambiguous.ts';
import { sniffDateOrder } from './sniff/sniff-date-order.ts';
import { sniffDecimal } from './sniff/sniff-decimal.ts';
import { sniffHeader } from './sniff/sniff-header.ts';

/** Rows of cells as they stand in a file, before anybody knows which of them is the header. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly TextRow[];
  /** Line or row of the file for each row, counted from 1. */
  readonly lines: readonly number[];
  /** What is known of the reading so far; `why` is added to. */
  readonly reading: Reading;
  /** Whether a row with fewer cells than the header is worth a word; in a workbook empty cells are simply not there. */
  readonly shortIsOdd: boolean;
  /** Whether a header without rows is worth a word. */
  readonly emptyIsOdd: boolean;
  /** Cells that are numbers by their type, as `[row, column]` of `rows`, written with a point. */
  readonly typed: readonly (readonly [number, number])[];
}

/**
 * Makes a table of a grid: finds the header, names the columns, reports what does not fit, finds the decimal sign and
 * the order of dates. A choice of the person goes before every guess; `skipped: -1` says that no row is a header.
 *
 * Rows without any filled cell are left out. Cells are not changed, except that numbers by type take the decimal sign
 * of the reading, so that one table has one.
 */
export function tableOfGrid(grid: Grid, choice: ReadingChoice, problems: ProblemList): RawTable {
  const why = [...grid.reading.why];
  const index = headerIndex(grid, choice, problems, why);
  const header = index < 0 ? [] : grid.rows[index]!;
  const rows: TextRow[] = [];
  const rowNumbers: number[] = [];
  const from: number[] = [];
  let blank = 0;
  let widest = header.length;
  while (widest > 0 && header[widest - 1] === null) widest--;
  for (let r = index + 1; r < grid.rows.length; r++) {
    const row = grid.rows[r]!;
    let width = row.length;
    while (width > 0 && row[width - 1] === null) width--;
    if (width === 0) {
      blank++;
      continue;
    }
    // A column the header leaves without a name counts when a cell stands in it
    if (width > widest && (!grid.shortIsOdd || index < 0 || width <= header.length)) widest = width;
    rows.push(row);
    rowNumbers.push(grid.lines[r]!);
    from.push(r);
  }
  if (blank > 0) why.push(`${blank} rows without any filled cell are left out`);
  const columns = nameColumns(header, widest, index < 0 ? null : grid.lines[index]!, problems);
  const fitted = rows.map((row, i) => fit(row, columns, rowNumbers[i]!, grid.shortIsOdd, problems));

  const typed = new Map<number, Set<number>>();
  for (const [r, c] of grid.typed) {
    const set = typed.get(r) ?? new Set();
    typed.set(r, set.add(c));
  }
  const textOnly =
    typed.size === 0
      ? fitted
      : fitted.map((row, i) => {
          const numbers = typed.get(from[i]!);
          return numbers ? row.map((cell, c) => (numbers.has(c) ? null : cell)) : row;
        });
  const decimal = sniffDecimal(textOnly, columns.length);
  const dates = sniffDateOrder(fitted, columns.length);
  const chosen = choice.decimal ?? decimal.decimal;
  const order = choice.dateOrder ?? dates.order;
  why.push(choice.decimal === undefined ? decimal.why : 'decimals: as chosen');
  why.push(choice.dateOrder === undefined ? dates.why : 'dates: as chosen');
  if (chosen === 'unsure' && decimal.open)
    addAmbiguous(problems, 'number', decimal.open, rowNumbers, columns);
  if (order === 'unsure' && dates.open)
    addAmbiguous(problems, 'date', dates.open, rowNumbers, columns);
  if (chosen === ',')
    for (const [i, r] of from.entries())
      for (const c of typed.get(r) ?? []) {
        const cell = fitted[i]![c];
        if (cell) fitted[i]![c] = cell.replace('.', ',');
      }
  if (rows.length === 0 && grid.emptyIsOdd)
    problems.add(
      'file-empty',
      null,
      null,
      grid.name,
      `no rows below the header: "${grid.name}"`,
      'a header and at least one row',
    );
  const skipped = index < 0 ? -1 : grid.lines[index]! - 1;
  const reading: Reading = { ...grid.reading, decimal: chosen, dateOrder: order, skipped, why };
  return { name: grid.name, columns, rows: fitted, rowNumbers, reading };
}

function headerIndex(
  grid: Grid,
  choice: ReadingChoice,
  problems: ProblemList,
  why: string[],
): number {
  const { rows, lines } = grid;
  let index: number;
  if (choice.skipped === undefined) {
    const sniffed = sniffHeader(rows, lines);
    index = sniffed.index;
    why.push(sniffed.why);
    if (index < 0)
      problems.add(
        'header-missing',
        lines[0] ?? null,
        null,
        short(rows[0]!.join(' | '), 60),
        `the first row looks like data: "${short(rows[0]!.join(' | '), 60)}"`,
        'a first row with the names of the columns, or say that there is none',
      );
  } else {
    why.push('header: as chosen');
    index = choice.skipped < 0 ? -1 : lines.findIndex((line) => line > choice.skipped!);
    if (index < 0 && choice.skipped >= 0) index = rows.length - 1;
  }
  for (let r = 0; r < index; r++) {
    const text = rows[r]!.filter((cell) => cell !== null).join(' | ');
    if (text !== '' && !/^sep=(.( \| )?)?$/i.test(text))
      problems.add(
        'rows-passed-over',
        lines[r]!,
        null,
        text,
        `a row above the header is passed over: "${short(text, 60)}"`,
        'say which row names the columns if it is another',
      );
  }
  return index;
}

function nameColumns(
  header: TextRow,
  count: number,
  line: number | null,
  problems: ProblemList,
): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const names: string[] = [];
  const given = new Set(header.filter((cell) => cell !== null));
  for (let i = 0; i < count; i++) {
    const own = header[i] ?? null;
    const blank = own === null || own.trim() === '';
    const wanted = blank ? `column ${i + 1}` : own;
    let name = wanted;
    for (let n = next.get(wanted) ?? 2; taken.has(name) || (name !== own && given.has(name)); n++) {
      name = `${wanted} (${n})`;
      next.set(wanted, n + 1);
    }
    if (line !== null && blank)
      problems.add(
        'header-empty',
        line,
        name,
        null,
        `a column has no name, the one at position "${i + 1}"`,
        'a name for each column',
      );
    else if (line !== null && name !== own)
      problems.add(
        'header-repeated',
        line,
        name,
        own,
        `several columns are named "${short(own, 60)}"`,
        'a name of its own for each column',
      );
    taken.add(name);
    names.push(name);
  }
  return names;
}

function fit(
  row: TextRow,
  columns: readonly string[],
  line: number,
  shortIsOdd: boolean,
  problems: ProblemList,
): TextRow {
  let fitted = row;
  while (fitted.length > columns.length && fitted.at(-1) === null) fitted = fitted.slice(0, -1);
  const off = fitted.length - columns.length;
  if (off > 0 || (off < 0 && shortIsOdd))
    problems.add(
      'ragged-row',
      line,
      null,
      short(fitted.join(' | '), 100),
      `a row has ${fitted.length} cells where the header has "${columns.length}"`,
      off > 0 ? 'quotes around cells that hold the delimiter' : 'as many cells as the header has',
    );
  if (off < 0 && !shortIsOdd) return [...fitted, ...Array.from<null>({ length: -off }).fill(null)];
  return fitted;
}
