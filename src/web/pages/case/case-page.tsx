import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CaseShown } from '../../../wire/show-case.ts';
import { useAddress } from '../../address.ts';
import { jsonChoice } from '../../components/export-choices.ts';
import { PageTools } from '../../components/page-tools.tsx';
import { Said } from '../../components/said.tsx';
import { Answer, capital } from '../../components/states.tsx';
import { caseQuery } from '../../queries.ts';
import { useTitle } from '../../state/use-title.ts';
import { word } from '../../words/word.ts';
import { CheckerSection } from '../cases/checker-section.tsx';
import { BundleSection } from './bundle-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { FactsSections } from './facts-sections.tsx';
import { LadderSection } from './ladder-section.tsx';
import { Nearest } from './nearest.tsx';
import { weakestMessage } from './weakest-message.ts';
import { PillarsSection } from './pillars-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import '../cases/cases.css';
import './case.css';

/** One documented cluster: what holds it back, what would help together, and every coded fact. */
export function CasePage(): ReactNode {
  const { id } = useAddress();
  const query = useQuery(caseQuery(id ?? ''));
  return (
    <Answer query={query} what={word('busy.case')} rows={9}>
      {(shown) => <CaseView shown={shown} />}
    </Answer>
  );
}

function CaseView({ shown }: { readonly shown: CaseShown }): ReactNode {
  useTitle([shown.name, word('page.cases')]);
  const { profile, bundle, ladder, pillars, nearest } = shown;
  return (
    <article className="case">
      <div className="head">
        <div>
          <h1 tabIndex={-1}>{shown.name}</h1>
          <p className="lede">
            {capital(shown.industry)}, {shown.country}. <Said message={weakestMessage(profile)} />
          </p>
        </div>
        <PageTools
          twin={profile !== null || ladder.length > 0}
          choices={[jsonChoice(shown.id, shown)]}
        >
          <a
            className="btn"
            href={`/api/cases/${encodeURIComponent(shown.id)}/report`}
            target="_blank"
            rel="noopener"
          >
            {word('report.case')}
            <span className="vh"> {word('overview.report.new')}</span>
          </a>
        </PageTools>
      </div>
      <div className="pair">
        {profile !== null && <ProfileSection profile={profile} />}
        {bundle !== null && <BundleSection bundle={bundle} />}
      </div>
      {ladder.length > 0 && <LadderSection ladder={ladder} levels={shown.levels} />}
      {pillars.length > 0 && <PillarsSection pillars={pillars} phases={shown.phases} />}
      <ChecksSection checks={shown.checks} />
      {(shown.problems.length > 0 || shown.statements.length > 0) && <CheckerSection {...shown} />}
      {nearest.length > 0 && <Nearest nearest={nearest} />}
      <FactsSections shown={shown} />
    </article>
  );
}
