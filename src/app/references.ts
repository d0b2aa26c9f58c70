import { join } from 'node:path';
import { readBibliography, writeReference } from '../files/read-bibliography.ts';
import { rootFolder } from './root-folder.ts';

let lines: ReadonlyMap<string, string> | undefined;

/** A reference as one line of text by its key of the bibliography; the key itself where the bibliography lacks it. */
export function referenceText(key: string): string {
  lines ??= new Map(
    [...readBibliography(join(rootFolder(), 'docs', 'references.bib'))].map(
      ([each, reference]) => [each, writeReference(reference)] as const,
    ),
  );
  return lines.get(key) ?? key;
}
