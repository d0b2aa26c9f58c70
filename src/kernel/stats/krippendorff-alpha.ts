import type { Random } from '../random/random.ts';
import { percentileEnds } from './bootstrap.ts';
import type { Ends } from './delete-a-part.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';
import type { OnStep } from '../parts.ts';
import { step } from './stopped.ts';

export const KRIPPENDORFF_METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type KrippendorffMetric = (typeof KRIPPENDORFF_METRICS)[number];

/** Agreement of coders with gaps. */
export interface KrippendorffAlpha {
  /** α ≤ 1; NaN when fewer than two different values can be paired. */
  readonly alpha: number;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  /** Values that stand beside another value of their unit. */
  readonly pairable: number;
}

/**
 * Krippendorff's α = 1 − D_o/D_e from the coincidence matrix.
 *
 * `values`: coders × units, row after row, NaN = not coded. Cost: O(coders · units + distinct²).
 *
 * @throws RangeError on a wrong size, an infinite value, an unknown metric, or a negative value under `ratio`.
 * @see krippendorff2011
 */
export function krippendorffAlpha(
  values: ArrayLike<number>,
  coders: number,
  units: number,
  metric: KrippendorffMetric,
): KrippendorffAlpha {
  const { observed, expected, pairable } = disagreements(values, coders, units, metric);
  return {
    alpha: expected > 0 ? 1 - observed / expected : NaN,
    observedDisagreement: observed,
    expectedDisagreement: expected,
    pairable,
  };
}

/**
 * Interval of α by resampling the observed pairs against the fixed expected disagreement.
 *
 * @throws RangeError as krippendorffAlpha, or when draws < 2; Error named Stopped when `onStep` answers false.
 * @see krippendorff2011
 */
export function krippendorffEnds(
  values: ArrayLike<number>,
  coders: number,
  units: number,
  metric: KrippendorffMetric,
  random: Random,
  { draws = 1000, level = 0.95, onStep }: { draws?: number; level?: number; onStep?: OnStep } = {},
): Ends {
  refuseUnlessCount('draws', draws, 2);
  const { expected, pairable, pairs, sizes } = disagreements(values, coders, units, metric);
  if (!(expected > 0)) return { low: NaN, high: NaN };
  const alphas = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let alpha = 1;
    for (const size of sizes)
      for (let pair = (size * (size - 1)) / 2; pair > 0; pair--)
        alpha -= (2 * pairs[random.below(pairs.length)]) / (pairable * expected * (size - 1));
    alphas[draw] = alpha;
    step(onStep, draw + 1, draws);
  }
  return percentileEnds(alphas, level);
}

interface Disagreements {
  readonly observed: number;
  readonly expected: number;
  readonly pairable: number;
  /** Squared difference of every pair within a unit. */
  readonly pairs: readonly number[];
  /** Values of every unit that has at least two. */
  readonly sizes: readonly number[];
}

function disagreements(
  values: ArrayLike<number>,
  coders: number,
  units: number,
  metric: KrippendorffMetric,
): Disagreements {
  refuseUnlessCount('coders', coders, 2);
  refuseUnlessCount('units', units, 1);
  refuseUnlessSameLength('values', values.length, coders * units);
  refuseUnless(
    KRIPPENDORFF_METRICS.includes(metric),
    'metric',
    metric,
    KRIPPENDORFF_METRICS.join(', '),
  );
  const coded: number[][] = [];
  for (let unit = 0; unit < units; unit++) {
    const column: number[] = [];
    for (let coder = 0; coder < coders; coder++) {
      const value = values[coder * units + unit];
      refuseUnless(Math.abs(value) !== Infinity, 'values', value, 'finite values or NaN');
      refuseUnless(
        metric !== 'ratio' || !(value < 0),
        'values',
        value,
        'values of 0 or more under ratio',
      );
      if (value === value) column.push(value);
    }
    if (column.length > 1) coded.push(column);
  }
  const all = coded.flat().sort((a, b) => a - b);
  const distinct = [...new Set(all)];
  const counts = distinct.map(() => 0);
  const place = new Map(distinct.map((value, k) => [value, k]));
  for (const value of all) counts[place.get(value)!]++;
  const square = difference(metric, distinct, counts);
  const pairs: number[] = [];
  let observed = 0;
  for (const column of coded)
    for (let i = 0; i < column.length; i++)
      for (let j = 0; j < i; j++) {
        const apart = square(place.get(column[i])!, place.get(column[j])!);
        pairs.push(apart);
        observed += (2 * apart) / (column.length - 1);
      }
  let expected = 0;
  for (let c = 0; c < distinct.length; c++)
    for (let k = 0; k < c; k++) expected += 2 * counts[c] * counts[k] * square(c, k);
  const n = all.length;
  return {
    observed: n === 0 ? NaN : observed / n,
    expected: n === 0 ? NaN : expected / (n * (n - 1)),
    pairable: n,
    pairs,
    sizes: coded.map((column) => column.length),
  };
}

/** Squared difference of two places in the sorted list of distinct values. */
function difference(
  metric: KrippendorffMetric,
  distinct: readonly number[],
  counts: readonly number[],
): (c: number, k: number) => number {
  if (metric === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (metric === 'interval') return (c, k) => (distinct[c] - distinct[k]) ** 2;
  if (metric === 'ratio')
    return (c, k) =>
      c === k ? 0 : ((distinct[c] - distinct[k]) / (distinct[c] + distinct[k])) ** 2;
  const upTo = [0];
  for (const count of counts) upTo.push(upTo[upTo.length - 1] + count);
  return (c, k) => {
    const [low, high] = c < k ? [c, k] : [k, c];
    return (
      (upTo[high + 1] - upTo[low] - (counts[low] + counts[high]) / 2) ** 2 * (low === high ? 0 : 1)
    );
  };
}
