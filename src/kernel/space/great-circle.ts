/** Mean radius of the earth (IUGG), km. */
export const EARTH_RADIUS_KM = 6371.0088;

const DEGREE = Math.PI / 180;

/**
 * Distance on the sphere between two points in degrees, in km (haversine).
 *
 * Exact for near points; for antipodal points the error is below a metre. A NaN coordinate gives NaN. Differs from the
 * ellipsoid by at most 0.6 %. Cost: O(1).
 *
 * @see sinnott1984
 */
export function greatCircleKm(
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): number {
  const sinLatitude = Math.sin(((latitudeB - latitudeA) * DEGREE) / 2);
  const sinLongitude = Math.sin(((longitudeB - longitudeA) * DEGREE) / 2);
  const h =
    sinLatitude * sinLatitude +
    Math.cos(latitudeA * DEGREE) * Math.cos(latitudeB * DEGREE) * sinLongitude * sinLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Points as unit vectors, x y z one after another (3n numbers); NaN coordinates give NaN vectors. Cost: O(n). */
export function unitVectors(
  latitudes: ArrayLike<number>,
  longitudes: ArrayLike<number>,
): Float64Array {
  const vectors = new Float64Array(3 * latitudes.length);
  for (let i = 0; i < latitudes.length; i++) {
    const latitude = latitudes[i] * DEGREE;
    const longitude = longitudes[i] * DEGREE;
    vectors[3 * i] = Math.cos(latitude) * Math.cos(longitude);
    vectors[3 * i + 1] = Math.cos(latitude) * Math.sin(longitude);
    vectors[3 * i + 2] = Math.sin(latitude);
  }
  return vectors;
}

/** Squared chord between unit vectors whose great-circle distance is `km` (at most half the globe). */
export function squaredChord(km: number): number {
  const half = Math.sin(Math.min(Math.PI / 2, km / EARTH_RADIUS_KM / 2));
  return 4 * half * half;
}
