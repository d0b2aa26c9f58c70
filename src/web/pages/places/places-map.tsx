import { useState, type ReactNode } from 'react';
import { isOwnPlace } from '../../../domain/definition.ts';
import type { PlaceList } from '../../../wire/list-places.ts';
import { BUNDLED, hrefOf, useMove } from '../../address.ts';
import { Drawing } from '../../components/drawing.tsx';
import { mapScene } from '../../../figure/map-scene.ts';
import { useLand } from '../../map-picture/use-land.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import '../../map-picture/map-picture.css';
import { count, word } from '../../words/word.ts';

/** The part of the world most of the data is about; what lies outside is in the list. */
const EUROPE = { west: -25, south: 33, east: 42, north: 71 };

/** Where the organisations are: a small map to choose from. The list beside it is its table. */
export function PlacesMap({ list }: { readonly list: PlaceList }): ReactNode {
  const [level, setLevel] = useState<0 | 2>(0);
  const { go } = useMove();
  const land = useLand();
  const circles = list.places.filter(
    (row) =>
      row.level === level &&
      !isOwnPlace(row.code) &&
      row.lat !== null &&
      row.lon !== null &&
      row.lat > EUROPE.south &&
      row.lat < EUROPE.north &&
      row.lon > EUROPE.west &&
      row.lon < EUROPE.east,
  );
  if (circles.length === 0) return null;
  const label = word('places.map.label', { n: count(circles.length) });
  return (
    <figure className="placesmap">
      <div className="row" role="group" aria-label={word('compare.level')}>
        <FilterChip pressed={level === 0} onPress={() => setLevel(0)}>
          {word('levels.0')}
        </FilterChip>
        <FilterChip pressed={level === 2} onPress={() => setLevel(2)}>
          {word('levels.2')}
        </FilterChip>
      </div>
      <Drawing
        height={380}
        draw={(width) =>
          mapScene(circles, { width, height: Math.round(Math.min(440, width * 0.86)), land, label })
            .scene
        }
        onPick={(code) => go(hrefOf({ workspace: BUNDLED, place: code, search: {} }, 'overview'))}
      />
      <figcaption className="src">{word('places.map.says')}</figcaption>
    </figure>
  );
}
