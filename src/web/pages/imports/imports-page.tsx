import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeDay } from '../../../domain/say.ts';
import type { ImportLedger } from '../../../wire/show-sources.ts';
import { useAddress } from '../../address.ts';
import { Balance } from '../../components/balance.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { csvChoice, jsonChoice } from '../../components/export-choices.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { problemColumns } from '../../components/problem-columns.tsx';
import { RejectedLinks } from '../../components/rejected-links.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { importsQuery } from '../../queries.ts';
import { spacePath } from '../../queries-own.ts';
import { useSpace } from '../../state/use-space.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { ReleaseChanges } from './release-changes.tsx';
import { UndoImport } from './undo-import.tsx';
import './imports.css';

/** What was loaded and what was wrong with it: every ledger balances. */
export function ImportsPage(): ReactNode {
  const { workspace } = useAddress();
  const space = useSpace(workspace);
  const query = useQuery(importsQuery(workspace));
  const own = space?.published === false;
  return (
    <Answer query={query} what={word('busy.imports')}>
      {({ imports }) =>
        imports.length === 0 ? (
          <EmptyState title={word('imports.none')}>
            <p>{word(own ? 'imports.none.own' : 'imports.none.says')}</p>
          </EmptyState>
        ) : (
          imports.map((ledger) => (
            <Ledger key={ledger.id} ledger={ledger} own={own ? workspace : null} />
          ))
        )
      }
    </Answer>
  );
}

function Ledger({
  ledger,
  own,
}: {
  readonly ledger: ImportLedger;
  /** The workspace, when what is in it can be taken back. */
  readonly own: string | null;
}): ReactNode {
  const { source, read, kept, merged, rejected, problems } = ledger;
  const balances = read === kept + merged + rejected;
  return (
    <section className="ledger" aria-labelledby={`ledger-${ledger.id}`}>
      <h2 id={`ledger-${ledger.id}`}>
        {source.title}{' '}
        <small>
          {word(source.publisher === '' ? 'imports.source.own' : 'imports.source', {
            publisher: source.publisher,
            day: writeDay(source.day, LANGUAGE),
            licence: source.licence,
          })}
        </small>
      </h2>
      <Balance read={read} kept={kept} merged={merged} rejected={rejected} />
      <p className="lede">
        {balances
          ? word('imports.balances')
          : word('imports.open', { n: count(read - kept - merged - rejected) })}{' '}
        {problems.length === 0
          ? word('imports.clean')
          : word('imports.kinds', { n: count(problems.length) })}
      </p>
      {own !== null && (
        <div className="row noprint">
          <UndoImport workspace={own} id={ledger.id} title={source.title} />
          <RejectedLinks
            href={spacePath(own, `imports/${encodeURIComponent(ledger.id)}/rejected.csv`)}
            tables={ledger.rejectedTables}
          />
        </div>
      )}
      {own !== null && ledger.whole && <ReleaseChanges workspace={own} id={ledger.id} />}
      {problems.length > 0 && (
        <>
          <div className="head problems">
            <h3>
              {word('imports.problems')}{' '}
              <small className="sub">{word('imports.problems.by')}</small>
            </h3>
            <ExportMenu
              choices={[
                csvChoice(`problems-${ledger.id}`, COLUMNS, problems),
                jsonChoice(`ledger-${ledger.id}`, ledger, word('imports.export')),
              ]}
            />
          </div>
          <DataTable
            caption={`${word('imports.problems')}: ${source.title}, ${writeDay(source.day, LANGUAGE)}`}
            columns={COLUMNS}
            rows={problems}
            rowKey={(row) => row.code}
          />
        </>
      )}
      <SourceLine sources={[source]}>{source.blindSpot}</SourceLine>
    </section>
  );
}

type Kind = ImportLedger['problems'][number];

const COLUMNS: readonly Column<Kind>[] = [
  ...problemColumns<Kind>(({ first }) => first[0]),
  {
    key: 'code',
    head: word('column.code'),
    value: (row) => row.code,
    cell: (row) => <code>{row.code}</code>,
    wide: true,
  },
];
