import type { RawTable, ReadingChoice } from '../domain/raw-table.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadWatch } from './read-csv.ts';
import { readCsv } from './read-csv.ts';
import type { Zip } from './read-zip.ts';
import { openZip } from './read-zip.ts';
import { Refusal } from './refusal.ts';

const TABLE = /\.(csv|tsv|txt)$/i;

/** Files that systems put into an archive beside what was packed. */
const BESIDE = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$)|\.(md|pdf|html?)$/i;

/** The delimited texts of an archive that holds nothing else to be read; null for any other archive. */
export function tableArchive(bytes: Uint8Array, source: string): Zip | null {
  let zip: Zip;
  try {
    zip = openZip(bytes, source);
  } catch (error) {
    // the reader of packed files says why
    if (error instanceof Refusal) return null;
    throw error;
  }
  const names = zip.names.filter((name) => !BESIDE.test(name) && !name.endsWith('/'));
  return names.length > 0 && names.every((name) => TABLE.test(name)) ? zip : null;
}

/**
 * Reads the delimited texts of an archive, each as a table of its own name, in the order of the archive. What is
 * unfolded is counted by the archive; each table is then read as any text is, piece by piece.
 */
export async function readTableArchive(
  zip: Zip,
  choice: ReadingChoice,
  problemsFor: (part: string) => ProblemList,
  watch: ReadWatch = {},
): Promise<readonly RawTable[]> {
  const names = zip.names.filter((name) => !BESIDE.test(name) && TABLE.test(name));
  const tables: RawTable[] = [];
  for (const [i, name] of names.entries()) {
    watch.signal?.throwIfAborted();
    const bytes = await zip.whole(name);
    const stem = name.replace(/^.*\//, '').replace(TABLE, '');
    const onStep = (done: number, total: number): void =>
      watch.onStep?.(i + done / total, names.length);
    tables.push(await readCsv(stem, bytes, choice, problemsFor(name), { ...watch, onStep }));
  }
  return tables;
}
