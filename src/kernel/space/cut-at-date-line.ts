import { clipRing } from './clip-ring.ts';

type Ring = readonly (readonly [number, number])[];

/**
 * A closed ring of [longitude, latitude] in degrees as rings that do not cross the date line; most come back as they are.
 *
 * A step of more than 180° of longitude is taken for a crossing: the ring is unrolled past ±180° and cut there, and a ring
 * that goes once around a pole (Antarctica) is closed along it. Parts without area are left out. O(points).
 */
export function cutAtDateLine(ring: Ring): readonly Ring[] {
  const unrolled: [number, number][] = [];
  let turn = 0;
  let crosses = false;
  for (const [i, [lon, lat]] of ring.entries()) {
    if (i > 0) {
      const step = lon - ring[i - 1][0];
      if (Math.abs(step) > 180) {
        turn -= Math.sign(step) * 360;
        crosses = true;
      }
    }
    unrolled.push([lon + turn, lat]);
  }
  if (!crosses) return [ring];
  if (turn !== 0) {
    const pole = Math.sign(ring[0][1]) * 90;
    unrolled.push([unrolled[unrolled.length - 1][0], pole], [unrolled[0][0], pole]);
  }
  return [-360, 0, 360].flatMap((shift) => {
    const box = { x: shift - 180, y: -90, width: 360, height: 180 };
    const part = clipRing(unrolled, box).map(([lon, lat]): [number, number] => [lon - shift, lat]);
    return hasArea(part) ? [part] : [];
  });
}

/** True when a ring is more than a line along the cut. */
function hasArea(ring: Ring): boolean {
  const longitudes = ring.map(([lon]) => lon);
  return ring.length > 2 && Math.max(...longitudes) > Math.min(...longitudes);
}
