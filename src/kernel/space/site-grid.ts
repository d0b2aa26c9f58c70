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
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let key = 0;
    for (let axis = 0; axis < 3; axis++)
      key = key * across + Math.floor((vectors[3 * i + axis] - low[axis]) / size) + 1;
    keys[i] = key;
  }
  const { runOf, starts: runStart } = cellsOf(keys, across ** 3);
  const next = runStart.slice();
  const order = new Uint32Array(count);
  const sorted = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const k = next[runOf(keys[i])]++;
    order[k] = i;
    for (let axis = 0; axis < 3; axis++) sorted[3 * k + axis] = vectors[3 * i + axis];
  }
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
            const run = runOf(centre + (a * across + b) * across + c);
            if (run < 0 || runStart[run] === runStart[run + 1]) continue;
            starts[found] = runStart[run];
            ends[found++] = runStart[run + 1];
          }
      return found;
    },
  };
}

interface Cells {
  /** The run of a cell by its key; -1 where there is no such cell. */
  readonly runOf: (key: number) => number;
  /** Where each run starts, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** Below this many cells a site each of them has a place of its own, empty or not: a place is found faster than a key. */
const CELLS_A_SITE = 4;

/** How many sites each cell holds, in the order of the keys. */
function cellsOf(keys: Float64Array, cells: number): Cells {
  if (cells <= CELLS_A_SITE * keys.length) {
    const starts = new Uint32Array(cells + 1);
    for (let i = 0; i < keys.length; i++) starts[keys[i] + 1]++;
    for (let cell = 0; cell < cells; cell++) starts[cell + 1] += starts[cell];
    return { runOf: (key) => key, starts };
  }
  // Cells are few beside sites: sites are dealt out to their cells, and only cells are sorted.
  const sizes = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) sizes.set(keys[i], (sizes.get(keys[i]) ?? 0) + 1);
  const runs = new Map<number, number>();
  const starts = new Uint32Array(sizes.size + 1);
  let start = 0;
  for (const key of Float64Array.from(sizes.keys()).sort()) {
    starts[runs.size] = start;
    runs.set(key, runs.size);
    start += sizes.get(key) ?? 0;
  }
  starts[runs.size] = start;
  return { runOf: (key) => runs.get(key) ?? -1, starts };
}
