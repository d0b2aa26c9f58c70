import type { Reading } from '../../domain/raw-table.ts';

/** In which order all-digit dates give year, month and day, from what this was seen, and a cell that leaves it open. */
export interface SniffedDateOrder {
  readonly order: Reading['dateOrder'];
  readonly why: string;
  readonly open: { readonly row: number; readonly column: number; readonly cell: string } | null;
}

const SHORT_DATE = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})(?![./\d-])/;
const LONG_DATE = /^\d{4}([./-])\d{1,2}\1\d{1,2}(?!\d)/;

/**
 * Finds the order of day and month over all cells.
 *
 * Dates that begin with a four-digit year need no question. Of the others, `13/02/2024` shows the day first and
 * `02/13/2024` the month first; `01/02/03` and its like show nothing. Both kinds in one file, or only the last, make it
 * unsure.
 */
export function sniffDateOrder(
  rows: readonly (readonly (string | null)[])[],
  columns: number,
): SniffedDateOrder {
  let years = '';
  let day: SniffedDateOrder['open'] = null;
  let month: SniffedDateOrder['open'] = null;
  let open: SniffedDateOrder['open'] = null;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    for (let c = 0; c < row.length && c < columns; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || cell.length < 6 || cell.length > 32) continue;
      const code = cell.charCodeAt(0);
      if (code < 48 || code > 57) continue;
      const found = SHORT_DATE.exec(cell);
      if (found === null) {
        if (years === '' && LONG_DATE.test(cell)) years = cell;
        continue;
      }
      const [, one, , two] = found;
      const here = { row: r, column: c, cell };
      if (Number(one) > 12 && Number(one) <= 31 && Number(two) <= 12) day ??= here;
      else if (Number(two) > 12 && Number(two) <= 31 && Number(one) <= 12) month ??= here;
      else if (Number(one) <= 12 && Number(two) <= 12) open ??= here;
    }
  }
  if (day && month)
    return {
      order: 'unsure',
      why: `dates: unsure, for both ${day.cell} and ${month.cell} occur`,
      open: month,
    };
  if (day) return { order: 'day-first', why: `dates: day first, as in ${day.cell}`, open: null };
  if (month)
    return { order: 'month-first', why: `dates: month first, as in ${month.cell}`, open: null };
  if (open)
    return { order: 'unsure', why: `dates: unsure, ${open.cell} can be read in two ways`, open };
  return {
    order: 'year-first',
    why: years === '' ? 'dates: none in digits are met' : `dates: year first, as in ${years}`,
    open: null,
  };
}
