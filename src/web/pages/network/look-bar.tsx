import type { ReactNode } from 'react';
import { RING_DASHES, type BrokerRing } from '../../../figure/actor-scene.ts';
import type { Network } from '../../../wire/show-network.ts';
import { useAddress, useMove } from '../../address.ts';
import { FilterChoice } from '../../components/filter-chip.tsx';
import { COLOURS, COMMUNITY_COLOURS, SIZES } from '../../network-picture/graph-look.ts';
import { word } from '../../words/word.ts';
import { lookOf } from './show.ts';

const RINGS = Object.keys(RING_DASHES) as readonly BrokerRing[];

/** What size, colour and ring of an actor mean, and the way to change it. */
export function LookBar({ network }: { readonly network: Network }): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const { sizeBy, colourBy } = lookOf(search);
  const largest = [...network.picture.bubbles]
    .sort((a, b) => b.actors - a.actors)
    .slice(0, COMMUNITY_COLOURS.length);
  return (
    <div className="look">
      <FilterChoice
        label={word('graph.size')}
        value={sizeBy}
        options={SIZES.map((size) => ({ value: size, label: word(`graph.size.${size}`) }))}
        onChange={(size) => change({ sized: size === 'degree' ? undefined : size }, false)}
      />
      <FilterChoice
        label={word('graph.colour')}
        value={colourBy}
        options={COLOURS.map((colour) => ({
          value: colour,
          label: word(`graph.colour.${colour}`),
        }))}
        onChange={(colour) => change({ coloured: colour === 'kind' ? undefined : colour }, false)}
      />
      <ul className="legend" aria-label={word('graph.rings')}>
        {RINGS.map((ring) => (
          <li key={ring}>
            <svg
              className="figure glyph"
              width="15"
              height="15"
              viewBox="0 0 15 15"
              aria-hidden="true"
            >
              <circle
                className="ring"
                cx="7.5"
                cy="7.5"
                r="6"
                strokeDasharray={RING_DASHES[ring]}
              />
            </svg>{' '}
            {word(`role.${ring}`)}
          </li>
        ))}
      </ul>
      {colourBy === 'community' && (
        <ul className="legend" aria-label={word('network.show.communities')}>
          {largest.map(({ key, hub }, i) => (
            <li key={key}>
              <span className="swatch" style={{ background: COMMUNITY_COLOURS[i] }} /> {hub}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
