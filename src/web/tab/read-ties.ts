import type { Problem } from '../../domain/problem.ts';
import { csvRecords, type CsvRecords, type TextRow } from '../../files/read-csv-records.ts';
import { problemList } from '../../files/problem-list.ts';
import { refusal } from '../../files/refusal.ts';
import { sniffDelimiter } from '../../files/sniff/sniff-delimiter.ts';
import { parseQuantity } from '../../observe/values/parse-number.ts';
import { guessColumns, type ChosenColumns, type TieColumns } from './guess-columns.ts';
import { growing } from './growing.ts';

/** What a person chose of how a file is read; what is left out is guessed. */
export interface TieChoice extends ChosenColumns {
  readonly delimiter?: string;
}

/** How an edge list was read; of GraphML, which leaves nothing to guess, the signs are empty. */
export interface TieReading extends TieColumns {
  readonly delimiter: string;
  readonly quote: string;
}

/** The ties of a file by number of their ends, and what became of every row. */
export interface TieTable {
  readonly names: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array | null;
  /** What the file says of it; null where it says nothing. */
  readonly directed: boolean | null;
  readonly reading: TieReading;
  /** Rows below the header; `rows` = ties + `rejected`. */
  readonly rows: number;
  readonly rejected: number;
  readonly problems: readonly Problem[];
  /** Problems of all rows, also those that are only counted. */
  readonly faults: number;
}

/** Takes the text of an edge list piece by piece. */
export interface TieReader {
  write(text: string): void;
  /** What was read so far. */
  held(): { readonly ties: number; readonly actors: number };
  /** Throws Refusal when there is nothing to read. */
  end(): TieTable;
}

