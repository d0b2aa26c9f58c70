import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MeasureCard } from '../../../wire/show-measure.ts';
import { hrefOf, useAddress, useMove } from '../../address.ts';
import { jsonChoice } from '../../components/export-choices.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { tableFiles } from '../../components/table-files.ts';
import { apiPath, catalogueQuery } from '../../queries.ts';
import { EN } from '../../words/en.ts';
import { count, word, wordMessage, type Word } from '../../words/word.ts';
import './measures.css';

/** The catalogue of numbers, by the level they speak about. */
export function MeasuresPage(): ReactNode {
  const query = useQuery(catalogueQuery());
  return (
    <Answer query={query} what={word('busy.measures')} rows={9}>
      {({ measures }) => <Catalogue measures={measures} />}
    </Answer>
  );
}

function Catalogue({ measures }: { readonly measures: readonly MeasureCard[] }): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const q = address.search['q'] ?? '';
  const found = measures.filter((card) => matches(card, q));
  const levels = [...new Set(found.map((card) => card.level))];
  return (
    <>
      <div className="head">
        <p className="lede">
          <Said message={wordMessage('measures.lede', { n: count(measures.length) })} />
        </p>
        <div className="row noprint">
          <ExportMenu
            choices={[
              {
                label: word('export.numbers'),
                detail: 'CSV',
                href: apiPath(address, 'export', { what: 'measures', format: 'csv' }),
              },
              ...tableFiles(address, 'measures', word('export.numbers')),
              jsonChoice('measures', measures, word('measures.cards')),
            ]}
          />
        </div>
      </div>
      <input
        type="search"
        className="field"
        aria-label={word('measures.search')}
        placeholder={word('measures.search')}
        value={q}
        onChange={(event) => change({ q: event.target.value }, false)}
      />
      {found.length === 0 && (
        <EmptyState title={word('measures.none', { q })}>
          <p>{word('findings.none.says')}</p>
        </EmptyState>
      )}
      {levels.map((level) => (
        <section key={level} className="level" aria-labelledby={`level-${level}`}>
          <h2 id={`level-${level}`}>
            {levelText(level)} <small>{found.filter((card) => card.level === level).length}</small>
          </h2>
          <ul className="entries">
            {found
              .filter((card) => card.level === level)
              .map((card) => (
                <li key={card.id}>
                  <Link href={hrefOf(address, 'measures', card.id)}>
                    <b>{card.label}</b>
                    <span>{card.says}</span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function matches({ id, label, says }: MeasureCard, q: string): boolean {
  const asked = q.trim().toLowerCase();
  return asked === '' || `${id} ${label} ${says}`.toLowerCase().includes(asked);
}

function levelText(level: string): string {
  const key = `measures.level.${level}`;
  return word(key in EN ? (key as Word) : 'measures.level.other');
}
