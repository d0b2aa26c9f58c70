import { useRef, type ReactNode } from 'react';
import type { RegionLevel } from '../../domain/region.ts';
import { mapScene } from '../../figure/map-scene.ts';
import type { MapPicture } from '../../wire/show-map.ts';
import { SceneView } from '../components/drawing.tsx';
import { useWidth } from '../state/use-width.ts';
import { word } from '../words/word.ts';
import { useLand } from './use-land.ts';
import './map-picture.css';

interface Props {
  readonly picture: MapPicture;
  /** Level of the place, which says how much land to show around a single circle. */
  readonly level: RegionLevel;
  readonly selected?: string | null;
  /** Called with the code of a region when its circle is clicked. */
  readonly onPick?: (code: string) => void;
  /** Pixels; by default two thirds of the width. */
  readonly height?: number;
}

/** Least width of the map in degrees, by level of the place. */
const LEAST_DEGREES = { 0: 5, 1: 3, 2: 1.6, 3: 1.2 } as const;

/** The regions of a place as circles on the outlines of the land: a still picture that needs no graphics card. */
export function MapCircles({ picture, level, selected = null, onPick, height }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const land = useLand();
  const tall = height ?? Math.round(Math.max(160, Math.min(240, width * 0.66)));
  const drawn =
    width > 0
      ? mapScene(picture.circles, {
          width,
          height: tall,
          land,
          leastDegrees: LEAST_DEGREES[level],
          selected,
          label: word('map.circles', { n: { count: picture.circles.length } }),
        })
      : null;
  return (
    <>
      <div ref={box} className="drawing" style={{ minHeight: tall }}>
        {drawn !== null && <SceneView scene={drawn.scene} {...(onPick ? { onPick } : {})} />}
      </div>
      {drawn !== null && drawn.far.length + drawn.nowhere.length > 0 && (
        <p className="src">
          {word('map.far', {
            names: [...drawn.far, ...drawn.nowhere]
              .map(({ name, actors }) => `${name} ${actors}`)
              .join(', '),
          })}
        </p>
      )}
    </>
  );
}

/** How to read the circles, and how many actors stand by the code of their region or nowhere. */
export function mapCaption(picture: MapPicture): string {
  return [
    word('map.caption'),
    picture.misplaced > 0 ? word('map.misplaced', { n: { count: picture.misplaced } }) : '',
    picture.unplaced > 0 ? word('map.unplaced', { n: { count: picture.unplaced } }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
