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
 * Sorts sites into cubes as wide as a radius. Order within a cell is ascending site. Cost: O(n + cells log cells).
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
  // Cells are few beside sites: sites are dealt out to their cells, and only cells are sorted.
  const sizes = new Map<number, number>();
  for (let i = 0; i < count; i++) sizes.set(keys[i], (sizes.get(keys[i]) ?? 0) + 1);
  const runOf = new Map<number, number>();
  const runStart: number[] = [];
  let start = 0;
  for (const key of Float64Array.from(sizes.keys()).sort()) {
    runOf.set(key, runStart.length);
    runStart.push(start);
    start += sizes.get(key) ?? 0;
  }
  const next = Uint32Array.from(runStart);
  const order = new Uint32Array(count);
  const sorted = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const k = next[runOf.get(keys[i]) ?? 0]++;
    order[k] = i;
    for (let axis = 0; axis < 3; axis++) sorted[3 * k + axis] = vectors[3 * i + axis];
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
