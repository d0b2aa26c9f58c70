import type { ReactNode } from 'react';
import type { ActorWire } from '../../../wire/show-actor.ts';
import { Party } from '../../components/party.tsx';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { count, word } from '../../words/word.ts';

interface Props {
  readonly answer: ActorWire;
}

const COUNTRIES = 6;

/** Partners outside the place, by country. */
export function Elsewhere({ answer }: Props): ReactNode {
  const { partners, countries } = answer.elsewhere;
  const rest = countries.length - COUNTRIES;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        {word('actor.elsewhere')}{' '}
        <small>{word('actor.elsewhere.count', { n: count(partners) })}</small>
      </h2>
      {countries.length > 0 && (
        <p className="mid">
          {countries
            .slice(0, COUNTRIES)
            .map(({ name, partners: n }) => `${name} ${n}`)
            .join(', ')}
          {rest > 0 && `, ${word('actor.elsewhere.more', { n: count(rest) })}`}.
        </p>
      )}
    </section>
  );
}

/** What its initiatives are about. */
export function Fields({ answer }: Props): ReactNode {
  const { fields } = answer;
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{word('actor.fields')}</h2>
      <p className="mid">
        {fields.length === 0
          ? word('actor.fields.none')
          : `${capital(fields.map(({ name }) => name).join(', '))}.`}
      </p>
    </section>
  );
}

/** Whom it could be brought together with, and why. */
export function Introduced({ answer }: Props): ReactNode {
  const { introductions, actor } = answer;
  return (
    <section aria-labelledby="introductions">
      <h2 id="introductions">{word('actor.introductions')}</h2>
      {introductions.length === 0 ? (
        <p className="mid">{word('actor.introductions.none')}</p>
      ) : (
        <ul className="meet">
          {introductions.map(({ rank, a, b, says, reasons }) => (
            <li key={rank}>
              <h3>
                <Party actor={a.id === actor.id ? b : a} />
              </h3>
              <p>
                <Said message={says} />
              </p>
              {reasons.length > 0 && (
                <details>
                  <summary>{word('actor.reasons', { n: count(reasons.length) })}</summary>
                  <ul>
                    {reasons.map((reason, i) => (
                      <li key={i}>
                        <Said message={reason} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
