import { refuseUnless } from '../stats/refuse.ts';
import { squaredLengthOfKm, type Sites } from './sites.ts';

/** Sites sorted into cells, so that the neighbours of a site within a radius are found without seeing the others. */
export interface SiteGrid {
  readonly radiusKm: number;
  /** Sites in the order of their cells. */
  readonly order: Uint32Array;
  /** Vectors in that order. */
  readonly vectors: Float64Array;
  /**
   * Fills `starts` and `ends` with the runs (of places in `order`) of the 27 cells around place k; returns how many.
   */
  readonly runs: (k: number, starts: Uint32Array, ends: Uint32Array) => number;
}

/** Runs around a cell: at most this many. */
export const MOST_RUNS = 27;

/**
 * Sorts sites into cubes as wide as a radius. Order within a cell is ascending site. Cost: O(n log n).
 *
 * @throws RangeError unless the radius is finite and above 0.
 */
export function siteGrid(sites: Sites, radiusKm: number): SiteGrid {
  refuseUnless(
    radiusKm > 0 && radiusKm < Infinity,
    'radiusKm',
    radiusKm,
    'a finite number above 0',
  );
  const { count, vectors } = sites;
  const low = [Infinity, Infinity, Infinity];
  let extent = 0;
  for (let axis = 0; axis < 3; axis++) {
    let high = -Infinity;
    for (let i = 0; i < count; i++) {
      const value = vectors[3 * i + axis];
      if (value < low[axis]) low[axis] = value;
      if (value > high) high = value;
    }
    if (count > 0) extent = Math.max(extent, high - low[axis]);
  }
  // More than 100,000 cells across would overflow the key; rounding of the radius must not lose a neighbour.
  const size = Math.max(
    Math.sqrt(squaredLengthOfKm(sites.surface, radiusKm)) * (1 + 1e-9),
    extent * 1e-5,
    1e-300,
  );
  const across = Math.floor(extent / size) + 3;
  const keyOf = (i: number): number => {
    let key = 0;
    for (let axis = 0; axis < 3; axis++)
      key = key * across + Math.floor((vectors[3 * i + axis] - low[axis]) / size) + 1;
    return key;
  };
  const keys = Float64Array.from({ length: count }, (_, i) => keyOf(i));
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => keys[a] - keys[b] || a - b,
  );
  const sorted = new Float64Array(3 * count);
  const runOf = new Map<number, number>();
  const runStart: number[] = [];
  for (let k = 0; k < count; k++) {
    sorted.set(vectors.subarray(3 * order[k], 3 * order[k] + 3), 3 * k);
    if (k === 0 || keys[order[k]] !== keys[order[k - 1]]) {
      runOf.set(keys[order[k]], runStart.length);
      runStart.push(k);
    }
  }
  runStart.push(count);
  return {
    radiusKm,
    order,
    vectors: sorted,
    runs(k, starts, ends) {
      const centre = keys[order[k]];
      let found = 0;
      for (let a = -1; a <= 1; a++)
        for (let b = -1; b <= 1; b++)
          for (let c = -1; c <= 1; c++) {
            const run = runOf.get(centre + (a * across + b) * across + c);
            if (run === undefined) continue;
            starts[found] = runStart[run];
            ends[found++] = runStart[run + 1];
          }
      return found;
    },
  };
}
