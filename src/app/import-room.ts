import { getHeapStatistics } from 'node:v8';
import type { Problem } from '../domain/problem.ts';
import type { RawTable } from '../domain/raw-table.ts';

/** Bytes of memory that one cell takes from reading to storing, measured on lists of actors and of ties. */
const BYTES_PER_CELL = 300;

/** Bytes that one statement of the register takes while it is frozen. */
const BYTES_PER_STATEMENT = 700;

/** What of the memory of the program an import may take; the rest is for everybody else. */
const SHARE = 0.8;

/**
 * Says no to an import that would end the program for want of memory: while it is checked, or when the register is
 * frozen with it. `standing` are the rows the workspace holds already. Null when there is room.
 *
 * About 11 million cells and 4.7 million statements fit into the 4 GB a program usually gets; nothing is stored beyond.
 */
export function lackOfRoom(
  source: string,
  tables: readonly RawTable[],
  standing: number,
  mostBytes: number = getHeapStatistics().heap_size_limit * SHARE,
): Problem | null {
  let cells = 0;
  let rows = 0;
  for (const table of tables) {
    cells += table.rows.length * table.columns.length;
    rows += table.rows.length;
  }
  const need = Math.max(cells * BYTES_PER_CELL, (standing + rows) * BYTES_PER_STATEMENT);
  if (need <= mostBytes) return null;
  const value = `about ${gigabytes(need)} GB of ${gigabytes(mostBytes)} GB`;
  return {
    code: 'file-too-large',
    at: { source, row: null, field: null },
    value,
    message: `the import needs more memory than the program has: "${value}"`,
    hint: `fewer columns or rows at once, or the program started with more memory: NODE_OPTIONS=--max-old-space-size=${Math.ceil((need / SHARE / 2 ** 20) * 1.1)}`,
  };
}

function gigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(1);
}
