import type { ReactNode } from 'react';
import { UNKNOWN } from '../../../domain/say.ts';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { count, word } from '../../words/word.ts';
import type { TableWire } from './import-draft.ts';

/** The first rows of a table as the file has them. */
export function PreviewTable({ table }: { readonly table: TableWire }): ReactNode {
  const { columns, preview, rows, name } = table;
  return (
    <section className="preview" aria-label={`${word('import.preview')}: ${name}`}>
      <h3>
        {name}{' '}
        <small className="sub">
          {word('import.preview.of', { n: count(preview.length), all: count(rows) })}
        </small>
      </h3>
      {/* a wide table scrolls by itself, so a keyboard must be able to reach it */}
      <ScrollTable caption={name}>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, i) => (
            <tr key={i}>
              {columns.map((_, j) => (
                <td key={j} className={(row[j] ?? null) === null ? 'soft' : undefined}>
                  {row[j] ?? UNKNOWN}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
