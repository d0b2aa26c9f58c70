import { sha256 } from '../../kernel/text/sha256.ts';
import { compact } from '../../kernel/text/compact.ts';

/** Columns a file of rejected rows carries beside its own; no import reads them. */
export const REJECTED_COLUMNS = [
  'rejected: row',
  'rejected: field',
  'rejected: reason',
  'rejected: remedy',
] as const;

/** True for a column of a file of rejected rows. */
export function isRejectedColumn(column: string): boolean {
  return column.startsWith('rejected: ');
}

/** The letters of a column's name, without the unit in brackets behind it. */
export function foldHeader(column: string): string {
  return compact(column.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')) || compact(column);
}

/**
 * The name a stored mapping is found by: the columns of a file without regard to order, case, accents and units.
 *
 * Columns of rejected rows do not count, so that mended rows meet the mapping of the file they came from.
 */
export function fingerprint(columns: readonly string[]): string {
  const digest = sha256();
  for (const name of columns
    .filter((column) => !isRejectedColumn(column))
    .map(foldHeader)
    .sort())
    digest.text(name);
  return digest.hex();
}
