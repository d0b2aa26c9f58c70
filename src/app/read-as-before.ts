import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import type { FileRead, FileToRead } from '../files/read-file.ts';
import { readFile } from '../files/read-file.ts';
import type { ReadWatch } from '../files/read-csv.ts';
import { fingerprint } from '../observe/mapping/fold-header.ts';
import type { ImportPlan } from './import-plan.ts';

/**
 * Reads a file, and what it leaves open as the last file with the same columns was read: two rows that come back mended cannot say
 * in which order their dates are written, but the file they come from could. What a person chose goes before.
 */
export async function readAsBefore(
  file: FileToRead,
  choice: ReadingChoice,
  plans: readonly string[],
  watch: ReadWatch = {},
): Promise<FileRead> {
  const read = await readFile(file, choice, watch);
  const settled = settledReading(read.tables, plans);
  return settled === null ? read : await readFile(file, { ...settled, ...choice }, watch);
}

function settledReading(
  tables: readonly RawTable[],
  plans: readonly string[],
): ReadingChoice | null {
  for (const { columns, reading } of tables) {
    if (reading.dateOrder !== 'unsure' && reading.decimal !== 'unsure') continue;
    const mark = fingerprint(columns);
    for (const plan of plans.toReversed()) {
      if (!plan.startsWith('{')) continue;
      const before = (JSON.parse(plan) as ImportPlan).tables.find(
        (table) => table.fingerprint === mark,
      )?.reading;
      const settled = {
        ...(reading.dateOrder === 'unsure' &&
          before?.dateOrder !== undefined && { dateOrder: before.dateOrder }),
        ...(reading.decimal === 'unsure' &&
          before?.decimal !== undefined && { decimal: before.decimal }),
      };
      if (Object.keys(settled).length > 0) return settled;
    }
  }
  return null;
}
