import type { RawTable, Reading } from '../../src/domain/raw-table.ts';
import type { Source } from '../../src/domain/source.ts';

/** A table out of lines, cells parted by semicolons; an empty cell is null. */
export function rawOf(name: string, text: string, reading: Partial<Reading> = {}): RawTable {
  const [columns, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => (cell === '' ? null : cell)));
  return tableOf(name, columns as string[], rows, reading);
}

/** A table of cells. */
export function tableOf(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  reading: Partial<Reading> = {},
): RawTable {
  return {
    name,
    columns,
    rows,
    rowNumbers: rows.map((_, i) => i + 2),
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      quote: '"',
      decimal: '.',
      dateOrder: 'day-first',
      skipped: 0,
      sheet: null,
      sheets: [],
      why: [],
      ...reading,
    },
  };
}

/** A source for tests. */
export const LIST: Source = {
  id: 'members-2026',
  title: 'Member list',
  publisher: 'Cluster office',
  licence: 'internal',
  url: null,
  day: '2026-01-15',
  digest: null,
  acknowledgement: 'Cluster office',
  blindSpot: 'Members only',
};
