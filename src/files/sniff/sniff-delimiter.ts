import { csvRecords } from '../read-csv-records.ts';
import { problemList } from '../problem-list.ts';
import { Refusal } from '../refusal.ts';

/** What parts the cells of a text file, what quotes them, and from what this was seen. */
export interface SniffedDelimiter {
  readonly delimiter: string;
  readonly quote: string;
  readonly why: readonly string[];
  /** Another delimiter that parts the file as evenly, empty where the text may have one column; null when sure. */
  readonly other: string | null;
}

/** In the order that decides between equals. */
const DELIMITERS = [',', ';', '\t', '|', ' '] as const;
const MOST_ROWS = 300;

const NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ' ': 'space',
};

/** A delimiter in words. */
export function delimiterName(delimiter: string): string {
  return NAMES[delimiter] ?? `“${delimiter}”`;
}

interface Tried {
  readonly delimiter: string;
  /** Cells of the commonest row length. */
  readonly cells: number;
  /** Share of rows that have it, in [0, 1]. */
  readonly even: number;
  readonly rows: number;
}

/**
 * Finds delimiter and quote from the first rows of a text (at most 300 of the sample given).
 *
 * A first line `sep=;` decides. Else each of comma, semicolon, tab, bar and space is tried with a full reading of the
 * sample; the winner has the largest share of rows of one length (of at least two cells), then the more cells, then
 * comes first in that list. Space wins only when nothing else parts the rows at all, and is never sure: names have blanks. `other` names a delimiter that
 * parts into as many cells and within 0.02 as evenly. Without any delimiter the text is one column parted by commas.
 */
export function sniffDelimiter(sample: string, whole: boolean): SniffedDelimiter {
  const said = /^sep=(.)\r?\n?/i.exec(sample);
  const quote = sniffQuote(sample);
  const quoted = quote === '"' ? 'cells may be quoted with "' : `cells are quoted with ${quote}`;
  if (said)
    return {
      delimiter: said[1]!,
      quote,
      why: [`delimiter ${delimiterName(said[1]!)}: the first line says so`, quoted],
      other: null,
    };
  const tried = DELIMITERS.map((delimiter) => tryOut(sample, whole, delimiter, quote)).filter(
    ({ cells }) => cells > 1,
  );
  const signs = tried.filter(({ delimiter }) => delimiter !== ' ');
  const field = signs.length > 0 ? signs : tried.filter(({ even }) => even > 0.95);
  const [best, second] = field.toSorted((a, b) => worth(b) - worth(a) || b.cells - a.cells);
  if (best === undefined)
    return {
      delimiter: ',',
      quote,
      why: ['delimiter: none is found, one column', quoted],
      other: null,
    };
  const close =
    second !== undefined &&
    Math.abs(worth(best) - worth(second)) < 0.02 &&
    second.cells >= best.cells;
  return {
    delimiter: best.delimiter,
    quote,
    why: [
      `delimiter ${delimiterName(best.delimiter)}: it parts ${Math.round(best.even * 100)} % of the first ${best.rows} rows into ${best.cells} cells`,
      quoted,
    ],
    other: best.delimiter === ' ' ? '' : close ? second.delimiter : null,
  };
}

/** Evenness, less what a handful of parted rows among many unparted is worth. */
function worth({ even }: Tried): number {
  return Math.round(even * 50) / 50;
}

function tryOut(sample: string, whole: boolean, delimiter: string, quote: string): Tried {
  const lengths = new Map<number, number>();
  let rows = 0;
  const reader = csvRecords({ delimiter, quote }, problemList(''), (cells) => {
    if (rows >= MOST_ROWS) return;
    rows++;
    lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
  });
  try {
    reader.write(sample);
    if (whole || rows === 0) reader.end();
  } catch (error) {
    // A sample beyond the limits is refused where the file is read, with its place
    if (!(error instanceof Refusal)) throw error;
  }
  let best = { cells: 1, count: 0 };
  for (const [cells, count] of lengths)
    if (cells > 1 && (count > best.count || (count === best.count && cells > best.cells)))
      best = { cells, count };
  return { delimiter, cells: best.cells, even: rows === 0 ? 0 : best.count / rows, rows };
}

/** The apostrophe when cells are held by it and none by the quotation mark, else the quotation mark. */
function sniffQuote(sample: string): string {
  if (/(^|[\r\n,;\t|])"/.test(sample)) return '"';
  const held = sample.match(/(^|[\r\n,;\t|])'[^'\r\n]{0,200}'(?=[\r\n,;\t|]|$)/g)?.length ?? 0;
  const lines = Math.min(MOST_ROWS, sample.split('\n').length);
  return held >= 2 && held >= lines / 2 ? "'" : '"';
}
