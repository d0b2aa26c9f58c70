import { Outlet } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { hrefOf, useAddress } from '../address.ts';
import { Link } from '../components/link.tsx';
import { MethodDrawer } from '../drawer/method-drawer.tsx';
import { PAGES } from '../pages.ts';
import { placesQuery } from '../queries.ts';
import { rememberPlace } from '../state/seen.ts';
import { useTitle } from '../state/use-title.ts';
import { word } from '../words/word.ts';
import { SpaceLinks } from './space-frame.tsx';
import { PlaceSwitcher } from './place-switcher.tsx';
import { RailFoot } from './rail-foot.tsx';
import { Tools } from './tools.tsx';
import { VerbBar, Verbs } from './verbs.tsx';

/** Pages whose opened thing has a page, and so a heading, of its own. */
const OWN_HEADING = ['actors', 'cases', 'measures'];

/** The frame of every page about a place: rail, top, page, bottom bar, and the drawer any number opens. */
export function PlaceFrame(): ReactNode {
  const address = useAddress();
  const { workspace, place, page, id } = address;
  const places = useQuery(placesQuery(workspace));
  const published = places.data?.workspace.published;
  const here = places.data?.places.find((row) => row.code === place);
  const title = word(PAGES.find((known) => known.id === page)?.word ?? 'page.overview');
  const own = id !== null && OWN_HEADING.includes(page);
  useTitle(id === null ? [title, here?.name ?? place] : []);
  useEffect(() => {
    if (here !== undefined) rememberPlace(workspace, here.code);
  }, [workspace, here]);
  return (
    <div className="frame">
      <aside className="rail" aria-label={word('rail.label')}>
        <PlaceSwitcher list={places.data} />
        <Verbs />
        {published === false && (
          <nav aria-label={word('space.data')}>
            <SpaceLinks published={false} className="verbs" />
          </nav>
        )}
        <RailFoot published={published} />
      </aside>
      <div className="column">
        <header className="top">
          <div className="crumb">
            {own ? (
              <Link href={hrefOf(address, page)}>{title}</Link>
            ) : (
              <h1 tabIndex={-1}>
                {title}
                <span className="vh"> – {here?.name ?? place}</span>
              </h1>
            )}
          </div>
          <Tools />
        </header>
        <main id="main" tabIndex={-1}>
          <div className="onpaper">
            <p className="soft">
              {word('paper.head', {
                country: here?.countryName ?? '',
                code: place,
                day: { day: places.data?.knownDay ?? '' },
              })}
            </p>
            <p className="paper-place">{here?.name ?? place}</p>
          </div>
          <Outlet />
        </main>
      </div>
      <VerbBar />
      <MethodDrawer />
    </div>
  );
}
