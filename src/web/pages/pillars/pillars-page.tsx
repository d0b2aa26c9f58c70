import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Message } from '../../../domain/message.ts';
import { say } from '../../../domain/say.ts';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { CopyLink } from '../../components/copy-link.tsx';
import { csvChoice, jsonChoice } from '../../components/export-choices.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, capital } from '../../components/states.tsx';
import { ViewSwitch } from '../../components/table-twin.tsx';
import { profileQuery } from '../../queries.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';
import { BundleSection } from '../case/bundle-section.tsx';
import { ChecksSection } from '../case/checks-section.tsx';
import { Nearest } from '../case/nearest.tsx';
import { ProfileSection } from '../case/profile-section.tsx';
import { weakestMessage } from '../case/weakest-message.ts';
import { CapacitySection, CapitalsSection, TypeSection } from './about-place.tsx';
import { DissentSection } from './dissent-section.tsx';
import { PhaseGrid } from './phase-grid.tsx';
import { scoreRows, scoreColumns } from './score-rows.ts';
import { TryGrades } from './try-grades.tsx';
import '../cases/cases.css';
import '../case/case.css';
import './pillars.css';

/** What holds this place back by its pillars and capitals, who scored it, who does not agree, and what would help. */
export function PillarsPage(): ReactNode {
  const query = useQuery(profileQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.profile')} rows={9}>
      {(shown) => <PillarsView shown={shown} />}
    </Answer>
  );
}

/** What is said where no aspect is graded: the lowest of the pillars that are rated, if there is one. */
function ratedMessage({ pillars }: PlaceProfileWire): Message {
  const rated = pillars.flatMap(({ pillar, settled }) =>
    settled === null ? [] : [{ pillar, phase: settled.value }],
  );
  if (rated.length === 0) return wordMessage('pillars.lead.none');
  const phase = Math.min(...rated.map((each) => each.phase));
  return wordMessage(rated.length === 1 ? 'pillars.lead.one' : 'pillars.lead.rated', {
    n: count(rated.length),
    what: rated
      .filter((each) => each.phase === phase)
      .map(({ pillar }) => pillar)
      .join(', '),
    phase: { number: phase },
  });
}

function PillarsView({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const address = useAddress();
  const { profile, bundle, own, place, aspects, sources } = shown;
  const ungraded = aspects.filter(({ settled }) => settled === null);
  const scored = profile !== null || shown.pillars.some(({ settled }) => settled !== null);
  const enter = (what: 'pillars' | 'aspects', primary: boolean): ReactNode =>
    own && (
      <Link
        className={primary ? 'btn primary' : 'btn'}
        href={hrefOf(address, 'pillars', 'enter', { what })}
      >
        {word(what === 'pillars' ? 'pillars.enter' : 'pillars.enter.aspects')}
      </Link>
    );
  return (
    <article className="case ofplace">
      <div className="head">
        <p className="lede">
          <Said message={profile === null ? ratedMessage(shown) : weakestMessage(profile)} />
        </p>
        <div className="row noprint">
          {(profile !== null || address.search['grades'] !== undefined) && <ViewSwitch />}
          {enter('pillars', !scored)}
          {enter('aspects', false)}
          {scored && (
            <>
              <CopyLink />
              <ExportMenu
                choices={[
                  csvChoice(
                    `scores-${place.code}`,
                    scoreColumns(),
                    scoreRows(shown, false),
                    word('pillars.dissent'),
                  ),
                  jsonChoice(`pillars-${place.code}`, shown),
                ]}
              />
            </>
          )}
        </div>
      </div>
      {!own && (
        <p className="mid">
          {word('enter.published.says')}{' '}
          <Link href="/bring">{capital(word('system.bring.where'))}</Link>
        </p>
      )}
      {profile !== null && (
        <div className="pair">
          <ProfileSection
            profile={profile}
            says={word('pillars.graded.says', {
              graded: count(profile.graded),
              asked: count(profile.asked),
            })}
          />
          {bundle !== null && (
            <BundleSection bundle={bundle}>
              {shown.cautions.map((caution) => (
                <p key={say(caution, LANGUAGE)} className="caution">
                  <Said message={caution} />
                </p>
              ))}
            </BundleSection>
          )}
        </div>
      )}
      {profile !== null && ungraded.length > 0 && (
        <p className="mid">
          {word('pillars.missing', {
            n: count(ungraded.length),
            what: ungraded.map(({ aspect }) => aspect).join(', '),
          })}
        </p>
      )}
      {!own && !scored && <TryGrades shown={shown} />}
      <PhaseGrid shown={shown} />
      <DissentSection shown={shown} />
      {profile !== null && <CapitalsSection shown={shown} />}
      <ChecksSection checks={shown.checks} />
      <div className="pair">
        <TypeSection shown={shown} />
        <CapacitySection shown={shown} />
      </div>
      {shown.nearest.length > 0 ? (
        <Nearest nearest={shown.nearest} />
      ) : !own && !scored ? null : (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{word('pillars.nearest.none')}</h2>
          <p className="mid">{word('pillars.nearest.none.says')}</p>
        </section>
      )}
      <SourceLine sources={sources} />
    </article>
  );
}
