import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Overview } from '../../../wire/show-overview.ts';
import { comparisonOf, hrefOf, useAddress } from '../../address.ts';
import { CopyLink } from '../../components/copy-link.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { LimitsLine } from '../../components/source-line.tsx';
import { Answer } from '../../components/states.tsx';
import { Status } from '../../components/status.tsx';
import { apiPath, overviewQuery } from '../../queries.ts';
import { count, word } from '../../words/word.ts';
import { CommunitiesBlock, MapBlock } from './pictures.tsx';
import { NextBlock } from './next-block.tsx';
import { NumberRows } from './number-rows.tsx';
import './overview.css';

/** The place on one screen: three sentences, six numbers, three findings, two pictures, three introductions, one line of limits. */
export function OverviewPage(): ReactNode {
  const address = useAddress();
  const query = useQuery(overviewQuery(address, comparisonOf(address.search)));
  return (
    <Answer query={query} what={word('busy.overview')} rows={12}>
      {(overview) => <OverviewView overview={overview} />}
    </Answer>
  );
}

function OverviewView({ overview }: { readonly overview: Overview }): ReactNode {
  return (
    <div className="overview">
      <div className="head">
        <div className="lead">
          {overview.sentences.map((sentence, i) => (
            <p key={sentence.id}>
              <Said message={sentence} {...(i === 2 ? { mark: 'value' } : {})} />
            </p>
          ))}
        </div>
        <div className="row noprint">
          <CopyLink />
          <ReportLink />
        </div>
      </div>
      <div className="two">
        <NumberRows overview={overview} />
        <FindingsBlock overview={overview} />
      </div>
      <div className="three">
        <CommunitiesBlock overview={overview} />
        <MapBlock overview={overview} />
        <NextBlock overview={overview} />
      </div>
      <LimitsLine limits={overview.limits} sources={overview.sources} />
    </div>
  );
}

/** The diagnosis as one file to keep, send and print; it opens beside this page. */
function ReportLink(): ReactNode {
  const address = useAddress();
  return (
    <a
      className="btn primary"
      href={apiPath(address, 'report', comparisonOf(address.search))}
      target="_blank"
      rel="noopener"
    >
      {word('overview.report')}
      <span className="vh"> {word('overview.report.new')}</span>
    </a>
  );
}

function FindingsBlock({ overview }: { readonly overview: Overview }): ReactNode {
  const address = useAddress();
  const { findings, findingCounts } = overview;
  const counts = (status: keyof typeof findingCounts) => findingCounts[status] ?? 0;
  const all = counts('holds') + counts('contradicted') + counts('cannot-tell');
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">
        {findings.length === 3 ? word('overview.three') : word('overview.findings')}{' '}
        <small>
          {word('overview.counts', {
            all: count(all),
            holds: count(counts('holds')),
            contradicted: count(counts('contradicted')),
            unknown: count(counts('cannot-tell')),
          })}
        </small>
      </h2>
      <ul className="finds">
        {findings.map((finding) => (
          <li key={finding.claim}>
            <Link href={hrefOf(address, 'findings', finding.claim)}>
              <Status status={finding.status} />
              <h3>{finding.title}</h3>
              <p>
                <Said message={finding.says} />
              </p>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
