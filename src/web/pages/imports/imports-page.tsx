import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeCount, writeDay } from '../../../domain/say.ts';
import type { ImportLedger } from '../../../wire/show-sources.ts';
import { useAddress } from '../../address.ts';
import type { Column } from '../../components/data-table.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Answer, EmptyState, capital } from '../../components/states.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { importsQuery } from '../../queries.ts';
import { saveCsv, saveFile } from '../../save-file.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import './imports.css';

/** What was loaded and what was wrong with it: every ledger balances. */
export function ImportsPage(): ReactNode {
  const query = useQuery(importsQuery(useAddress().workspace));
  return (
    <Answer query={query} what={word('busy.imports')}>
      {({ imports }) =>
        imports.length === 0 ? (
          <EmptyState title={word('imports.none')}>
            <p>{word('imports.none.says')}</p>
          </EmptyState>
        ) : (
          imports.map((ledger) => <Ledger key={ledger.id} ledger={ledger} />)
        )
      }
    </Answer>
  );
}

function Ledger({ ledger }: { readonly ledger: ImportLedger }): ReactNode {
  const { source, read, kept, merged, rejected, problems } = ledger;
  const balances = read === kept + merged + rejected;
  return (
    <section className="ledger" aria-labelledby={`ledger-${ledger.id}`}>
      <h2 id={`ledger-${ledger.id}`}>
        {source.title}{' '}
        <small>
          {word('imports.source', {
            publisher: source.publisher,
            day: writeDay(source.day, LANGUAGE),
            licence: source.licence,
          })}
        </small>
      </h2>
      <div className="bal">
        <Amount n={read} label={word('imports.read')} />
        <span className="op">=</span>
        <Amount n={kept} label={word('imports.kept')} />
        <span className="op">+</span>
        <Amount n={merged} label={word('imports.merged')} />
        <span className="op">+</span>
        <Amount n={rejected} label={word('imports.rejected')} />
      </div>
      <p className="lede">
        {balances
          ? word('imports.balances')
          : word('imports.open', { n: count(read - kept - merged - rejected) })}{' '}
        {problems.length === 0
          ? word('imports.clean')
          : word('imports.kinds', { n: count(problems.length) })}
      </p>
      {problems.length > 0 && (
        <>
          <div className="head problems">
            <h3>
              {word('imports.problems')}{' '}
              <small className="sub">{word('imports.problems.by')}</small>
            </h3>
            <ExportMenu
              choices={[
                {
                  label: word('export.table'),
                  detail: 'CSV',
                  run: () => saveCsv(`problems-${ledger.id}`, columnsOf(), problems),
                },
                {
                  label: word('imports.export'),
                  detail: 'JSON',
                  run: () =>
                    saveFile(
                      `ledger-${ledger.id}.json`,
                      'application/json',
                      JSON.stringify(ledger, null, 2),
                    ),
                },
              ]}
            />
          </div>
          <DataTable
            caption={word('imports.problems')}
            columns={columnsOf()}
            rows={problems}
            rowKey={(row) => row.code}
          />
        </>
      )}
      <SourceLine sources={[source]}>{source.blindSpot}</SourceLine>
    </section>
  );
}

function Amount({ n, label }: { readonly n: number; readonly label: string }): ReactNode {
  return (
    <div>
      <b>{writeCount(n, LANGUAGE)}</b> {label}
    </div>
  );
}

type Kind = ImportLedger['problems'][number];

function columnsOf(): readonly Column<Kind>[] {
  return [
    {
      key: 'means',
      head: word('imports.wrong'),
      value: (row) => row.means,
      cell: (row) => (
        <>
          <b>{capital(row.means)}</b>
          <span className="first">{firstText(row)}</span>
        </>
      ),
    },
    {
      key: 'count',
      head: word('imports.many'),
      unit: word('imports.rows'),
      number: true,
      value: (row) => row.count,
      cell: (row) => <b>{writeCount(row.count, LANGUAGE)}</b>,
    },
    {
      key: 'effect',
      head: word('imports.done'),
      value: (row) => row.effect,
      cell: (row) => capital(row.effect),
    },
    {
      key: 'code',
      head: word('column.code'),
      value: (row) => row.code,
      cell: (row) => <code>{row.code}</code>,
      wide: true,
    },
  ];
}

/** The first row that has the problem, as an example. */
function firstText({ first }: Kind): string {
  const example = first[0];
  if (example === undefined) return '';
  const { row, value, message } = example;
  const said = value !== null && !message.includes(value) ? `${message}: “${value}”` : message;
  return row === null ? said : `${word('imports.row', { row: count(row) })}: ${said}`;
}
