import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAddress } from '../address.ts';
import { Link } from '../components/link.tsx';
import { SPACE_PAGES, spaceHref, spacePageOf } from '../space-address.ts';
import { useTitle } from '../state/use-title.ts';
import { useSpace } from '../state/use-space.ts';
import { proposalsQuery } from '../queries-own.ts';
import { word } from '../words/word.ts';
import { RailFoot } from './rail-foot.tsx';
import { SpaceSwitcher } from './space-switcher.tsx';
import { Tools } from './tools.tsx';
import './space-frame.css';

/** The frame of the pages of a workspace that are about no place. */
export function SpaceFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const { workspace } = useAddress();
  const space = useSpace(workspace);
  useTitle([title, space?.title ?? workspace]);
  return (
    <div className="frame">
      <aside className="rail" aria-label={word('space.label')}>
        <SpaceSwitcher here={workspace} />
        <nav aria-label={word('space.label')}>
          <SpaceLinks published={space?.published ?? true} className="verbs" />
        </nav>
        <RailFoot published={space?.published} />
      </aside>
      <div className="column">
        <header className="top">
          <div className="crumb">
            <h1 tabIndex={-1}>
              {title}
              <span className="vh"> – {space?.title ?? workspace}</span>
            </h1>
          </div>
          <Tools />
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <nav className="verbbar" aria-label={word('space.label')}>
        <SpaceLinks published={space?.published ?? true} className="bar" />
      </nav>
    </div>
  );
}

/** Writing pages stand only where a person may write. */
export function SpaceLinks({
  published,
  className,
}: {
  readonly published: boolean;
  readonly className: string;
}): ReactNode {
  const { workspace } = useAddress();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const waiting = useQuery({ ...proposalsQuery(workspace), enabled: !published }).data?.total ?? 0;
  // a page about a place lists the imports among its own pages
  const ofPlace = path.includes('/p/');
  const pages = SPACE_PAGES.filter(
    ({ id }) => (id !== 'loads' || !ofPlace) && (!published || id === 'places' || id === 'loads'),
  );
  return (
    <ul className={`${className} space`}>
      {pages.map(({ id, word: label }) => (
        <li key={id}>
          <Link
            className="verb"
            href={spaceHref(workspace, id)}
            {...(spacePageOf(path) === id && !ofPlace ? { 'aria-current': 'page' as const } : {})}
          >
            {word(label)}
            {id === 'review' && waiting > 0 && <i> {waiting}</i>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
