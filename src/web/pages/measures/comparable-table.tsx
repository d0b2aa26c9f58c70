import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { Measured } from '../../../wire/show-measure.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { othersOf } from '../../compare/strip-of.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Link } from '../../components/link.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly rank: number | null;
}

/** The table twin of the strip: every comparable place with its value, this one marked. */
export function ComparableTable({ measured }: { readonly measured: Measured }): ReactNode {
  const { card, place, measurement } = measured;
  const address = useAddress();
  const rows = rankRows([
    { code: place.code, name: place.name, value: measurement.value },
    ...othersOf(measurement, place),
  ]);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: word('measure.place'),
      value: (row) => row.name,
      cell: (row) =>
        row.code === place.code ? (
          <b>{row.name}</b>
        ) : (
          <Link href={hrefOf({ ...address, place: row.code }, 'measures', card.id)}>
            {row.name}
          </Link>
        ),
    },
    { key: 'code', head: word('column.code'), value: (row) => row.code, wide: true },
    {
      key: 'value',
      head: word('column.value'),
      number: true,
      value: (row) => row.value,
      cell: (row) => {
        const written = writeMeasured(row.value, card.unit, LANGUAGE);
        const interval =
          row.code === place.code ? writeInterval(measurement.interval, card.unit, LANGUAGE) : '';
        return interval === '' ? written : `${written} (${interval})`;
      },
    },
    { key: 'rank', head: word('measure.rank'), number: true, value: (row) => row.rank },
  ];
  return (
    <DataTable
      caption={word('measure.table', { label: card.label })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      selected={place.code}
      sort={{ by: 'value', down: true }}
    />
  );
}

/** Ranks from the highest; equal values take the best rank, unknown ones none. */
function rankRows(rows: readonly Omit<Row, 'rank'>[]): readonly Row[] {
  const values = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
  return rows.map((row) => ({
    ...row,
    rank: row.value === null ? null : 1 + values.filter((value) => value > (row.value ?? 0)).length,
  }));
}
