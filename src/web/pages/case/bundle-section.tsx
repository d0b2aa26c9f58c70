import type { ReactNode } from 'react';
import type { CaseShown } from '../../../wire/show-case.ts';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { count, word, wordMessage } from '../../words/word.ts';

/** The smallest set of instruments that is more than the sum of its parts, how sure it is, and what is refused alone. */
export function BundleSection({
  bundle,
  children,
}: {
  readonly bundle: NonNullable<CaseShown['bundle']>;
  /** What should be minded about it here. */
  readonly children?: ReactNode;
}): ReactNode {
  const { bundles, who, governor, gain, surplus, changed, unstable, refused, tried } = bundle;
  const said = bundles.map((each) => each.map(({ name }) => name).join(' + '));
  return (
    <section aria-labelledby="bundle">
      <h2 id="bundle">{word('case.bundle')}</h2>
      {said.length === 0 && <p>{word('case.bundle.none', { n: count(tried) })}</p>}
      {said.length === 1 && (
        <p className="say">
          <Said
            message={
              bundles[0].length === 1
                ? wordMessage('case.bundle.single', { instrument: said[0] })
                : wordMessage('case.bundle.lead', { bundle: said[0] })
            }
          />
        </p>
      )}
      {said.length > 1 && (
        <>
          <p>{word('case.bundle.ties')}</p>
          <ul className="ties">
            {said.map((each) => (
              <li key={each}>{capital(each)}</li>
            ))}
          </ul>
        </>
      )}
      {children}
      {gain !== null && surplus !== null && (
        <p>{word('case.bundle.gain', { gain: { number: gain }, surplus: { number: surplus } })}</p>
      )}
      {changed !== null && (
        <p>
          <Said
            message={wordMessage(unstable ? 'case.bundle.unstable' : 'case.bundle.stable', {
              share: { share: changed },
            })}
          />
        </p>
      )}
      {who.length > 0 && (
        <>
          <h3>{word('case.who')}</h3>
          <ul className="refused">
            {who.map(({ instrument, roles }) => (
              <li key={instrument.id}>
                <b>{capital(instrument.name)}</b>:{' '}
                {roles.length === 0
                  ? word('case.who.nobody')
                  : roles.map(({ actor, means }) => `${actor} (${means})`).join('; ')}
                .
              </li>
            ))}
          </ul>
          <p className="mid">
            {word(`case.governor.${governor}`)} {word('case.governor.caveat')}
          </p>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{word('case.refused')}</h3>
          <ul className="refused">
            {refused.map(({ instrument, needs, grade, atLeast, why, source, broughtBy }) => (
              <li key={instrument.id}>
                <Said
                  message={wordMessage('case.refused.says', {
                    instrument: capital(instrument.name),
                    needs,
                    grade: count(grade),
                    atLeast: count(atLeast),
                    why: capital(why),
                    source,
                    by: capital(broughtBy.map(({ name }) => name).join(' or ')),
                  })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="src">{word('case.bundle.says', { n: count(tried) })}</p>
    </section>
  );
}
