import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { gradeMatrix } from '../../../figure/grade-matrix.ts';
import type { CaseList, CaseRow } from '../../../wire/list-cases.ts';
import { hrefOf, useAddress, useMove } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { csvChoice, jsonChoice, svgChoice } from '../../components/export-choices.ts';
import { Link } from '../../components/link.tsx';
import { PageTools } from '../../components/page-tools.tsx';
import { Said } from '../../components/said.tsx';
import { Answer, capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { casesQuery } from '../../queries.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import { CheckerSection } from './checker-section.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import './cases.css';

/** The casebook: what each documented cluster has and lacks, side by side, and what does not fit in the studies. */
export function CasesPage(): ReactNode {
  const query = useQuery(casesQuery());
  return (
    <Answer query={query} what={word('busy.cases')} rows={9}>
      {(list) => <CasesView list={list} />}
    </Answer>
  );
}

function CasesView({ list }: { readonly list: CaseList }): ReactNode {
  const address = useAddress();
  const { go } = useMove();
  const { aspects, cases, tie } = list;
  const graded = cases.filter(({ grades }) => grades.some((grade) => grade !== null));
  const columns = columnsOf(aspects);
  const draw = (width: number) =>
    gradeMatrix({
      columns: aspects,
      rows: graded.map(({ id, name, grades, weakest }) => ({
        id,
        label: name,
        grades,
        marked: weakest,
      })),
      label: word('cases.table'),
      width: Math.min(width, 940),
    });
  return (
    <div className="cases">
      <div className="head">
        <p className="lede">
          <Said message={wordMessage('cases.lede', { n: count(cases.length) })} />
        </p>
        <PageTools
          choices={[
            csvChoice('cases', columns, cases),
            jsonChoice('cases', list),
            svgChoice('cases', () => draw(940)),
          ]}
        />
      </div>
      <section aria-labelledby="grades">
        <h2 id="grades">{word('cases.grades')}</h2>
        <p className="mid">{word('cases.grades.says')}</p>
        <TableTwin
          picture={
            <Drawing height={480} draw={draw} onPick={(id) => go(hrefOf(address, 'cases', id))} />
          }
          table={
            <DataTable
              caption={word('cases.table')}
              columns={columns}
              rows={cases}
              rowKey={(row) => row.id}
            />
          }
        />
        <p className="mid">
          {word('cases.tie', {
            of: count(tie.of),
            hits: count(tie.hits),
            chance: { number: tie.chance },
          })}
        </p>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{word('cases.list')}</h2>
        <ul className="entries">
          {cases.map((row) => (
            <li key={row.id}>
              <Link href={hrefOf(address, 'cases', row.id)}>
                <b>{row.name}</b>
                <span>
                  {capital(row.industry)}, {row.country}.{' '}
                  {row.weakest.length === 0
                    ? capital(word('cases.ungraded'))
                    : `${word('case.weakest')}: ${row.weakest.join(' = ')}`}
                  .
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <CheckerSection {...list} />
      <ComparisonTable list={list} />
      <section aria-labelledby="numbers">
        <h2 id="numbers">{word('cases.numbers')}</h2>
        <DataTable
          caption={word('cases.numbers.table')}
          columns={FACTS}
          rows={list.facts}
          rowKey={({ statement, value }) => `${statement} ${value}`}
        />
      </section>
      <p className="src">{list.studies.join(' · ')}</p>
    </div>
  );
}

function columnsOf(aspects: readonly string[]): readonly Column<CaseRow>[] {
  return [
    { key: 'name', head: word('case.one'), value: (row) => row.name },
    { key: 'country', head: word('case.country'), value: (row) => row.country, wide: true },
    ...aspects.map((aspect, i) => ({
      key: aspect,
      head: capital(aspect),
      number: true,
      value: (row: CaseRow) => row.grades[i],
      cell: (row: CaseRow) =>
        row.weakest.includes(aspect) ? <b className="mark">{row.grades[i]}</b> : row.grades[i],
    })),
  ];
}

const FACTS: readonly Column<CaseList['facts'][number]>[] = [
  {
    key: 'statement',
    head: word('cases.statement'),
    value: ({ statement }) => capital(statement),
  },
  { key: 'value', head: word('case.value'), value: ({ value }) => value },
  {
    key: 'year',
    head: word('cases.year'),
    number: true,
    value: ({ year }) => year,
  },
  { key: 'source', head: word('case.source'), wide: true, value: ({ source }) => source },
];
