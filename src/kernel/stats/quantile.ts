import { refuseUnless } from './refuse.ts';

/** The nine sample quantiles of Hyndman and Fan; 7 is the default of R, NumPy and spreadsheets. */
export const QUANTILE_TYPES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type QuantileType = (typeof QUANTILE_TYPES)[number];

/**
 * Sample quantile of a column.
 *
 * Types 4–9 interpolate at h = n·p + m between order statistics, with m = 0, ½, p, 1−p, (p+1)/3, p/4+3/8;
 * types 1–3 jump. `p` in [0, 1]. Empty or any NaN gives NaN. Cost: O(n log n).
 *
 * @throws RangeError when p is outside [0, 1] or the type is not one of the nine.
 * @see hyndman1996quantiles
 */
export function quantile(values: ArrayLike<number>, p: number, type: QuantileType = 7): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p, type);
}

/** `quantile` of a column that is already in ascending order (NaN last, as typed arrays sort). Cost: O(1). */
export function quantileOfSorted(
  sorted: ArrayLike<number>,
  p: number,
  type: QuantileType = 7,
): number {
  refuseUnless(p >= 0 && p <= 1, 'p', p, 'a number from 0 to 1');
  refuseUnless(QUANTILE_TYPES.includes(type), 'type', type, 'a whole number from 1 to 9');
  const n = sorted.length;
  if (n === 0 || Number.isNaN(sorted[n - 1])) return NaN;
  const at = (k: number): number => sorted[Math.max(1, Math.min(n, k)) - 1];
  const position = n * p + shift(type, p);
  // Rounding of n·p must not move a whole position to its neighbour.
  const near = Math.round(position);
  const fuzz = 4 * Number.EPSILON * Math.max(1, Math.abs(position));
  const below = Math.abs(position - near) < fuzz ? near : Math.floor(position);
  const part = Math.abs(position - near) < fuzz ? 0 : position - below;
  if (type === 1) return part > 0 ? at(below + 1) : at(below);
  if (type === 2) return part > 0 ? at(below + 1) : (at(below) + at(below + 1)) / 2;
  if (type === 3) return part > 0 || below % 2 !== 0 ? at(below + 1) : at(below);
  if (part === 0) return at(below);
  return at(below) + part * (at(below + 1) - at(below));
}

/** Median (type 7). */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/**
 * Tukey's hinges: the medians of the lower and upper half, the middle value belonging to both when n is odd.
 * Empty or any NaN gives NaN.
 *
 * @see tukey1977eda
 */
export function tukeyHinges(values: ArrayLike<number>): { lower: number; upper: number } {
  const sorted = Float64Array.from(values).sort();
  const half = Math.ceil(sorted.length / 2);
  if (half === 0 || Number.isNaN(sorted[sorted.length - 1])) return { lower: NaN, upper: NaN };
  return {
    lower: quantileOfSorted(sorted.subarray(0, half), 0.5),
    upper: quantileOfSorted(sorted.subarray(sorted.length - half), 0.5),
  };
}

function shift(type: QuantileType, p: number): number {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return 0;
    case 3:
      return -0.5;
    case 5:
      return 0.5;
    case 6:
      return p;
    case 7:
      return 1 - p;
    case 8:
      return (p + 1) / 3;
    case 9:
      return p / 4 + 3 / 8;
  }
}
