import type { Box } from './place-labels.ts';

/**
 * The part of a closed ring of points [x, y] that lies in a box, as one ring; empty when nothing does.
 *
 * Sutherland and Hodgman's clipping: parts that leave and come back stay joined along the edge of the box, which a fill
 * does not show. The last point need not repeat the first. O(points).
 *
 * @see sutherland1974
 */
export function clipRing(
  ring: readonly (readonly [number, number])[],
  box: Box,
): readonly (readonly [number, number])[] {
  let points = ring;
  for (const { axis, limit, sign } of [
    { axis: 0, limit: box.x, sign: 1 },
    { axis: 0, limit: box.x + box.width, sign: -1 },
    { axis: 1, limit: box.y, sign: 1 },
    { axis: 1, limit: box.y + box.height, sign: -1 },
  ] as const) {
    const out: (readonly [number, number])[] = [];
    for (let i = 0; i < points.length; i++) {
      const from = points[(i + points.length - 1) % points.length];
      const to = points[i];
      const fromIn = sign * (from[axis] - limit) >= 0;
      const toIn = sign * (to[axis] - limit) >= 0;
      if (fromIn !== toIn) {
        const share = (limit - from[axis]) / (to[axis] - from[axis]);
        const other = from[1 - axis] + share * (to[1 - axis] - from[1 - axis]);
        out.push(axis === 0 ? [limit, other] : [other, limit]);
      }
      if (toIn) out.push(to);
    }
    points = out;
    if (points.length === 0) return points;
  }
  return points;
}
