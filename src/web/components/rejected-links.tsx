import type { ReactNode } from 'react';
import { count, word } from '../words/word.ts';

/** The rejected rows of each table as a file to be mended; one link where there is one table. */
export function RejectedLinks({
  href,
  tables,
}: {
  /** Address of the rejected rows of a file or of an import. */
  readonly href: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}): ReactNode {
  return tables.map(({ name, rows }) => (
    <a key={name} className="btn" download href={`${href}?table=${encodeURIComponent(name)}`}>
      {tables.length === 1
        ? word('import.rejected')
        : word('import.rejected.of', { n: count(rows), table: name })}
    </a>
  ));
}
