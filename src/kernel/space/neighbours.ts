import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { MOST_RUNS, siteGrid } from './site-grid.ts';
import { squaredLength, squaredLengthOfKm, type Sites } from './sites.ts';
import { refuseUnlessRising, refuseUnlessRows } from '../rows.ts';
import { refuseUnlessFits } from '../memory.ts';

/** Spatial weights as compressed sparse rows: the neighbours of i are targets[offsets[i] … offsets[i+1]−1]. */
export interface Neighbours {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Every other site within a distance, weight 1, targets ascending; symmetric. Cost: O(n · neighbours).
 *
 * @throws RangeError unless the radius is finite and above 0.
 */
export function neighboursWithin(sites: Sites, radiusKm: number): Neighbours {
  const grid = siteGrid(sites, radiusKm);
  const limit = squaredLengthOfKm(sites.surface, radiusKm) * (1 + 1e-12);
  const starts = new Uint32Array(MOST_RUNS);
  const ends = new Uint32Array(MOST_RUNS);
  const lists = Array.from({ length: sites.count }, (): number[] => []);
  grid.order.forEach((site, place) => {
    for (let run = grid.runs(place, starts, ends) - 1; run >= 0; run--)
      for (let k = starts[run]; k < ends[run]; k++) {
        const other = grid.order[k];
        if (other !== site && squaredLength(sites, site, other) <= limit) lists[site].push(other);
      }
  });
  return packed(lists.map((list) => list.sort((a, b) => a - b)));
}

/**
 * The k nearest other sites, weight 1, targets ascending; ties go to the lower site; not symmetric. Cost: O(n² log n).
 *
 * @throws RangeError unless 1 ≤ k < sites.
 */
export function nearestNeighbours(sites: Sites, k: number): Neighbours {
  refuseUnlessCount('k', k, 1, sites.count - 1);
  refuseUnlessFits('nearest neighbours', 12 * sites.count * k + 12 * sites.count);
  const others = Uint32Array.from({ length: sites.count }, (_, i) => i);
  const far = new Float64Array(sites.count);
  const lists = Array.from({ length: sites.count }, (_, site) => {
    for (let other = 0; other < sites.count; other++)
      far[other] = squaredLength(sites, site, other);
    far[site] = Infinity;
    const nearest = Uint32Array.from(others).sort((a, b) => far[a] - far[b] || a - b);
    return [...nearest.subarray(0, k)].sort((a, b) => a - b);
  });
  return packed(lists);
}

/**
 * Divides the weights of every row by their sum; rows without neighbours stay empty. Cost: O(neighbours).
 *
 * @throws RangeError on rows that are no rows, or a weight that is negative, infinite or unknown.
 */
export function rowStandardised(neighbours: Neighbours): Neighbours {
  refuseUnlessNeighbours(neighbours);
  const { offsets, targets, weights } = neighbours;
  const scaled = Float64Array.from(weights);
  for (let i = 0; i + 1 < offsets.length; i++) {
    let total = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) total += weights[k];
    if (total > 0) for (let k = offsets[i]; k < offsets[i + 1]; k++) scaled[k] = weights[k] / total;
  }
  return { offsets, targets, weights: scaled };
}

/** Refuses neighbours put together against their rules. @throws RangeError with the row and the value. O(neighbours). */
export function refuseUnlessNeighbours({ offsets, targets, weights }: Neighbours): void {
  const n = offsets.length - 1;
  refuseUnlessRows(n, n, offsets, targets);
  refuseUnlessRising(n, offsets, targets);
  refuseUnlessSameLength('weights', weights.length, targets.length);
  for (const weight of weights)
    refuseUnless(weight >= 0 && weight < Infinity, 'weights', weight, 'known weights of 0 or more');
}

function packed(lists: readonly (readonly number[])[]): Neighbours {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i] + list.length;
  });
  const targets = new Uint32Array(offsets[lists.length]);
  lists.forEach((list, i) => targets.set(list, offsets[i]));
  return { offsets, targets, weights: new Float64Array(targets.length).fill(1) };
}
