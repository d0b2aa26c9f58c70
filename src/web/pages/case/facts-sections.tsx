import type { ReactNode } from 'react';
import type { CaseShown } from '../../../wire/show-case.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** What helped and failed, how the cluster did, and every coded fact with its source and whose coding it is. */
export function FactsSections({ shown }: { readonly shown: CaseShown }): ReactNode {
  const { facts, performance, lessons } = shown;
  return (
    <>
      {lessons.length > 0 && (
        <section aria-labelledby="lessons">
          <h2 id="lessons">{word('case.lessons')}</h2>
          <ul className="lessons">
            {lessons.map(({ outcome, lesson, source, basis }) => (
              <li key={lesson}>
                <b>{word(`case.${outcome}`)}</b>
                <span>
                  {capital(lesson)}.{' '}
                  <small className="soft">
                    {source}, {word('case.coded').toLowerCase()} {word(`case.${basis}`)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {performance.length > 0 && (
        <section aria-labelledby="performance">
          <h2 id="performance">{word('case.performance')}</h2>
          <DataTable
            caption={word('case.performance.table')}
            columns={PERFORMANCE}
            rows={performance}
            rowKey={({ indicator, period }) => `${indicator} ${period}`}
          />
        </section>
      )}
      <section aria-labelledby="facts">
        <h2 id="facts">{word('case.facts')}</h2>
        <DataTable
          caption={word('case.facts.table')}
          columns={FACTS}
          rows={facts}
          rowKey={({ label }) => label}
        />
      </section>
    </>
  );
}

const PERFORMANCE: readonly Column<CaseShown['performance'][number]>[] = [
  {
    key: 'indicator',
    head: word('case.indicator'),
    value: ({ indicator }) => capital(indicator),
  },
  {
    key: 'value',
    head: word('case.value'),
    number: true,
    value: ({ printed }) => Number(printed),
    cell: ({ printed }) => printed,
  },
  { key: 'unit', head: word('case.unit'), value: ({ unit }) => unit },
  { key: 'period', head: word('case.period'), value: ({ period }) => period },
  { key: 'source', head: word('case.source'), wide: true, value: ({ source }) => source },
];

const FACTS: readonly Column<CaseShown['facts'][number]>[] = [
  { key: 'fact', head: word('case.fact'), value: ({ label }) => capital(label) },
  {
    key: 'value',
    head: word('case.value'),
    value: ({ value }) => value,
    cell: ({ value, note }) => (note === null ? value : `${value} (${note})`),
  },
  { key: 'coded', head: word('case.coded'), value: ({ basis }) => word(`case.${basis}`) },
  { key: 'source', head: word('case.source'), wide: true, value: ({ source }) => source },
];