const SAMPLE = 256_000;
const SAMPLED_ROWS = 300;
/** Lines above an edge list that network collections write their notes in. */
const NOTES = /^(?:[#%].*(?:\r\n|\n|\r))+/;
/** What needs no closer look, by the sign before decimals. */
const PLAIN = { '.': /^\d+(?:\.\d+)?$/, ',': /^\d+$/ } as const;

/**
 * Reads an edge list: one tie a row, two ends by name or number, an optional weight. The sign between cells, the header and
 * the columns are guessed from the first rows. Notes above the list (lines that begin with # or %) are passed over. A row
 * without both ends, or with a weight that is no number ≥ 0, is rejected with its line, its value and what would be right.
 * Cost: one pass; memory for the numbers of the ends and one copy of each name.
 *
 * @throws Refusal for an empty file, a single column, rows beyond the limits of the reader.
 */
export function tieReader(source: string, choice: TieChoice): TieReader {
  const problems = problemList(source);
  const numberOf = new Map<string, number>();
  const from = growing(Uint32Array);
  const to = growing(Uint32Array);
  const weights = growing(Float64Array);
  let head = '';
  let above = 0;
  let open: { readonly records: CsvRecords; readonly reading: TieReading } | null = null;
  let rows = 0;
  let rejected = 0;

  const vertexOf = (name: string): number => {
    let found = numberOf.get(name);
    if (found === undefined) {
      found = numberOf.size;
      numberOf.set(name, found);
    }
    return found;
  };
  const reject = (...what: Parameters<typeof problems.add>): void => {
    rejected++;
    problems.add(...what);
  };
  const take = (reading: TieReading, cells: TextRow, line: number): void => {
    rows++;
    const a = cells[reading.from]?.trim() ?? '';
    const b = cells[reading.to]?.trim() ?? '';
    if (a === '' || b === '') {
      const field = reading.columns[a === '' ? reading.from : reading.to] ?? null;
      const said = cells.map((cell) => cell ?? '').join(reading.delimiter);
      const message = `a tie lacks one of its ends: "${said.slice(0, 60)}"`;
      return reject('cell-missing', line, field, said, message, 'both ends by name or number');
    }
    if (reading.weight !== null) {
      const field = reading.columns[reading.weight] ?? null;
      const cell = cells[reading.weight]?.trim() ?? '';
      const weight = PLAIN[reading.decimal].test(cell)
        ? { value: Number(cell), problem: null }
        : read(cell);
      if (weight.problem !== null || weight.value === null || !(weight.value >= 0)) {
        const { message = `a weight is below zero: "${cell}"`, hint = 'a number of 0 or more' } =
          weight.problem ??
          (weight.value === null ? { message: `a tie lacks its weight: "${a} – ${b}"` } : {});
        return reject('not-a-number', line, field, cell, message, hint);
      }
      weights.push(weight.value);
    }
    from.push(vertexOf(a));
    to.push(vertexOf(b));
  };
  const read = (cell: string): ReturnType<typeof quantity> => quantity(cell, open?.reading);

  const begin = (whole: boolean): void => {
    const notes = NOTES.exec(head)?.[0] ?? '';
    const text = head.slice(notes.length);
    above = notes.split(/\r\n|\n|\r/).length - 1;
    if (text.trim() === '')
      throw refusal('file-empty', source, 'the file is empty: ""', 'one tie a row, its two ends');
    const sniffed = sniffDelimiter(text.slice(0, SAMPLE), whole);
    const signs = { delimiter: choice.delimiter ?? sniffed.delimiter, quote: sniffed.quote };
    const sample = firstRows(text, whole, signs);
    const reading = { ...guessColumns(sample, choice), ...signs };
    if (reading.columns.length < 2)
      throw refusal(
        'row-unreadable',
        source,
        `the rows hold one cell only: "${(sample[0]?.[0] ?? '').slice(0, 60)}"`,
        'two ends a row, parted by comma, semicolon, tab, bar or space',
        { row: above + 1 },
      );
    if (reading.from === reading.to)
      throw refusal(
        'row-unreadable',
        source,
        `both ends of a tie are the same column: "${reading.columns[reading.from] ?? ''}"`,
        'two columns, one for each end',
      );
    let ahead = reading.header;
    const records = csvRecords(signs, problems, (cells, line) => {
      if (isSign(cells)) return;
      if (ahead) ahead = false;
      else take(reading, cells, line + above);
    });
    open = { records, reading };
    records.write(text);
    head = '';
  };
  return {
    write(text) {
      if (open !== null) open.records.write(text);
      else {
        head += text;
        if (head.length >= SAMPLE) begin(false);
      }
    },
    held: () => ({ ties: rows - rejected, actors: numberOf.size }),
    end() {
      if (open === null) begin(true);
      const { records, reading } = open!;
      records.end();
      return {
        names: [...numberOf.keys()],
        from: from.column(),
        to: to.column(),
        weights: reading.weight === null ? null : weights.column(),
        directed: null,
        reading,
        rows,
        rejected,
        problems: problems.list(),
        faults: problems.total(),
      };
    },
  };
}

function quantity(
  cell: string,
  reading: TieReading | undefined,
): {
  readonly value: number | null;
  readonly problem: { readonly message: string; readonly hint: string } | null;
} {
  const { value, problem } = parseQuantity(cell, reading?.decimal ?? '.');
  // A note on how the number was read is no fault
  return { value: value?.value ?? null, problem: value === null ? problem : null };
}

/** The line by which spreadsheet programs name the sign between cells. */
function isSign(cells: TextRow): boolean {
  return /^sep=/i.test(cells[0] ?? '');
}

function firstRows(
  text: string,
  whole: boolean,
  signs: { readonly delimiter: string; readonly quote: string },
): readonly TextRow[] {
  const rows: TextRow[] = [];
  const records = csvRecords(signs, problemList(''), (cells) => {
    if (rows.length < SAMPLED_ROWS && !isSign(cells)) rows.push(cells);
  });
  records.write(text.slice(0, SAMPLE));
  if (whole || rows.length === 0) records.end();
  return rows;
}
