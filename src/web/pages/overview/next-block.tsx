import type { ReactNode } from 'react';
import type { Overview } from '../../../wire/show-overview.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Party } from '../../components/party.tsx';
import { Said } from '../../components/said.tsx';
import { count, word } from '../../words/word.ts';

/** The first introductions: whom to bring together, and why. */
export function NextBlock({ overview }: { readonly overview: Overview }): ReactNode {
  const { introductions, introductionCount } = overview;
  const address = useAddress();
  return (
    <section aria-labelledby="next" className="pic">
      <h2 id="next">
        <span>
          {word('overview.next')}{' '}
          {introductions.length > 0 && (
            <small>
              {word('overview.next.counts', {
                n: count(introductions.length),
                all: count(introductionCount),
              })}
            </small>
          )}
        </span>
        <Link href={hrefOf(address, 'introductions')}>
          {word('overview.open')}
          <span className="vh"> {word('page.introductions')}</span>
        </Link>
      </h2>
      {introductions.length === 0 ? (
        <p className="mid none">{word('overview.next.none')}</p>
      ) : (
        <ol className="intro">
          {introductions.map((introduction) => (
            <li key={introduction.rank}>
              <div>
                <h3>
                  <Party actor={introduction.a} />{' '}
                  <span className="soft">{word('overview.with')}</span>{' '}
                  <Party actor={introduction.b} />
                </h3>
                <p>
                  <Said message={introduction.says} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
