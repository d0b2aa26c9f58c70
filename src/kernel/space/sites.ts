import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { EARTH_RADIUS_KM, squaredChord, unitVectors } from './great-circle.ts';

/** Located points, ready for distances; on the sphere they are unit vectors and chords stand for distances. */
export interface Sites {
  readonly count: number;
  readonly surface: 'plane' | 'sphere';
  /** x y z of each site, one after another: km on the plane (z = 0), unit vectors on the sphere. */
  readonly vectors: Float64Array;
}

/** Sites on a plane, coordinates in km. @throws RangeError on unknown coordinates or columns of different length. */
export function sitesOnPlane(xKm: ArrayLike<number>, yKm: ArrayLike<number>): Sites {
  checkCoordinates(xKm, yKm);
  const vectors = new Float64Array(3 * xKm.length);
  for (let i = 0; i < xKm.length; i++) {
    vectors[3 * i] = xKm[i];
    vectors[3 * i + 1] = yKm[i];
  }
  return { count: xKm.length, surface: 'plane', vectors };
}

/** Sites on the sphere, in degrees. @throws RangeError as sitesOnPlane, or on a latitude outside [−90, 90]. */
export function sitesOnSphere(latitudes: ArrayLike<number>, longitudes: ArrayLike<number>): Sites {
  checkCoordinates(latitudes, longitudes);
  for (let i = 0; i < latitudes.length; i++)
    refuseUnless(Math.abs(latitudes[i]) <= 90, 'latitudes', latitudes[i], 'degrees from -90 to 90');
  return {
    count: latitudes.length,
    surface: 'sphere',
    vectors: unitVectors(latitudes, longitudes),
  };
}

/** Squared length between two sites: km² on the plane, squared chord of the unit sphere. Grows with distance. */
export function squaredLength({ vectors }: Sites, i: number, j: number): number {
  const dx = vectors[3 * i] - vectors[3 * j];
  const dy = vectors[3 * i + 1] - vectors[3 * j + 1];
  const dz = vectors[3 * i + 2] - vectors[3 * j + 2];
  return dx * dx + dy * dy + dz * dz;
}

/** Distance in km of a squared length. */
export function kmOfSquaredLength(surface: Sites['surface'], squared: number): number {
  const length = Math.sqrt(squared);
  return surface === 'plane' ? length : 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, length / 2));
}

/** Squared length of a distance in km: the inverse of kmOfSquaredLength. */
export function squaredLengthOfKm(surface: Sites['surface'], km: number): number {
  return surface === 'plane' ? km * km : squaredChord(km);
}

function checkCoordinates(a: ArrayLike<number>, b: ArrayLike<number>): void {
  refuseUnlessSameLength('coordinates', b.length, a.length);
  for (let i = 0; i < a.length; i++)
    for (const value of [a[i], b[i]])
      refuseUnless(Number.isFinite(value), 'coordinates', value, 'known coordinates');
}
