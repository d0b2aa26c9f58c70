import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Rings } from '../../figure/map-scene.ts';
import { useTheme } from '../network-picture/use-theme.ts';
import { word } from '../words/word.ts';
import { openMap, type MapPoint, type OpenMap } from './open-map.ts';
import './map-picture.css';

interface Props {
  readonly points: readonly MapPoint[];
  readonly land: Rings;
  readonly bounds: readonly [number, number, number, number];
  /** How many the place has, filtered or not: the scale of the circles does not change with a filter. */
  readonly organisations: number;
  readonly selected: string | null;
  /** Called with the actors at the point that was pressed. */
  readonly onPick: (ids: readonly string[]) => void;
}

/** The actors on a map that moves and comes closer, grouped by zoom. */
export function ActorMap({
  points,
  land,
  bounds,
  organisations,
  selected,
  onPick,
}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenMap | null>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  const theme = useTheme();
  const [west, south, east, north] = bounds;
  useEffect(() => {
    if (box.current === null) return undefined;
    const opened = openMap(box.current, land, [west, south, east, north], organisations, (ids) =>
      pick.current(ids),
    );
    setOpen(opened);
    return () => {
      setOpen(null);
      opened.close();
    };
  }, [land, west, south, east, north, organisations, theme]);
  useEffect(() => open?.show(points, selected), [open, points, selected]);
  return (
    <div className="map-stage">
      <div className="map" ref={box} role="region" aria-label={word('map.label')} />
      <div className="row">
        <button type="button" className="btn" onClick={() => open?.zoom(1)}>
          {word('whole.in')}
        </button>
        <button type="button" className="btn" onClick={() => open?.zoom(-1)}>
          {word('whole.out')}
        </button>
        <button type="button" className="btn" onClick={() => open?.fit()}>
          {word('whole.fit')}
        </button>
        <span className="soft">{word('map.hint')}</span>
      </div>
    </div>
  );
}
