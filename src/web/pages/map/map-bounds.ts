import type { MapWire } from '../../../wire/show-map.ts';

type Bounds = readonly [number, number, number, number];

/** The least the first view shows, in degrees. */
const LEAST = 0.25;

/**
 * West, south, east, north of the view a map begins with; null when nobody has a place.
 *
 * One actor in a hundred on each side may lie outside, so that an island an ocean away does not make everything else small.
 */
export function mapBounds(points: MapWire['points']): Bounds | null {
  const placed = points.flatMap(({ lat, lon }) =>
    lat === null || lon === null ? [] : [{ lat, lon }],
  );
  if (placed.length === 0) return null;
  const ends = (values: readonly number[]): readonly [number, number] => {
    const sorted = values.toSorted((a, b) => a - b);
    const out = Math.floor(sorted.length / 100);
    return [sorted[out], sorted[sorted.length - 1 - out]];
  };
  const [west, east] = ends(placed.map(({ lon }) => lon));
  const [south, north] = ends(placed.map(({ lat }) => lat));
  const wide = Math.max(0, LEAST - (east - west)) / 2;
  const high = Math.max(0, LEAST - (north - south)) / 2;
  return [west - wide, south - high, east + wide, north + high];
}
