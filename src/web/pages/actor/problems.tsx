import type { ReactNode } from 'react';
import type { ActorWire, CorrectableWire } from '../../../wire/show-actor.ts';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** The fact that mends a problem, by the field the problem sits in. */
const MENDS: Readonly<Record<string, CorrectableWire>> = {
  region: 'region',
  coordinates: 'lat',
  small: 'small',
  kind: 'kind',
  name: 'name',
};

/** What is wrong in the record of this actor, with the way to the fact that mends it. */
export function Problems({
  answer,
  onCorrect,
}: {
  readonly answer: ActorWire;
  readonly onCorrect: (field: CorrectableWire) => void;
}): ReactNode {
  const { problems, facts } = answer;
  const mending = (field: string | null): CorrectableWire | null => {
    const key = MENDS[field ?? ''];
    return key !== undefined && facts.some((fact) => fact.key === key) ? key : null;
  };
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{word('actor.problems')}</h2>
      {problems.length === 0 ? (
        <p className="mid">{word('actor.problems.none')}</p>
      ) : (
        <ul className="wrong">
          {problems.map(({ message, value, hint, code, at }, i) => {
            const key = mending(at.field);
            return (
              <li key={i}>
                <p>
                  {capital(message)}
                  {value !== null && value !== '' && !message.includes(value) && ` “${value}”`}.
                </p>
                {hint !== '' && <p className="soft">{capital(hint)}.</p>}
                <span className="row">
                  <code className="soft">{code}</code>
                  {key !== null && (
                    <button type="button" className="linklike" onClick={() => onCorrect(key)}>
                      {word('fact.correct.it')}
                    </button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
