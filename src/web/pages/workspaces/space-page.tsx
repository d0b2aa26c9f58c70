import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeDay } from '../../../domain/say.ts';
import type { PlaceRow } from '../../../wire/list-places.ts';
import { useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { SpaceFrame } from '../../frame/space-frame.tsx';
import { placesQuery } from '../../queries.ts';
import { spaceHref } from '../../space-address.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';
import { SizeChoice } from './size-choice.tsx';
import { AllPlaces } from '../places/place-lists.tsx';

/** The places of one workspace. */
export function SpacePlaces(): ReactNode {
  const { workspace } = useAddress();
  const query = useQuery(placesQuery(workspace));
  return (
    <SpaceFrame title={word('space.places')}>
      <Answer query={query} what={word('busy.places')}>
        {({ places, totals, knownDay, sources, workspace: { published } }) =>
          totals.actors === 0 ? (
            <EmptyState
              title={word('space.empty')}
              action={
                !published && (
                  <Link className="btn primary" href={spaceHref(workspace, 'import')}>
                    {word('space.import')}
                  </Link>
                )
              }
            >
              <p>{word('space.empty.says')}</p>
            </EmptyState>
          ) : (
            <>
              <p className="lede">
                <Said
                  message={wordMessage('space.lede', {
                    actors: count(totals.actors),
                    initiatives: count(totals.initiatives),
                    day: writeDay(knownDay, LANGUAGE),
                  })}
                />{' '}
                {inPlaces(places) < totals.actors &&
                  word('space.counted', { n: count(inPlaces(places)) })}
              </p>
              <AllPlaces places={places} />
              {!published && <SizeChoice />}
              <SourceLine sources={sources} />
            </>
          )
        }
      </Answer>
    </SpaceFrame>
  );
}

/** Organisations that the largest place counts; the register may hold more. */
function inPlaces(places: readonly PlaceRow[]): number {
  return Math.max(0, ...places.map(({ actors }) => actors));
}
