import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { squaredChord, unitVectors } from './great-circle.ts';

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

  const vectors = unitVectors(latitudes, longitudes);
  const limit = squaredChord(radiusKm);
  const near = neighbours(vectors, placed, limit);
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

/** A function that visits every placed point within the limit of a point, itself included. */
function neighbours(
  vectors: Float64Array,
  placed: readonly number[],
  limit: number,
): (i: number, visit: Visit) => void {
  // Cells below a hundred-thousandth would overflow the key; larger cells are only slower.
  const size = Math.max(Math.sqrt(limit), 1e-5);
  const across = Math.ceil(2 / size) + 3;
  const cellOf = (value: number): number => Math.floor((value + 1) / size) + 1;
  const key = (x: number, y: number, z: number): number => (x * across + y) * across + z;
  const cells = new Map<number, number[]>();
  for (const i of placed) {
    const k = key(cellOf(vectors[3 * i]), cellOf(vectors[3 * i + 1]), cellOf(vectors[3 * i + 2]));
    const cell = cells.get(k);
    if (cell === undefined) cells.set(k, [i]);
    else cell.push(i);
  }
  // Two points at the same distance as the radius must not be parted by rounding.
  const reach = limit * (1 + 1e-12);
  return (i, visit) => {
    const x = vectors[3 * i];
    const y = vectors[3 * i + 1];
    const z = vectors[3 * i + 2];
    const cx = cellOf(x);
    const cy = cellOf(y);
    const cz = cellOf(z);
    for (let a = cx - 1; a <= cx + 1; a++)
      for (let b = cy - 1; b <= cy + 1; b++)
        for (let c = cz - 1; c <= cz + 1; c++)
          for (const j of cells.get(key(a, b, c)) ?? []) {
            const dx = vectors[3 * j] - x;
            const dy = vectors[3 * j + 1] - y;
            const dz = vectors[3 * j + 2] - z;
            const squared = dx * dx + dy * dy + dz * dz;
            if (squared <= reach) visit(j, squared);
          }
  };
}
