import { refuseUnless, refuseUnlessCount, refuseUnlessInsideUnit } from '../stats/refuse.ts';

/** A band that at most a share of the simulated curves leaves anywhere. */
export interface GlobalBand {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Share of simulated curves that leave the band somewhere; at most alpha. */
  readonly leaving: number;
  /** The band runs from the rank-th lowest to the rank-th highest value at every point. */
  readonly rank: number;
}

/**
 * Global band of simulated curves: the k-th lowest and k-th highest value at every point, with the largest k for which
 * at most `alpha` of the curves leave the band anywhere. (A pointwise band is left by far more.)
 *
 * `curves`: one row of `points` values per simulation. With too few curves even k = 1 is left by none: the envelope.
 * NaN at a point makes the band NaN there, and the point does not count. Cost: O(points · simulations · log).
 *
 * @throws RangeError unless the curves fill whole rows, there are two at least and 0 < alpha < 1.
 * @see duranton2005 @see myllymaki2017
 */
export function globalBand(curves: ArrayLike<number>, points: number, alpha = 0.05): GlobalBand {
  refuseUnlessCount('points', points, 1);
  refuseUnlessInsideUnit('alpha', alpha);
  const simulations = curves.length / points;
  refuseUnless(
    Number.isInteger(simulations) && simulations >= 2,
    'curves',
    simulations,
    'two whole rows at least',
  );
  const columns: Float64Array[] = [];
  // How deep a curve lies at its most extreme point: 1 for the lowest or highest of all.
  const depth = new Float64Array(simulations).fill(Infinity);
  for (let p = 0; p < points; p++) {
    const sorted = Float64Array.from(
      { length: simulations },
      (_, s) => curves[s * points + p],
    ).sort();
    columns.push(sorted);
    if (Number.isNaN(sorted[simulations - 1])) continue;
    for (let s = 0; s < simulations; s++) {
      const value = curves[s * points + p];
      // Ties share the innermost of their ranks: a value equal to the band's edge does not leave it.
      const fromBelow = countAtMost(sorted, value);
      const fromAbove = simulations - countBelow(sorted, value);
      depth[s] = Math.min(depth[s], fromBelow, fromAbove);
    }
  }
  const depths = depth.sort();
  const allowed = Math.floor(alpha * simulations * (1 + 4 * Number.EPSILON));
  // Curves shallower than the rank leave; the first that may not leave sets the rank.
  const rank = Math.max(
    1,
    Math.min(depths[Math.min(allowed, simulations - 1)], Math.ceil(simulations / 2)),
  );
  let leaving = 0;
  while (leaving < simulations && depths[leaving] < rank) leaving++;
  return {
    lower: Float64Array.from(columns, (sorted) => edge(sorted, rank - 1)),
    upper: Float64Array.from(columns, (sorted) => edge(sorted, simulations - rank)),
    leaving: leaving / simulations,
    rank,
  };
}

function edge(sorted: Float64Array, at: number): number {
  return Number.isNaN(sorted[sorted.length - 1]) ? NaN : sorted[at];
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countAtMost(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a curve says against a band. */
export interface Localisation {
  /** Γ(d) = max(K̂ − upper, 0). */
  readonly localised: Float64Array;
  /** Ψ(d) = max(lower − K̂, 0), only where the curve is nowhere localised; else all 0. */
  readonly dispersed: Float64Array;
  readonly verdict: 'localised' | 'dispersed' | 'neither';
}

/** Compares an observed curve with its global band; unknown points stay 0 and do not decide. @see duranton2005 */
export function localisation(observed: ArrayLike<number>, band: GlobalBand): Localisation {
  const localised = band.upper.map((upper, p) => Math.max(observed[p] - upper, 0) || 0);
  const anywhere = localised.some((gap) => gap > 0);
  const dispersed = band.lower.map((lower, p) =>
    anywhere ? 0 : Math.max(lower - observed[p], 0) || 0,
  );
  return {
    localised,
    dispersed,
    verdict: anywhere ? 'localised' : dispersed.some((gap) => gap > 0) ? 'dispersed' : 'neither',
  };
}
