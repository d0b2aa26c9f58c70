import type { RawTable } from '../../domain/raw-table.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import { type RegionalCell, endsOfWords } from './regional-table.ts';

/** Which columns of a table hold what. */
export interface RegionalColumns {
  readonly place: string;
  readonly industry: string;
  readonly amount: string;
  readonly period: string | null;
  /** Where a mark of suppression stands beside the number. */
  readonly status: string | null;
}

const NAMES: Readonly<Record<keyof RegionalColumns, readonly string[]>> = {
  place: [
    'place',
    'region',
    'geo',
    'nuts',
    'nuts_code',
    'region_code',
    'area',
    'land',
    'regione',
    'región',
  ],
  industry: [
    'industry',
    'nace_r2',
    'nace',
    'sector',
    'ind_code',
    'branch',
    'branche',
    'settore',
    'isic',
  ],
  amount: [
    'employment',
    'employees',
    'emp',
    'emp_all',
    'obs_value',
    'value',
    'amount',
    'emp1000',
    'beschäftigte',
    'addetti',
    'empleo',
  ],
  period: ['period', 'year', 'time', 'time_period', 'jahr', 'anno', 'año'],
  status: ['conf_status', 'obs_status', 'status', 'flag', 'obs_flag'],
};

/** Finds the columns of a table of employment by their names; null where place, industry or amount is missing. */
export function guessRegionalColumns(
  columns: readonly string[],
  named: Partial<Record<keyof RegionalColumns, string | undefined>> = {},
): RegionalColumns | null {
  const find = (what: keyof RegionalColumns): string | null =>
    named[what] ??
    NAMES[what]
      .map((name) => columns.find((column) => column.trim().toLowerCase() === name))
      .find((column) => column !== undefined) ??
    null;
  const [place, industry, amount] = [find('place'), find('industry'), find('amount')];
  if (place === null || industry === null || amount === null) return null;
  return { place, industry, amount, period: find('period'), status: find('status') };
}

/** What was read of a table. */
export interface RegionalRead {
  readonly cells: readonly RegionalCell[];
  /** Lines whose amount is neither a number nor a mark of suppression, or whose place or industry is missing. */
  readonly unread: readonly number[];
  /** Lines that say again what a line before said of the same place, industry and period; the first counts. */
  readonly repeated: readonly number[];
  /** Cells given between two ends. */
  readonly suppressed: number;
}

/**
 * Reads the rows of a table of employment. Numbers follow the table’s reading of decimals; a cell with a mark beside it
 * (`c`) keeps its bounds where it gives some and else lies anywhere. Nothing is dropped silently. Cost: O(rows).
 */
export function readRegional(table: RawTable, columns: RegionalColumns): RegionalRead {
  const at = (name: string | null): number => (name === null ? -1 : table.columns.indexOf(name));
  const [place, industry, amount, period, status] = [
    at(columns.place),
    at(columns.industry),
    at(columns.amount),
    at(columns.period),
    at(columns.status),
  ];
  const cells = new Map<string, RegionalCell>();
  const unread: number[] = [];
  const repeated: number[] = [];
  table.rows.forEach((row, i) => {
    const words = (column: number): string => (column < 0 ? '' : (row[column] ?? '').trim());
    const [where, what] = [words(place), words(industry)];
    const kept = /^c$/i.test(words(status));
    const ends = endsOf(words(amount), kept, table.reading.decimal);
    if (where === '' || what === '' || ends === null) {
      unread.push(table.rowNumbers[i]);
      return;
    }
    const cell = { place: where, industry: what, period: words(period), amount: ends };
    const key = JSON.stringify([cell.place, cell.industry, cell.period]);
    if (cells.has(key)) repeated.push(table.rowNumbers[i]);
    else cells.set(key, cell);
  });
  const all = [...cells.values()];
  return {
    cells: all,
    unread,
    repeated,
    suppressed: all.filter(({ amount: { low, high } }) => low < high).length,
  };
}

function endsOf(
  words: string,
  kept: boolean,
  decimal: RawTable['reading']['decimal'],
): Ends | null {
  const thousands =
    decimal === ',' ? /[.\s\u00a0\u202f'’](?=\d{3})/g : /[,\s\u00a0\u202f'’](?=\d{3}(\D|$))/g;
  const plain = words.replaceAll(thousands, '');
  return endsOfWords(decimal === ',' ? plain.replaceAll(',', '.') : plain, kept);
}
