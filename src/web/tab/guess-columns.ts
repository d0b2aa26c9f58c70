import { compact } from '../../kernel/text/compact.ts';
import { decimalOf } from '../../files/sniff/sniff-decimal.ts';
import type { TextRow } from '../../files/read-csv-records.ts';

/** Which columns hold the ends and the weight of a tie. */
export interface TieColumns {
  /** The first row names the columns. */
  readonly header: boolean;
  readonly columns: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Null where ties have no weight. */
  readonly weight: number | null;
  readonly decimal: '.' | ',';
  /** A weight such as 1.500 that can be read in two ways, when no other tells which; else null. */
  readonly open: string | null;
}

/** What a person chose instead of a guess. */
export type ChosenColumns = Partial<
  Pick<TieColumns, 'header' | 'from' | 'to' | 'weight' | 'decimal'>
>;

const FROM = wordsOf(
  'from source sender ego supplier seller exporter seeker fromid sourceid fromnodeid node1 actor1 firm1 vertex1 id1 von quelle fuente origen fonte',
);
const TO = wordsOf(
  'to target receiver alter buyer customer client importer advisor toid targetid tonodeid node2 actor2 firm2 vertex2 id2 nach ziel destino cliente destinazione',
);
const WEIGHT = wordsOf(
  'weight value strength volume amount count frequency ties projects gewicht wert peso valor valore importe',
);
/** What is no number among so many is a fault of its row. */
const MOSTLY = 0.7;
const DIGIT = /\p{N}/u;
const NUMBER = /^[-+]?[\d.,\s]*\d[\d.,\s]*%?$/;

/**
 * Finds the columns of an edge list from its first rows. The first row is a header when it names both ends in words for
 * them, or has a cell without a digit over cells that all have one; a bare list of names is all ties. Ends are the columns
 * so named, else the first two; the weight is the column so named, else a third and last one that mostly holds numbers.
 */
export function guessColumns(rows: readonly TextRow[], chosen: ChosenColumns): TieColumns {
  const [first = [], ...rest] = rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const folded = first.map((cell) => compact(cell ?? ''));
  const numeric = (column: number): boolean => {
    const fitting = rest.filter((row) => NUMBER.test((row[column] ?? '').trim()));
    return rest.length > 0 && fitting.length >= MOSTLY * rest.length;
  };
  const named = [FROM, TO].every((words) => folded.some((word) => words.has(word)));
  const above = first.some(
    (cell, i) =>
      cell !== null &&
      !DIGIT.test(cell) &&
      rest.length > 0 &&
      rest.every((row) => DIGIT.test(row[i] ?? '')),
  );
  const header = chosen.header ?? (named || above);
  const columns = Array.from({ length: width }, (_, i) => {
    const name = header ? (first[i] ?? '').trim() : '';
    return name === '' ? `column ${i + 1}` : name;
  });
  const under = (words: ReadonlySet<string>): number =>
    header ? folded.findIndex((word) => words.has(word)) : -1;
  const known = [under(FROM), under(TO)];
  const free = columns.map((_, i) => i).filter((i) => !known.includes(i));
  const from = chosen.from ?? (known[0] >= 0 ? known[0] : (free.shift() ?? 0));
  const to = chosen.to ?? (known[1] >= 0 ? known[1] : (free.shift() ?? 1));
  const third = from < 2 && to < 2 && width === 3 && numeric(2) ? 2 : -1;
  const guessed = [under(WEIGHT), third].find((i) => i >= 0 && i !== from && i !== to);
  const weight = chosen.weight === undefined ? (guessed ?? null) : chosen.weight;
  const { decimal, open } = decimalIn(header ? rest : rows, weight);
  return { header, columns, from, to, weight, decimal: chosen.decimal ?? decimal, open };
}

/** The column whose name is a word for a weight, counted from `first`; null where none is. */
export function weightNamed(columns: readonly string[], first = 0): number | null {
  const at = columns.findIndex((name) => WEIGHT.has(compact(name)));
  return at < 0 ? null : first + at;
}

function decimalIn(
  rows: readonly TextRow[],
  column: number | null,
): Pick<TieColumns, 'decimal' | 'open'> {
  if (column === null) return { decimal: '.', open: null };
  const cells = rows.map((row) => (row[column] ?? '').trim());
  const said = cells.map(decimalOf);
  const decimal = said.includes(',') && !said.includes('.') ? ',' : '.';
  const told = said.includes(',') || said.includes('.');
  return { decimal, open: told ? null : (cells[said.indexOf('open')] ?? null) };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toUpperCase().split(' '));
}
