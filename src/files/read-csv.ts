/* oxlint-disable no-control-regex -- control signs are what this is about */
import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import { csvRecords } from './read-csv-records.ts';
import type { CsvRecords, TextRow } from './read-csv-records.ts';
import { tableOfGrid } from './read-grid.ts';
import { plainReading } from './read-network.ts';
import { decoderOf } from './read-text.ts';
import { READING_LIMITS } from './reading-limits.ts';
import type { ProblemList } from './problem-list.ts';
import { short } from './problem-list.ts';
import { refusal } from './refusal.ts';
import { delimiterName, sniffDelimiter } from './sniff/sniff-delimiter.ts';
import { sniffEncoding } from './sniff/sniff-encoding.ts';

/** How somebody follows and stops a long reading. */
export interface ReadWatch {
  readonly onStep?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** How a text is read. */
export interface CsvReading extends ReadWatch {
  /** The file states what it is: an empty table is no wonder, and only what cannot be decoded is named. */
  readonly stated?: boolean;
}

const PIECE = 1 << 20;
const SAMPLE = 256_000;
const LONGEST_MARKED = 2_000;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const SUSPECT = /[\0\ufffd]|\u00c3[\u0080-\u00bf]|\u00e2\u20ac|\u00c2[\u00a0-\u00bf]/;

/**
 * Reads a delimited text: encoding, delimiter, quote, header, decimal sign and order of dates are found and told in
 * `reading.why`, and a choice goes before each. It reads piece by piece and lets others work in between.
 *
 * Cells stay as they are but for the sign NUL, which is taken out and named. Signs that could not be decoded and traces
 * of a text decoded twice are named with row and column (`damaged-text`). Cost: about 1.5 s for 120,000 rows of 25 cells.
 *
 * @throws Refusal when it is no text, is empty, or is beyond the limits.
 */
export async function readCsv(
  name: string,
  bytes: Uint8Array,
  choice: ReadingChoice,
  problems: ProblemList,
  { onStep, signal, stated = false }: CsvReading = {},
): Promise<RawTable> {
  const { source } = problems;
  if (bytes.length > READING_LIMITS.textBytes)
    throw refusal(
      'file-too-large',
      source,
      `the file is too large: "${bytes.length} bytes"`,
      'at most 1 GB; part the file',
    );
  const { encoding, why } = encodingFor(bytes, choice, problems);
  const sample = decoderOf(encoding, source).write(bytes.subarray(0, SAMPLE));
  refuseBinary(sample, source);
  if (sample.trim() === '')
    throw refusal('file-empty', source, 'the file is empty: ""', 'a header and at least one row');
  const { delimiter, quote } = signsFor(sample, bytes.length <= SAMPLE, choice, problems, why);

  const rows: TextRow[] = [];
  const lines: number[] = [];
  const suspicious = stated && isUtf8(bytes) ? /\0/ : SUSPECT;
  let suspect = false;
  const marked: Marked[] = [];
  const reader = csvRecords({ delimiter, quote }, problems, (cells, line) => {
    rows.push(suspect ? inspect(cells, line, marked, suspicious) : cells);
    lines.push(line);
  });
  const decoder = decoderOf(encoding, source);
  for (let at = 0; at < bytes.length; at += PIECE) {
    signal?.throwIfAborted();
    const text = decoder.write(bytes.subarray(at, at + PIECE));
    suspect ||= suspicious.test(text);
    reader.write(text);
    onStep?.(Math.min(at + PIECE, bytes.length), bytes.length);
    await setImmediate();
  }
  const tail = decoder.end();
  suspect ||= tail !== '';
  reader.write(tail);
  reader.end();
  why.push(lineEndWords(reader));
  if (rows.length === 0)
    throw refusal('file-empty', source, 'the file is empty: ""', 'a header and at least one row');
  const reading = { ...plainReading('csv', encoding, why), delimiter, quote };
  const grid = {
    name,
    rows,
    lines,
    reading,
    shortIsOdd: true,
    emptyIsOdd: !stated,
    typed: [],
  };
  const table = tableOfGrid(grid, choice, problems);
  nameMarked(marked, table.columns, problems);
  return table;
}

function encodingFor(
  bytes: Uint8Array,
  choice: ReadingChoice,
  problems: ProblemList,
): { encoding: string; why: string[] } {
  if (choice.encoding !== undefined) {
    decoderOf(choice.encoding, problems.source);
    return {
      encoding: choice.encoding.toLowerCase(),
      why: [`encoding ${choice.encoding}: as chosen`],
    };
  }
  const { encoding, why, unsure } = sniffEncoding(bytes);
  if (unsure)
    problems.add(
      'encoding-unsure',
      null,
      null,
      encoding,
      `the encoding is not certain: "${encoding}" gives “${unsure.here}”, ${unsure.other} gives “${unsure.there}”`,
      'say which of the two reads well',
    );
  return { encoding, why: [why] };
}

function refuseBinary(sample: string, source: string): void {
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > 4 && controls > sample.length / 50)
    throw refusal(
      'file-unreadable',
      source,
      `the file is not text: "${controls} control signs in ${sample.length}"`,
      'a CSV, XLSX, Parquet, GraphML or GEXF file, or a data package',
    );
}

