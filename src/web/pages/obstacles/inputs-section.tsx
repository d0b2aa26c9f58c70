import type { ReactNode } from 'react';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { ObstaclesShown } from '../../../wire/show-obstacles.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Said } from '../../components/said.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { Bring } from './bring.tsx';

type Ledger = ObstaclesShown['inputs']['ledgers'][number];

/** Programmes with what went in, what was delivered and what changed; a missing outcome is an empty box. */
export function InputsSection({
  inputs,
}: {
  readonly inputs: ObstaclesShown['inputs'];
}): ReactNode {
  const { says, missing, ledgers, known } = inputs;
  return (
    <section aria-labelledby="inputs">
      <h2 id="inputs">{word('support.inputs')}</h2>
      <p className="read">
        <Said message={says} />
      </p>
      <Bring missing={missing} />
      {ledgers.length > 0 && (
        <>
          <DataTable
            caption={word('support.inputs.table')}
            columns={COLUMNS}
            rows={ledgers}
            rowKey={({ id }) => id}
          />
          {ledgers.length < known && (
            <p className="src">
              {word('support.inputs.first', { n: count(ledgers.length), all: count(known) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function listed(rows: Ledger['inputs'], unit: 'eur' | 'count'): string {
  return rows
    .map(
      ({ name, value }) => `${name.replaceAll('-', ' ')} ${writeMeasured(value, unit, LANGUAGE)}`,
    )
    .join(', ');
}

const COLUMNS: readonly Column<Ledger>[] = [
  { key: 'programme', head: word('support.programme'), value: ({ title }) => title },
  { key: 'inputs', head: word('support.input'), value: ({ inputs }) => listed(inputs, 'eur') },
  {
    key: 'outputs',
    head: word('support.output'),
    wide: true,
    value: ({ outputs }) => listed(outputs, 'count'),
  },
  {
    key: 'outcomes',
    head: word('support.outcome'),
    value: ({ outcomes }) => (outcomes.length === 0 ? null : listed(outcomes, 'count')),
    cell: ({ outcomes }) =>
      outcomes.length === 0 ? (
        <span className="nobox">{word('support.outcome.none')}</span>
      ) : (
        listed(outcomes, 'count')
      ),
  },
];
