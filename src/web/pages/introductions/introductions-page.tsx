import { nameInside } from '../../../domain/region.ts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { say } from '../../../domain/say.ts';
import type { IntroductionWire } from '../../../wire/common.ts';
import type { Introductions } from '../../../wire/list-introductions.ts';
import { useAddress } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { csvChoice } from '../../components/export-choices.ts';
import { PageTools } from '../../components/page-tools.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { apiPath, introductionsQuery } from '../../queries.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';
import { Party } from '../../components/party.tsx';
import { tableFiles } from '../../components/table-files.ts';
import './introductions.css';

/** As many as a person can make in a month; the rest on request. */
const FIRST = 10;

/** Whom to bring together next: pairs without a tie, with the reasons. */
export function IntroductionsPage(): ReactNode {
  const query = useQuery(introductionsQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.introductions')} rows={10}>
      {(answer) => <IntroductionsView answer={answer} />}
    </Answer>
  );
}

function IntroductionsView({ answer }: { readonly answer: Introductions }): ReactNode {
  const { introductions, rule, sources, place } = answer;
  const address = useAddress();
  const columns = columnsOf();
  const [shown, setShown] = useState(FIRST);
  if (introductions.length === 0) {
    return (
      <EmptyState title={word('introductions.none')}>
        <p>{word('overview.next.none')}</p>
        <p>
          <Said message={rule} />
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="head">
        <p className="lede">
          <Said
            message={wordMessage('introductions.lede', {
              n: count(introductions.length),
              place: nameInside(place),
            })}
          />
        </p>
        <PageTools
          choices={[
            csvChoice(`introductions-${place.code}`, columns, introductions),
            {
              label: word('export.all'),
              detail: 'JSON',
              href: apiPath(address, 'export', { what: 'introductions', format: 'json' }),
            },
            ...tableFiles(address, 'introductions', word('export.table')),
          ]}
        />
      </div>
      <TableTwin
        picture={
          <>
            <ol className="introductions">
              {introductions.slice(0, shown).map((introduction) => (
                <One key={introduction.rank} introduction={introduction} />
              ))}
            </ol>
            {shown < introductions.length && (
              <button type="button" className="more" onClick={() => setShown(introductions.length)}>
                {word('table.more', { rest: count(introductions.length - shown) })}
              </button>
            )}
          </>
        }
        table={
          <DataTable
            caption={word('introductions.table')}
            columns={columns}
            rows={introductions}
            rowKey={(row) => String(row.rank)}
          />
        }
      />
      <SourceLine sources={sources}>
        <Said message={rule} />
      </SourceLine>
    </>
  );
}

function One({ introduction }: { readonly introduction: IntroductionWire }): ReactNode {
  const { rank, a, b, says, reasons } = introduction;
  return (
    <li>
      <span className="rank" aria-hidden="true">
        {rank}
      </span>
      <div className="pair">
        <h2>
          <Party actor={a} /> <span className="soft">{word('overview.with')}</span>{' '}
          <Party actor={b} />
        </h2>
        <p className="soft where">{[a.city, b.city].filter(Boolean).join(' – ')}</p>
        <p className="says">
          <Said message={says} />
        </p>
      </div>
      <div className="reasons">
        <h3>{word('introductions.why')}</h3>
        <ul>
          {reasons.map((reason) => (
            <li key={reason.id}>
              <Said message={reason} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function columnsOf(): readonly Column<IntroductionWire>[] {
  return [
    { key: 'rank', head: word('introductions.rank'), number: true, value: (row) => row.rank },
    {
      key: 'a',
      head: word('introductions.a'),
      value: (row) => row.a.name,
      cell: (row) => <Party actor={row.a} />,
    },
    {
      key: 'b',
      head: word('introductions.b'),
      value: (row) => row.b.name,
      cell: (row) => <Party actor={row.b} />,
    },
    {
      key: 'common',
      head: word('introductions.common'),
      number: true,
      value: (row) => row.commonPartners,
    },
    {
      key: 'fields',
      head: word('introductions.fields'),
      value: (row) => row.fields.join(', '),
      wide: true,
    },
    { key: 'joins', head: word('introductions.joins'), number: true, value: (row) => row.joins },
    {
      key: 'distance',
      head: word('introductions.distance'),
      number: true,
      value: (row) => row.distance,
      cell: (row) => (row.distance === null ? word('introductions.nopath') : row.distance),
    },
    {
      key: 'says',
      head: word('introductions.why'),
      value: (row) => say(row.says, LANGUAGE),
      wide: true,
    },
  ];
}
