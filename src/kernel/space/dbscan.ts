import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { squaredChord } from './great-circle.ts';
import { MOST_RUNS, siteGrid } from './site-grid.ts';
import { sitesOnSphere, squaredLength } from './sites.ts';

/** Label of a point that belongs to no cluster. */
export const NOISE = -1;
/** Label of a point without usable coordinates. */
export const UNPLACED = -2;

/** Density clusters of points on the sphere. */
export interface DensityClusters {
  /** Cluster number from 0 by lowest core row, or NOISE, or UNPLACED. */
  readonly label: Int32Array;
  /** 1 where the point has at least `minPoints` points (itself included) within the radius. */
  readonly core: Uint8Array;
  readonly clusters: number;
}

/**
 * DBSCAN on the sphere: clusters are core points chained by steps of at most `radiusKm`, plus the points they reach.
 *
 * A border point goes to the cluster of its nearest core point (ties: lowest row), so the result does not depend on the
 * order of the points beyond the numbering. Distances are compared as chords of unit vectors; a grid of cells keeps the
 * cost near O(n · neighbours). Latitudes outside [−90, 90], NaN or infinite coordinates are UNPLACED.
 *
 * @throws RangeError unless the columns have one length, radiusKm > 0 and minPoints ≥ 1.
 * @see ester1996
 */
export function dbscan(
  latitudes: ArrayLike<number>,
  longitudes: ArrayLike<number>,
  radiusKm: number,
  minPoints: number,
): DensityClusters {
  const n = latitudes.length;
  refuseUnlessSameLength('longitudes', longitudes.length, n);
  refuseUnless(
    radiusKm > 0 && radiusKm < Infinity,
    'radiusKm',
    radiusKm,
    'a finite number above 0',
  );
  refuseUnlessCount('minPoints', minPoints, 1);
  const label = new Int32Array(n).fill(NOISE);
  const core = new Uint8Array(n);
  const placed: number[] = [];
  for (let i = 0; i < n; i++)
    if (Math.abs(latitudes[i]) <= 90 && Number.isFinite(longitudes[i])) placed.push(i);
    else label[i] = UNPLACED;

  const near = neighbours(latitudes, longitudes, placed, radiusKm);
  for (const i of placed) {
    let count = 0;
    near(i, () => count++);
    if (count >= minPoints) core[i] = 1;
  }
  let clusters = 0;
  const waiting: number[] = [];
  for (const start of placed) {
    if (core[start] === 0 || label[start] !== NOISE) continue;
    label[start] = clusters;
    waiting.push(start);
    while (waiting.length > 0) {
      near(waiting.pop()!, (j) => {
        if (core[j] === 0 || label[j] !== NOISE) return;
        label[j] = clusters;
        waiting.push(j);
      });
    }
    clusters++;
  }
  for (const i of placed) {
    if (core[i] === 1) continue;
    let nearest = Infinity;
    let row = n;
    near(i, (j, squared) => {
      if (core[j] === 0 || squared > nearest || (squared === nearest && j > row)) return;
      nearest = squared;
      row = j;
      label[i] = label[j];
    });
  }
  return { label, core, clusters };
}

type Visit = (row: number, squaredChord: number) => void;

/** A function that visits every placed row within the radius of a placed row, itself included. */
function neighbours(
  latitudes: ArrayLike<number>,
  longitudes: ArrayLike<number>,
  placed: readonly number[],
  radiusKm: number,
): (row: number, visit: Visit) => void {
  const sites = sitesOnSphere(
    placed.map((row) => latitudes[row]),
    placed.map((row) => longitudes[row]),
  );
  const { order, runs } = siteGrid(sites, radiusKm);
  const siteOf = new Map(placed.map((row, site) => [row, site]));
  const placeOf = new Uint32Array(order.length);
  order.forEach((site, place) => {
    placeOf[site] = place;
  });
  // Two points at the same distance as the radius must not be parted by rounding.
  const reach = squaredChord(radiusKm) * (1 + 1e-12);
  const starts = new Uint32Array(MOST_RUNS);
  const ends = new Uint32Array(MOST_RUNS);
  return (row, visit) => {
    const site = siteOf.get(row)!;
    for (let run = runs(placeOf[site], starts, ends) - 1; run >= 0; run--)
      for (let place = starts[run]; place < ends[run]; place++) {
        const squared = squaredLength(sites, site, order[place]);
        if (squared <= reach) visit(placed[order[place]], squared);
      }
  };
}
