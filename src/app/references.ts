import { join } from 'node:path';
import { nameReference, readBibliography, writeReference } from '../files/read-bibliography.ts';
import type { Reference } from '../files/read-bibliography.ts';
import { rootFolder } from './root-folder.ts';

let read: ReadonlyMap<string, Reference> | undefined;

function reference(key: string): Reference | undefined {
  read ??= readBibliography(join(rootFolder(), 'docs', 'references.bib'));
  return read.get(key);
}

/** A reference as one line of text by its key of the bibliography; the key itself where the bibliography lacks it. */
export function referenceText(key: string): string {
  const found = reference(key);
  return found ? writeReference(found) : key;
}

/** A reference as a reader calls it, “Burt (1992)”; the key itself where the bibliography lacks it. */
export function referenceName(key: string): string {
  const found = reference(key);
  return found ? nameReference(found) : key;
}
