import type { ReactNode } from 'react';
import { VERBS, type Verb } from '../../domain/verb.ts';
import { hrefOf, useAddress } from '../address.ts';
import { Link } from '../components/link.tsx';
import { PAGES } from '../pages.ts';
import { word } from '../words/word.ts';

/** The five verbs with their pages, the only navigation. */
export function Verbs(): ReactNode {
  const address = useAddress();
  return (
    <nav aria-label={word('verbs.label')}>
      <ul className="verbs">
        {VERBS.map((verb) => {
          const pages = PAGES.filter((page) => page.verb === verb);
          // a verb with one page of its own name is that page
          const alone = pages.length === 1 && pages[0].id === verb;
          const current = (id: string): { readonly 'aria-current'?: 'page' } =>
            address.page === id ? { 'aria-current': 'page' } : {};
          return (
            <li key={verb}>
              <Link
                className="verb"
                href={hrefOf(address, pages[0].id)}
                {...(alone ? current(pages[0].id) : {})}
              >
                {word(`verb.${verb}`)}
              </Link>
              {!alone && (
                <ul>
                  {pages.map(({ id, word: label }) => (
                    <li key={id}>
                      <Link href={hrefOf(address, id)} {...current(id)}>
                        {word(label)}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The verbs on a phone: a bar at the bottom, and above it the pages of the verb that is on screen. */
export function VerbBar(): ReactNode {
  const address = useAddress();
  const now = PAGES.find((page) => page.id === address.page)?.verb;
  const beside = PAGES.filter((page) => page.verb === now);
  return (
    <nav className="verbbar" aria-label={word('verbs.bar')}>
      {beside.length > 1 && (
        <ul className="beside">
          {beside.map(({ id, word: label }) => (
            <li key={id}>
              <Link
                href={hrefOf(address, id)}
                {...(address.page === id ? { 'aria-current': 'page' as const } : {})}
              >
                {word(label)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul className="bar">
        {VERBS.map((verb) => (
          <li key={verb}>
            <Link
              href={hrefOf(address, PAGES.find((page) => page.verb === verb)?.id ?? 'overview')}
              {...(verb === now ? { 'aria-current': 'true' as const } : {})}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                {SIGNS[verb]}
              </svg>
              {word(`verb.${verb}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const SIGNS: Readonly<Record<Verb, ReactNode>> = {
  observe: (
    <>
      <path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Z" />
      <circle cx="10" cy="10" r="2.4" />
    </>
  ),
  diagnose: <path d="M3 16h14M5.5 16V9M10 16V4M14.5 16v-5" />,
  act: (
    <>
      <circle cx="5.5" cy="10" r="3" />
      <circle cx="14.5" cy="10" r="3" />
      <path d="M8.5 10h3" />
    </>
  ),
  rehearse: <path d="M4 10a6 6 0 1 1 1.8 4.3M4 15v-4h4" />,
  evaluate: <path d="M3 15 8 9l3.5 3L17 5M13 5h4v4" />,
};
