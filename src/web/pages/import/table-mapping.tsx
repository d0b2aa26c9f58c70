import type { ReactNode } from 'react';
import { tableOf } from '../../../domain/data-package.ts';
import { PACKAGE_TABLES } from '../../../domain/package/attribute.ts';
import type { Uploaded } from '../../../wire/import-file.ts';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { word } from '../../words/word.ts';
import { CodeTable } from './code-table.tsx';
import { Constants } from './constants.tsx';
import { GoalRow } from './goal-row.tsx';
import {
  codesOf,
  earlierOf,
  lackingOf,
  mappingAs,
  sameGoals,
  takenTwice,
  withGoal,
  type MappingWire,
  type TableWire,
} from './import-draft.ts';

interface Props {
  readonly table: TableWire;
  readonly reading: Uploaded['reading'];
  readonly mapping: MappingWire | null;
  readonly onMapping: (mapping: MappingWire | null) => void;
}

/** Where the columns of one table go. */
export function TableMapping({ table, reading, mapping, onMapping }: Props): ReactNode {
  const earlier = earlierOf(table);
  const used = earlier !== null && mapping !== null && sameGoals(mapping, earlier);
  return (
    <section className="tablemap" aria-label={table.name}>
      <h3>{table.name}</h3>
      <label className="kind">
        {word('import.mapping.row')}{' '}
        <select
          value={mapping?.table ?? ''}
          onChange={(event) => {
            const as = PACKAGE_TABLES.find((name) => name === event.target.value);
            onMapping(as === undefined ? null : mappingAs(table, reading, as));
          }}
        >
          {PACKAGE_TABLES.map((name) => (
            <option key={name} value={name}>
              {word(`import.table.${name}`)}
            </option>
          ))}
          <option value="">{word('import.mapping.omit')}</option>
        </select>
      </label>
      {earlier !== null && (
        <p className="stored">
          {word(used ? 'import.stored' : 'import.stored.not')}{' '}
          <button
            type="button"
            className="linklike"
            onClick={() => onMapping(used ? table.guess.mapping : earlier)}
          >
            {word(used ? 'import.stored.guess' : 'import.stored.use')}
          </button>
        </p>
      )}
      {mapping !== null && <Columns table={table} mapping={mapping} onMapping={onMapping} />}
    </section>
  );
}

function Columns({
  table,
  mapping,
  onMapping,
}: Pick<Props, 'table' | 'onMapping'> & { readonly mapping: MappingWire }): ReactNode {
  const definition = tableOf(mapping.table);
  const lacking = lackingOf(mapping);
  const twice = takenTwice(mapping);
  return (
    <>
      {(lacking.length > 0 || twice.length > 0) && (
        <p className="lacking" role="status">
          {lacking.length > 0 && word('import.lacking', { names: lacking.join(', ') })}{' '}
          {twice.length > 0 && word('import.twice', { names: twice.join(', ') })}
        </p>
      )}
      <ScrollTable caption={`${word('import.mapping.head')}: ${table.name}`} className="goals">
        <thead>
          <tr>
            <th scope="col">{word('import.column')}</th>
            <th scope="col">{word('import.goal')}</th>
            <th scope="col">{word('import.because')}</th>
          </tr>
        </thead>
        <tbody>
          {requiredFirst(table).map(({ column, samples, because, sure }) => (
            <GoalRow
              key={column}
              column={column}
              samples={samples}
              because={because}
              sure={sure}
              goal={mapping.goals[column]}
              table={definition}
              onGoal={(goal) => onMapping(withGoal(mapping, table, column, goal))}
            />
          ))}
        </tbody>
      </ScrollTable>
      <Constants mapping={mapping} table={definition} onMapping={onMapping} />
      {codesOf(mapping).map(({ attribute, codes }) => (
        <CodeTable
          key={attribute.name}
          attribute={attribute}
          codes={codes}
          onCode={(text, means) =>
            onMapping({
              ...mapping,
              codes: { ...mapping.codes, [attribute.name]: { ...codes, [text]: means } },
            })
          }
        />
      ))}
    </>
  );
}

/** Columns guessed to be needed first, then those to look at, then the rest; the order stays while goals change. */
function requiredFirst({ guess }: TableWire): TableWire['guess']['why'] {
  const needed = new Set(
    tableOf(guess.mapping.table)
      .attributes.filter(({ required }) => required)
      .map(({ name }) => name),
  );
  const rank = ({ column, sure }: TableWire['guess']['why'][number]): number => {
    const goal = guess.mapping.goals[column];
    if (goal !== undefined && 'attribute' in goal && needed.has(goal.attribute)) return 0;
    return sure ? 2 : 1;
  };
  return guess.why.toSorted((a, b) => rank(a) - rank(b));
}
