import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Answer, EmptyState, capital } from '../../components/states.tsx';
import { profileQuery } from '../../queries.ts';
import { spaceHref } from '../../space-address.ts';
import { word } from '../../words/word.ts';
import { EnterForm } from './enter-form.tsx';
import { EnterLadder } from './enter-ladder.tsx';
import { aspectItems, pillarItems } from './items.ts';
import './enter.css';

/** Scores entered by hand: pillars by phase, capitals by grade, firms by level. */
export function EnterPage(): ReactNode {
  const query = useQuery(profileQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.profile')} rows={9}>
      {(shown) => <EnterView shown={shown} />}
    </Answer>
  );
}

function EnterView({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const address = useAddress();
  if (!shown.own)
    return (
      <EmptyState
        title={word('enter.published')}
        action={
          <Link className="btn primary" href="/bring">
            {capital(word('system.bring.where'))}
          </Link>
        }
      >
        <p>{word('enter.published.says')}</p>
      </EmptyState>
    );
  const what =
    address.page === 'ladder'
      ? 'ladder'
      : address.search['what'] === 'aspects'
        ? 'aspects'
        : 'pillars';
  const tabs = [
    ['pillars', hrefOf(address, 'pillars', 'enter', { what: 'pillars' })],
    ['aspects', hrefOf(address, 'pillars', 'enter', { what: 'aspects' })],
    ['ladder', hrefOf(address, 'ladder', 'enter')],
  ] as const;
  return (
    <article className="enter">
      <nav className="row" aria-label={word('enter.what')}>
        {tabs.map(([id, href]) => (
          <Link
            key={id}
            className="chip"
            href={href}
            {...(id === what ? { 'aria-current': 'page' as const } : {})}
          >
            {word(`enter.${id}`)}
          </Link>
        ))}
      </nav>
      <p className="mid">{word('enter.blind')}</p>
      {what === 'ladder' ? (
        <EnterLadder shown={shown} />
      ) : (
        <EnterForm
          key={what}
          subject={{ kind: 'place', id: shown.place.code }}
          items={what === 'pillars' ? pillarItems(shown) : aspectItems(shown)}
          words={what === 'aspects'}
          result={hrefOf(address, 'pillars')}
        />
      )}
      <p className="src">
        <Link href={spaceHref(address.workspace, 'import')}>{word('enter.table')}</Link>
      </p>
    </article>
  );
}
