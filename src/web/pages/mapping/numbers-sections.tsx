import type { ReactNode } from 'react';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { MappingShown } from '../../../wire/show-mapping.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { capital } from '../../components/states.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

type Index = MappingShown['indices'][number];
type Definition = MappingShown['columns'][number];

/** The numbers about the whole place, each with what it says. */
export function WholeSection({ shown }: { readonly shown: MappingShown }): ReactNode {
  const cardOf = (id: string): Definition | undefined =>
    shown.columns.find((column) => column.id === id && column.of === 'place');
  const columns: readonly Column<Index>[] = [
    { key: 'number', head: word('mapping.number'), value: ({ id }) => cardOf(id)?.label ?? id },
    {
      key: 'value',
      head: word('column.value'),
      number: true,
      value: ({ value }) => value,
      cell: ({ id, value }) => writeMeasured(value, cardOf(id)?.unit ?? 'index', LANGUAGE),
    },
    {
      key: 'says',
      head: word('mapping.says'),
      value: ({ id, reason }) =>
        reason === null ? (cardOf(id)?.says ?? '') : `${capital(reason)}.`,
    },
  ];
  return (
    <section aria-labelledby="whole">
      <h2 id="whole">{word('mapping.whole')}</h2>
      <DataTable
        caption={word('mapping.whole.table')}
        columns={columns}
        rows={shown.indices}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

/** How each number is made: one click away. */
export function DefinitionsSection({
  columns,
}: {
  readonly columns: MappingShown['columns'];
}): ReactNode {
  const heads: readonly Column<Definition>[] = [
    { key: 'label', head: word('mapping.number'), value: ({ label }) => label },
    { key: 'says', head: word('mapping.says'), value: ({ says }) => says },
    { key: 'formula', head: word('mapping.formula'), value: ({ formula }) => formula },
    {
      key: 'source',
      head: word('mapping.source'),
      wide: true,
      value: ({ sources }) => sources.join('; '),
    },
  ];
  return (
    <details className="definitions">
      <summary>{word('mapping.definitions')}</summary>
      <DataTable
        caption={word('mapping.definitions.table')}
        columns={heads}
        rows={columns}
        rowKey={({ id, of }) => `${of} ${id}`}
      />
    </details>
  );
}
