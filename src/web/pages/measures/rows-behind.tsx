import type { ReactNode } from 'react';
import { GLYPHS, type Glyph } from '../../../domain/actor-kind.ts';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { Measured } from '../../../wire/show-measure.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';

const isGlyph = (cell: unknown): cell is Glyph => GLYPHS.some((glyph) => glyph === cell);

type Rows = NonNullable<Measured['rows']>;
type Row = { readonly at: number; readonly cells: Rows['rows'][number] };

/** The rows a number was made of. */
export function RowsBehind({
  rows,
  label,
}: {
  readonly rows: Rows;
  readonly label: string;
}): ReactNode {
  const columns = rows.columns.map(({ name, unit }, i): Column<Row> => {
    const kinds = rows.rows.every((row) => isGlyph(row[i]));
    const number = rows.rows.some((row) => typeof row[i] === 'number');
    return {
      key: String(i),
      head: name,
      number,
      value: (row) => {
        const cell = row.cells[i] ?? null;
        return kinds && isGlyph(cell) ? word(`glyph.${cell}`) : cell;
      },
      ...(number
        ? {
            cell: (row: Row) => {
              const value = row.cells[i];
              return typeof value === 'string'
                ? value
                : writeMeasured(value ?? null, unit, LANGUAGE);
            },
          }
        : {}),
    };
  });
  return (
    <section>
      <h2>
        {word('measure.rows')}{' '}
        {rows.rows.length < rows.total && (
          <small>
            {word('measure.rows.first', {
              shown: count(rows.rows.length),
              total: count(rows.total),
            })}
          </small>
        )}
      </h2>
      <DataTable
        caption={`${word('measure.rows')}: ${label}`}
        columns={columns}
        rows={rows.rows.map((cells, at) => ({ at, cells }))}
        rowKey={(row) => String(row.at)}
        first={25}
      />
    </section>
  );
}
