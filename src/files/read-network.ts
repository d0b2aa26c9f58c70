import type { RawTable, Reading, ReadingChoice } from '../domain/raw-table.ts';
import type { TextRow } from './read-csv-records.ts';
import type { ProblemList } from './problem-list.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';
import { addAmbiguous } from './sniff/add-ambiguous.ts';
import { sniffDateOrder } from './sniff/sniff-date-order.ts';

/** A table that grows while a network file is read: columns appear when they are first met. */
export interface GrowingTable {
  /** The column for a key, made under the wanted name when it is new; names that are taken get a number. */
  column(key: string, name: string): number;
  /** Begins a row and gives it back. */
  row(line: number): TextRow;
  /** Puts a value; a second one for the same cell is named and left out. */
  put(row: TextRow, column: number, value: string | null): void;
  readonly size: number;
  finish(reading: Reading, choice: ReadingChoice): RawTable;
}

/** How many cells the tables of one file hold together. */
export interface CellCount {
  cells: number;
}

/** An empty growing table with its first columns. */
export function growingTable(
  name: string,
  first: readonly string[],
  problems: ProblemList,
  count: CellCount,
): GrowingTable {
  const keys = new Map<string, number>();
  const names: string[] = [];
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const rows: TextRow[] = [];
  const lines: number[] = [];
  const column = (key: string, wanted: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    let own = wanted === '' ? `column ${names.length + 1}` : wanted;
    for (let n = next.get(wanted) ?? 2; taken.has(own); n++) {
      own = `${wanted} (${n})`;
      next.set(wanted, n + 1);
    }
    if (own !== wanted)
      problems.add(
        wanted === '' ? 'header-empty' : 'header-repeated',
        null,
        own,
        wanted,
        `several attributes are named "${wanted}"`,
        'a name of its own for each attribute',
      );
    taken.add(own);
    keys.set(key, names.length);
    if (names.push(own) > READING_LIMITS.columns)
      throw refusal(
        'file-too-large',
        problems.source,
        `the network has too many attributes: "${names.length}"`,
        'at most 16,384',
      );
    return names.length - 1;
  };
  for (const each of first) column(` ${each}`, each);
  return {
    column,
    row(line) {
      const row: TextRow = [];
      rows.push(row);
      lines.push(line);
      return row;
    },
    put(row, at, value) {
      if (value === null || value === '') return;
      if (++count.cells > READING_LIMITS.packageCells)
        throw refusal(
          'file-too-large',
          problems.source,
          `the file has too many cells: "${count.cells}"`,
          'at most 12,000,000; save it as CSV',
        );
      if ((row[at] ?? null) !== null) {
        problems.add(
          'cell-repeated',
          lines.at(-1)!,
          names[at]!,
          value,
          `a value is given twice: "${value.slice(0, 60)}"`,
          'each value once',
        );
        return;
      }
      while (row.length < at) row.push(null);
      row[at] = value;
    },
    get size() {
      return rows.length;
    },
    finish(reading, choice) {
      for (const row of rows) while (row.length < names.length) row.push(null);
      const dates = sniffDateOrder(rows, names.length);
      const dateOrder = choice.dateOrder ?? dates.order;
      if (dateOrder === 'unsure' && dates.open)
        addAmbiguous(problems, 'date', dates.open, lines, names);
      return {
        name,
        columns: names,
        rows,
        rowNumbers: lines,
        reading: {
          ...reading,
          decimal: choice.decimal ?? '.',
          dateOrder,
          why: [...reading.why, choice.dateOrder === undefined ? dates.why : 'dates: as chosen'],
        },
      };
    },
  };
}

/** The reading of a file whose format leaves nothing to guess. */
export function plainReading(
  format: Reading['format'],
  encoding: string,
  why: readonly string[],
): Reading {
  return {
    format,
    encoding,
    delimiter: '',
    quote: '',
    decimal: '.',
    dateOrder: 'year-first',
    skipped: 0,
    sheet: null,
    sheets: [],
    why,
  };
}
