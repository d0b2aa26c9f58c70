import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DiagnosisPart, DiagnosisShown } from '../../../wire/show-diagnosis.ts';
import { comparisonOf, hrefOf, useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { LimitsLine } from '../../components/source-line.tsx';
import { Answer } from '../../components/states.tsx';
import { Status } from '../../components/status.tsx';
import { PAGES, type PageId } from '../../pages.ts';
import { diagnosisQuery } from '../../queries-report.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import './diagnosis.css';

/** The home of the diagnosis: what holds the place back in one sentence, then every part of the answer in a line. */
export function DiagnosisPage(): ReactNode {
  const address = useAddress();
  const query = useQuery(diagnosisQuery(address, comparisonOf(address.search)));
  return (
    <Answer query={query} what={word('busy.diagnosis')} rows={10}>
      {(shown) => <DiagnosisView shown={shown} />}
    </Answer>
  );
}

function DiagnosisView({ shown }: { readonly shown: DiagnosisShown }): ReactNode {
  const address = useAddress();
  const { sentences, most, findingCounts, parts } = shown;
  const [who, tied, back] = sentences;
  const counts = (status: keyof typeof findingCounts) => findingCounts[status] ?? 0;
  const all = counts('holds') + counts('contradicted') + counts('cannot-tell');
  return (
    <div className="diagnosis">
      <div className="lead">
        <p>
          <Said message={back} mark="value" />
        </p>
      </div>
      <p className="beside">
        {most !== null && (
          <Link className="btn primary" href={hrefOf(address, 'findings', most.claim)}>
            {word('diagnosis.evidence')}
          </Link>
        )}
        <span>
          <Said message={who} /> <Said message={tied} />
        </span>
      </p>
      <section aria-labelledby="parts">
        <h2 id="parts">{word('diagnosis.parts')}</h2>
        <p className="mid">{word('diagnosis.parts.says')}</p>
        <ul className="answers">
          <li>
            <Link href={hrefOf(address, 'findings')}>
              <b>{word('diagnosis.claims')}</b>
              <span>
                <Said
                  message={wordMessage('diagnosis.claims.says', {
                    all: count(all),
                    holds: count(counts('holds')),
                    contradicted: count(counts('contradicted')),
                    unknown: count(counts('cannot-tell')),
                  })}
                />
              </span>
            </Link>
          </li>
          {parts.map((part) => (
            <li key={part.id}>
              <Link href={hrefOfPart(address, part)}>
                <span>
                  <b>
                    <Said message={part.title} />
                  </b>
                  {!part.tells && <Status status="cannot-tell" />}
                </span>
                <span>
                  <Said message={part.line} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="study">
        <h2 id="study">{word('diagnosis.report')}</h2>
        <p className="read">{word('diagnosis.report.says')}</p>
        <p className="row noprint">
          <Link className="btn" href={hrefOf(address, 'report')}>
            {word('diagnosis.report.open')}
          </Link>
        </p>
      </section>
      <LimitsLine limits={shown.limits} sources={shown.sources} />
    </div>
  );
}

/** The page of a part; the report where it has none of its own. */
const PAGE_OF: Readonly<Record<string, string>> = {
  capitals: 'pillars',
  'system-or-champions': 'system',
};

function hrefOfPart(address: ReturnType<typeof useAddress>, { id }: DiagnosisPart): string {
  const page: PageId | undefined = PAGES.find((known) => known.id === (PAGE_OF[id] ?? id))?.id;
  return page === undefined
    ? hrefOf(address, 'report', null, { sections: id })
    : hrefOf(address, page);
}
