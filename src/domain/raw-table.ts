/** How a file was understood, matter by matter; every guess is shown and can be changed. */
export interface Reading {
  readonly format: 'csv' | 'xlsx' | 'parquet' | 'graphml' | 'gexf' | 'json' | 'package';
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string;
  /** The sign before decimals; `unsure` asks the person. */
  readonly decimal: '.' | ',' | 'unsure';
  /** The order of an all-digit date; `unsure` asks the person. */
  readonly dateOrder: 'year-first' | 'day-first' | 'month-first' | 'unsure';
  /** Rows above the header that were passed over. */
  readonly skipped: number;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** What was guessed from what, in plain words, one line a matter. */
  readonly why: readonly string[];
}

/** A person's changes to a reading; what is missing is guessed. */
export type ReadingChoice = Partial<Omit<Reading, 'format' | 'sheets' | 'why'>>;

/**
 * A table as it stands in a file: text cells under named columns.
 *
 * `rows[i]` stands at line `rowNumbers[i]` of the file as a person counts (the header is above). An empty cell is null.
 * Rows with too few or too many cells keep them: a reader reports, it does not mend.
 */
export interface RawTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly rowNumbers: readonly number[];
  readonly reading: Reading;
}
