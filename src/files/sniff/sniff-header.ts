import type { TextRow } from '../read-csv-records.ts';

/** Which row names the columns: its index among the rows, or −1 where none does, and why. */
export interface SniffedHeader {
  readonly index: number;
  readonly why: string;
}

const LOOKED_AT = 200;
const FULL_ENOUGH = 0.6;
const NUMBER = /^[-+]?[\d.,\s]*\d[\d.,\s]*%?$/;

/**
 * Finds the header: the first row that fills at least 0.6 of as many cells as most rows fill.
 *
 * "Most" is the commonest count of filled cells, of two and more, among the first 200 rows; between equals the larger.
 * When that row holds numbers only, and other rows follow, the file has no header (index −1).
 */
export function sniffHeader(rows: readonly TextRow[], lines: readonly number[]): SniffedHeader {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    const filled = fill(row);
    if (filled > 1) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  let usual = { filled: 1, count: 0 };
  for (const [filled, count] of counts)
    if (count > usual.count || (count === usual.count && filled > usual.filled))
      usual = { filled, count };
  const index = rows.findIndex((row) => fill(row) >= Math.max(1, FULL_ENOUGH * usual.filled));
  if (index < 0) return { index: 0, why: 'header: the first row' };
  const header = rows[index]!;
  if (rows.length > index + 1 && header.every((cell) => cell === null || NUMBER.test(cell)))
    return { index: -1, why: `header: none, for the first full row holds numbers only` };
  const place = lines[index] ?? index + 1;
  return {
    index,
    why:
      place === 1
        ? 'header: the first row'
        : `header: row ${place}, the first that fills as many cells as most rows do (${usual.filled})`,
  };
}

function fill(row: TextRow): number {
  let filled = 0;
  for (const cell of row) if (cell !== null && cell.trim() !== '') filled++;
  return filled;
}
