import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeNumber } from '../../../domain/say.ts';
import type { LadderWire, PlaceProfileWire } from '../../../wire/show-profile.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { CopyLink } from '../../components/copy-link.tsx';
import { csvChoice, jsonChoice } from '../../components/export-choices.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState, capital } from '../../components/states.tsx';
import { ViewSwitch } from '../../components/table-twin.tsx';
import { profileQuery } from '../../queries.ts';
import { spaceHref } from '../../space-address.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';
import { AnchorTable } from './anchor-table.tsx';
import { LadderBars } from './ladder-bars.tsx';
import { ApartTable, GroupTable, OpenTable, UpgradeTable, groupColumns } from './ladder-tables.tsx';
import './ladder.css';

/** Where the firms of this place stand on the ladder, who rated them, and how many of those asked. */
export function LadderPage(): ReactNode {
  const query = useQuery(profileQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.profile')} rows={9}>
      {(shown) => <LadderView shown={shown} />}
    </Answer>
  );
}

function LadderView({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const address = useAddress();
  const { ladder, levels, own, place, sources } = shown;
  const enter = own && (
    <Link className="btn primary" href={hrefOf(address, 'ladder', 'enter')}>
      {word('ladder.enter')}
    </Link>
  );
  if (ladder.dimensions.length === 0)
    return (
      <article className="ladder">
        <EmptyState
          title={word('ladder.none')}
          action={
            <>
              {enter}
              <Link className="btn" href={own ? spaceHref(address.workspace, 'import') : '/bring'}>
                {word('ladder.bring')}
              </Link>
              <Link className="btn" href={hrefOf(address, 'cases', 'penang-electronics')}>
                {word('ladder.example')}
              </Link>
            </>
          }
        >
          <p>{word('ladder.none.says')}</p>
          {!own && <p>{word('ladder.none.published')}</p>}
        </EmptyState>
        {ladder.problemCount > 0 && (
          <p>{word('ladder.problems', { n: count(ladder.problemCount) })}</p>
        )}
        <AnchorTable levels={levels} />
      </article>
    );
  return (
    <article className="ladder">
      <div className="head">
        <p className="lede">
          <Said message={leadOf(ladder)} />
        </p>
        <div className="row noprint">
          <ViewSwitch />
          {enter}
          <CopyLink />
          <ExportMenu
            choices={[
              csvChoice(
                `ladder-${place.code}`,
                groupColumns(),
                ladder.strata,
                word('ladder.groups'),
              ),
              jsonChoice(`ladder-${place.code}`, ladder),
            ]}
          />
        </div>
      </div>
      <LadderBars ladder={ladder} levels={levels} />
      <SourceLine sources={sources} />
      <GroupTable ladder={ladder} />
      {ladder.apart.length > 0 && <ApartTable ladder={ladder} />}
      {ladder.openCount > 0 && <OpenTable ladder={ladder} />}
      {ladder.problemCount > 0 && (
        <p className="mid">{word('ladder.problems', { n: count(ladder.problemCount) })}</p>
      )}
      <UpgradeTable ladder={ladder} />
      {ladder.skills.withSkilled !== null && (
        <p className="mid">
          {word('ladder.skills', {
            with: { share: ladder.skills.withSkilled },
            without: { share: ladder.skills.withoutSkilled ?? NaN },
            firms: count(ladder.skills.firms),
            of: count(ladder.skills.of),
          })}
        </p>
      )}
      <AnchorTable levels={levels} />
    </article>
  );
}

function leadOf({ rated, firms, asked, dimensions }: LadderWire): ReturnType<typeof wordMessage> {
  const by = dimensions.some((each) => each.by === 'assessor') ? 'assessor' : 'self';
  const mine = dimensions.filter((each) => each.by === by);
  const [highest, ...rest] = mine.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const lowest = rest.at(-1);
  const values = {
    rated: count(rated),
    firms: count(firms),
    asked: asked === null ? '' : word('ladder.lead.asked', { n: count(asked) }),
    mean: writeNumber(highest.mean ?? NaN, LANGUAGE),
  };
  if (lowest === undefined)
    return wordMessage('ladder.lead.one', { ...values, highest: highest.dimension });
  if (highest.mean === lowest.mean) return wordMessage('ladder.lead.alike', values);
  return wordMessage('ladder.lead', {
    ...values,
    highest: capital(highest.dimension),
    lowest: lowest.dimension,
    least: writeNumber(lowest.mean ?? NaN, LANGUAGE),
  });
}
