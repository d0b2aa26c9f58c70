import type { Random } from '../random/random.ts';
import type { Ends } from './delete-a-part.ts';
import { mean, standardDeviation } from './moments.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';
import { refuseUnlessCount, refuseUnlessInsideUnit } from './refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from './stopped.ts';

/** A statistic of a sample given by its rows; rows may repeat. */
export type Statistic = (rows: Uint32Array) => number;

export interface BootstrapSettings {
  /** How many resamples (at least 2; 1000 unless told). */
  readonly draws?: number;
  readonly onStep?: OnStep;
}

/**
 * Values of a statistic on resamples of n rows with replacement.
 *
 * A resample where the statistic is not defined stays NaN. The rows handed over are one buffer, refilled. Each draw has a stream of
 * its own, so that draws come out alike in any order.
 * Cost: draws statistics of n rows.
 *
 * @throws RangeError when n < 1 or draws < 2; Error named Stopped when `onStep` answers false.
 * @see efron1979bootstrap
 */
export function bootstrapValues(
  n: number,
  statistic: Statistic,
  random: Random,
  { draws = 1000, onStep }: BootstrapSettings = {},
): Float64Array {
  refuseUnlessCount('n', n, 1);
  refuseUnlessCount('draws', draws, 2);
  const rows = new Uint32Array(n);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    resample(rows, random, draw);
    values[draw] = statistic(rows);
    step(onStep, draw + 1, draws);
  }
  return values;
}

/** Fills `rows` with the resample of one draw: as many rows as there are, with replacement. */
export function resample(rows: Uint32Array, random: Random, draw: number): void {
  const chance = random.fork(`draw ${draw}`);
  for (let i = 0; i < rows.length; i++) rows[i] = chance.below(rows.length);
}

/** Bootstrap standard error: sd (ddof 1) of the defined values; NaN when fewer than two are defined. */
export function bootstrapError(values: ArrayLike<number>): number {
  return standardDeviation(defined(values), 1);
}

/**
 * Percentile interval: the (1−level)/2 and (1+level)/2 quantiles (type 7) of the defined values.
 *
 * @throws RangeError unless 0 < level < 1.
 * @see efron1993introduction
 */
export function percentileEnds(values: ArrayLike<number>, level = 0.95): Ends {
  refuseUnlessInsideUnit('level', level);
  const known = defined(values);
  return { low: quantile(known, (1 - level) / 2), high: quantile(known, (1 + level) / 2) };
}

/**
 * Bias-corrected and accelerated interval.
 *
 * z₀ = Φ⁻¹(share of values below the estimate, ties by half); a = Σd³ / 6(Σd²)^1.5 with d the jackknife mean minus the
 * leave-one-out values; the ends are the quantiles at Φ(z₀ + (z₀+z)/(1 − a(z₀+z))).
 * When every value lies on one side of the estimate, or the statistic does not vary, the ends are unknown (NaN).
 *
 * @throws RangeError unless 0 < level < 1.
 * @see efron1987bca
 */
export function bcaEnds(
  values: ArrayLike<number>,
  estimate: number,
  leaveOneOut: ArrayLike<number>,
  level = 0.95,
): Ends {
  refuseUnlessInsideUnit('level', level);
  const known = defined(values);
  let below = 0;
  for (const value of known) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  const bias = normalQuantile(known.length === 0 ? 0 : below / known.length);
  const middle = mean(leaveOneOut);
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < leaveOneOut.length; i++) {
    const d = middle - leaveOneOut[i];
    squares += d * d;
    cubes += d * d * d;
  }
  const acceleration = cubes / (6 * squares ** 1.5);
  if (!Number.isFinite(bias) || !Number.isFinite(acceleration)) return { low: NaN, high: NaN };
  const end = (p: number): number => {
    const shifted = bias + normalQuantile(p);
    const stretch = 1 - acceleration * shifted;
    return stretch > 0 ? quantile(known, normalBelow(bias + shifted / stretch)) : NaN;
  };
  return { low: end((1 - level) / 2), high: end((1 + level) / 2) };
}

/** The statistic with each of the n rows left out in turn. Cost: n statistics of n−1 rows. */
export function leaveOneOutValues(n: number, statistic: Statistic, onStep?: OnStep): Float64Array {
  refuseUnlessCount('n', n, 2);
  const rows = new Uint32Array(n - 1);
  const values = new Float64Array(n);
  for (let left = 0; left < n; left++) {
    for (let i = 0; i < n - 1; i++) rows[i] = i < left ? i : i + 1;
    values[left] = statistic(rows);
    step(onStep, left + 1, n);
  }
  return values;
}

function defined(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).filter((value) => value === value);
}