function signsFor(
  sample: string,
  whole: boolean,
  choice: ReadingChoice,
  problems: ProblemList,
  why: string[],
): { delimiter: string; quote: string } {
  const sniffed = sniffDelimiter(sample, whole);
  if (choice.delimiter !== undefined && choice.delimiter.length !== 1)
    throw refusal(
      'bad-parameter',
      problems.source,
      `a delimiter is one sign: "${choice.delimiter}"`,
      'comma, semicolon, tab, bar or another single sign',
      { value: choice.delimiter },
    );
  if (choice.quote !== undefined && choice.quote.length > 1)
    throw refusal(
      'bad-parameter',
      problems.source,
      `a quote is one sign or none: "${choice.quote}"`,
      'a quotation mark, an apostrophe, or nothing',
      { value: choice.quote },
    );
  if (choice.delimiter === undefined && sniffed.other !== null)
    problems.add(
      'delimiter-unsure',
      null,
      null,
      sniffed.delimiter,
      `the cells can be parted in two ways: "${delimiterName(sniffed.delimiter)}" or ${sniffed.other === '' ? 'not at all' : delimiterName(sniffed.other)}`,
      'say which sign stands between cells',
    );
  if (choice.delimiter === undefined && choice.quote === undefined) why.push(...sniffed.why);
  else {
    why.push(choice.delimiter === undefined ? sniffed.why[0]! : 'delimiter: as chosen');
    why.push(choice.quote === undefined ? sniffed.why[1]! : 'quote: as chosen');
  }
  return {
    delimiter: choice.delimiter ?? sniffed.delimiter,
    quote: choice.quote ?? sniffed.quote,
  };
}

/** A cell with a sign that is not as it should be, kept until the names of the columns are known. */
interface Marked {
  readonly line: number;
  readonly column: number;
  readonly cell: string;
  readonly damaged: boolean;
  readonly nul: boolean;
}

/** Takes NUL out and marks what was badly decoded, in a file where such a sign was seen. */
function inspect(cells: TextRow, line: number, marked: Marked[], suspicious: RegExp): TextRow {
  return cells.map((cell, column) => {
    if (cell === null || !suspicious.test(cell)) return cell;
    const damaged = suspicious === SUSPECT && /[\ufffd\u00c3\u00e2\u00c2]/.test(cell);
    const nul = cell.includes('\0');
    marked.push({ line, column, cell: cell.slice(0, LONGEST_MARKED), damaged, nul });
    const rest = cell.replaceAll('\0', '');
    return rest === '' ? null : rest;
  });
}

function nameMarked(
  marked: readonly Marked[],
  columns: readonly string[],
  problems: ProblemList,
): void {
  for (const { line, column, cell, damaged, nul } of marked) {
    const field = columns[column] ?? `column ${column + 1}`;
    if (damaged)
      problems.add(
        'damaged-text',
        line,
        field,
        cell,
        `a text was written or read in a wrong encoding: "${short(cell, 60)}"`,
        'the text as its source writes it, saved as UTF-8',
      );
    if (nul)
      problems.add(
        'nul-sign',
        line,
        field,
        cell,
        `a cell holds the sign NUL: "${short(cell.replaceAll('\0', '␀'), 60)}"`,
        'the same text without it',
      );
  }
}

function lineEndWords({ lineEnds }: CsvRecords): string {
  const met = [...lineEnds];
  return met.length > 1
    ? `line ends: mixed, ${met.join(' and ')}`
    : `line ends: ${met[0] ?? 'none'}`;
}
