import type { Random } from '../random/random.ts';
import { mean } from '../stats/moments.ts';
import { normalTwoSided } from '../stats/normal.ts';
import { monteCarloP } from '../stats/permutation-test.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';
import type { Neighbours } from './neighbours.ts';
import { refuseUnlessNeighbours } from './neighbours.ts';

/** Spatial autocorrelation of one column. */
export interface Moran {
  /** I = (n/W) Σ w_ij z_i z_j / Σ z²; NaN when nothing varies or nobody has a neighbour. */
  readonly index: number;
  /** −1/(n−1), the mean without autocorrelation. */
  readonly expected: number;
  /** Variance under randomisation. */
  readonly variance: number;
  /** (I − expected)/√variance; NaN where I cannot vary, as when all are neighbours of all alike. */
  readonly z: number;
  /** Two-sided normal p-value of z. */
  readonly p: number;
}

/**
 * Moran's I of values over spatial weights, with its moments under randomisation. Cost: O(neighbours).
 *
 * @throws RangeError on another length, an unknown value, or fewer than four rows.
 * @see cliff1981
 */
export function moran(values: ArrayLike<number>, neighbours: Neighbours): Moran {
  const n = values.length;
  check(values, neighbours);
  const away = deviations(values);
  const { offsets, targets, weights } = neighbours;
  let s0 = 0;
  let s1 = 0;
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      s0 += weights[k];
      sums[i] += weights[k];
      sums[targets[k]] += weights[k];
      // ½ Σ (w_ij + w_ji)² = Σ w_ij² + Σ w_ij w_ji
      s1 += weights[k] ** 2 + weights[k] * weightOf(neighbours, targets[k], i);
    }
  let s2 = 0;
  for (const sum of sums) s2 += sum * sum;
  let second = 0;
  let fourth = 0;
  for (const z of away) {
    second += (z * z) / n;
    fourth += z ** 4 / n;
  }
  const index = crossProduct(away, neighbours) / (s0 * second);
  const kurtosis = fourth / (second * second);
  const expected = -1 / (n - 1);
  const top =
    n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
    kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const square = top / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  const left = square - expected * expected;
  // Where all are neighbours of all, I is what it must be; what is left of the variance is rounding.
  const variance = left < 1e-12 * square ? 0 : left;
  const z = variance === 0 ? NaN : (index - expected) / Math.sqrt(variance);
  return { index: second > 0 && s0 > 0 ? index : NaN, expected, variance, z, p: normalTwoSided(z) };
}

/** Permutation p-value of Moran's I (two-sided). @throws RangeError as moran; Error named Stopped. */
export function moranPermutationP(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  random: Random,
  { draws = 999, onStep }: { draws?: number; onStep?: OnStep } = {},
): number {
  check(values, neighbours);
  refuseUnlessCount('draws', draws, 1);
  const away = deviations(values);
  const observed = moran(values, neighbours).index;
  if (Number.isNaN(observed)) return NaN;
  // The denominator does not change under permutation.
  const plain = crossProduct(away, neighbours);
  const simulated = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    simulated[draw] = crossProduct(random.shuffle(away), neighbours);
    step(onStep, draw + 1, draws);
  }
  return monteCarloP(plain, simulated, 'two-sided');
}

/** Local autocorrelation per row. */
export interface LocalMoran {
  /** I_i = (z_i/m₂) Σ_j w_ij z_j; they add to W·I. NaN for a row without neighbours. */
  readonly index: Float64Array;
  /** Two-sided conditional permutation p-value; NaN for a row without neighbours. */
  readonly p: Float64Array;
  /** Where the row and its neighbours' weighted mean lie: above or below the mean. */
  readonly quadrant: readonly ('high-high' | 'low-low' | 'high-low' | 'low-high' | 'none')[];
}

/**
 * Local Moran statistics with conditional permutation: the row's value stays, its neighbours' are drawn from the others.
 *
 * p-values are not corrected for the number of rows. Cost: O(draws · neighbours).
 *
 * @throws RangeError as moran; Error named Stopped when `onStep` answers false.
 * @see anselin1995
 */
export function localMoran(
  values: ArrayLike<number>,
  neighbours: Neighbours,
  random: Random,
  { draws = 999, onStep }: { draws?: number; onStep?: OnStep } = {},
): LocalMoran {
  check(values, neighbours);
  refuseUnlessCount('draws', draws, 1);
  const n = values.length;
  const away = deviations(values);
  let second = 0;
  for (const z of away) second += (z * z) / n;
  const index = new Float64Array(n).fill(NaN);
  const p = new Float64Array(n).fill(NaN);
  const quadrant = new Array<LocalMoran['quadrant'][number]>();
  const { offsets, targets, weights } = neighbours;
  const simulated = new Float64Array(draws);
  for (let i = 0; i < n; i++) {
    const from = offsets[i];
    const degree = offsets[i + 1] - from;
    let lag = 0;
    for (let k = from; k < from + degree; k++) lag += weights[k] * away[targets[k]];
    const known = degree > 0 && second > 0;
    quadrant.push(
      !known
        ? 'none'
        : away[i] > 0
          ? lag > 0
            ? 'high-high'
            : 'high-low'
          : lag > 0
            ? 'low-high'
            : 'low-low',
    );
    if (known) {
      index[i] = (away[i] / second) * lag;
      const draw = random.fork(`row ${i}`);
      for (let s = 0; s < draws; s++) {
        const sample = draw.shuffle(draw.sample(n - 1, degree));
        let simulatedLag = 0;
        for (let k = 0; k < degree; k++)
          simulatedLag += weights[from + k] * away[sample[k] < i ? sample[k] : sample[k] + 1];
        simulated[s] = (away[i] / second) * simulatedLag;
      }
      p[i] = monteCarloP(index[i], simulated, 'two-sided');
    }
    step(onStep, i + 1, n);
  }
  return { index, p, quadrant };
}

function deviations(values: ArrayLike<number>): Float64Array {
  const middle = mean(values);
  return Float64Array.from(values, (value) => value - middle);
}

function crossProduct(away: Float64Array, { offsets, targets, weights }: Neighbours): number {
  let total = 0;
  for (let i = 0; i < away.length; i++) {
    let lag = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) lag += weights[k] * away[targets[k]];
    total += away[i] * lag;
  }
  return total;
}

/** w_ij by binary search among ascending targets; 0 when j is no neighbour. */
function weightOf({ offsets, targets, weights }: Neighbours, i: number, j: number): number {
  let low = offsets[i];
  let high = offsets[i + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle] < j) low = middle + 1;
    else high = middle;
  }
  return low < offsets[i + 1] && targets[low] === j ? weights[low] : 0;
}

function check(values: ArrayLike<number>, neighbours: Neighbours): void {
  refuseUnlessNeighbours(neighbours);
  refuseUnlessSameLength('values', values.length, neighbours.offsets.length - 1);
  refuseUnless(values.length >= 4, 'values', values.length, 'four rows at least');
  for (let i = 0; i < values.length; i++)
    refuseUnless(Number.isFinite(values[i]), 'values', values[i], 'known values');
}
