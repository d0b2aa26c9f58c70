import type { ReactNode } from 'react';
import type { Overview } from '../../../wire/show-overview.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { Legend } from '../../components/legend.tsx';
import { Link } from '../../components/link.tsx';
import { MapCircles } from '../../map-picture/map-circles.tsx';
import { CommunityBubbles } from '../../network-picture/community-bubbles.tsx';
import { count, word } from '../../words/word.ts';

/** The network as communities, small. */
export function CommunitiesBlock({ overview }: { readonly overview: Overview }): ReactNode {
  const { communities } = overview;
  const address = useAddress();
  const web = communities.bubbles.filter((bubble) => !bubble.apart).length;
  return (
    <section className="pic" aria-labelledby="communities">
      <h2 id="communities">
        <span>
          {word('overview.communities')}{' '}
          <small>
            {word('overview.communities.counts', {
              web: count(web),
              apart: count(communities.bubbles.length - web),
              alone: count(communities.alone.length),
            })}
          </small>
        </span>
        <Link href={hrefOf(address, 'network')}>
          {word('overview.open')}
          <span className="vh"> {word('page.network')}</span>
        </Link>
      </h2>
      {web === 0 ? (
        <p className="mid none">{word('overview.communities.none')}</p>
      ) : (
        <>
          <CommunityBubbles picture={communities} labels="hubs" />
          <Legend>{word('overview.line')}</Legend>
        </>
      )}
    </section>
  );
}

/** The organisations by region, small. */
export function MapBlock({ overview }: { readonly overview: Overview }): ReactNode {
  const { map, place } = overview;
  const address = useAddress();
  return (
    <section className="pic" aria-labelledby="map">
      <h2 id="map">
        {word('overview.map')}
        <Link href={hrefOf(address, 'map')}>
          {word('overview.open')}
          <span className="vh"> {word('page.map')}</span>
        </Link>
      </h2>
      {map.circles.length === 0 ? (
        <p className="mid none">{word('overview.map.none')}</p>
      ) : (
        <>
          <MapCircles picture={map} level={place.level} />
          <p className="src">{word('overview.map.says')}</p>
        </>
      )}
    </section>
  );
}
