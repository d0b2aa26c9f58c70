/** Latitude where the square Mercator map of the world ends, degrees. */
const EDGE = 85.05112878;

/**
 * Mercator's projection of a point given in degrees, in parts of the equator's length: x in [−½, ½] eastwards from
 * Greenwich, y southwards from the equator. Latitudes beyond 85.05° stand on the edge; NaN stays NaN.
 *
 * x = λ / 360, y = −ln tan(π/4 + φ/2) / 2π.
 */
export function mercator(longitude: number, latitude: number): readonly [number, number] {
  const phi = (Math.min(Math.max(latitude, -EDGE), EDGE) * Math.PI) / 180;
  return [longitude / 360, -Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}
