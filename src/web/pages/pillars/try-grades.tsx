import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { triedGrades } from '../../../wire/try-grades.ts';
import { useAddress, useMove } from '../../address.ts';
import { fetchWire } from '../../api.ts';
import { Said } from '../../components/said.tsx';
import { Answer, capital } from '../../components/states.tsx';
import { queryText } from '../../queries.ts';
import { count, word } from '../../words/word.ts';
import { BundleSection } from '../case/bundle-section.tsx';
import { Nearest } from '../case/nearest.tsx';
import { ProfileSection } from '../case/profile-section.tsx';
import { weakestMessage } from '../case/weakest-message.ts';

const GRADES = [1, 2, 3, 4, 5] as const;

/** A small form of grades for a place nobody scores: what they would say, kept in the address and nowhere else. */
export function TryGrades({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const { aspects } = shown;
  const given = (search['grades'] ?? '').split(',');
  const choose = (at: number, value: string): void => {
    const next = aspects.map((_, i) => (i === at ? value : (given[i] ?? '')));
    change({ grades: next.some((each) => each !== '') ? next.join(',') : undefined }, false);
  };
  const known = given.filter((each) => each !== '').length;
  return (
    <section aria-labelledby="try">
      <h2 id="try">{word('try.head')}</h2>
      <p className="mid">{word('try.says')}</p>
      <div className="tried">
        {aspects.map(({ id, aspect }, i) => (
          <label key={id}>
            {capital(aspect)}
            <select value={given[i] ?? ''} onChange={(event) => choose(i, event.target.value)}>
              <option value="">{word('enter.none')}</option>
              {GRADES.map((grade) => (
                <option key={grade} value={grade}>
                  {grade} {word(`enter.grade.${grade}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {known > 0 && <Tried grades={given.join(',')} known={known} asked={aspects.length} />}
    </section>
  );
}

function Tried({
  grades,
  known,
  asked,
}: {
  readonly grades: string;
  readonly known: number;
  readonly asked: number;
}): ReactNode {
  const query = useQuery(
    queryOptions({
      queryKey: ['grades', grades],
      queryFn: ({ signal }) =>
        fetchWire(triedGrades, `/api/grades${queryText({ grades })}`, { signal }),
      placeholderData: (before) => before,
    }),
  );
  return (
    <Answer query={query} what={word('busy.profile')} rows={4}>
      {({ profile, bundle, nearest }) => (
        <div aria-live="polite">
          <p className="lede">
            <Said message={weakestMessage(profile)} />
          </p>
          {profile !== null && (
            <div className="pair">
              <ProfileSection
                profile={profile}
                says={word('try.graded', { graded: count(known), asked: count(asked) })}
              />
              {bundle !== null && <BundleSection bundle={bundle} />}
            </div>
          )}
          {nearest.length > 0 ? (
            <Nearest nearest={nearest} />
          ) : (
            <p className="mid">{word('pillars.nearest.none.says')}</p>
          )}
        </div>
      )}
    </Answer>
  );
}
