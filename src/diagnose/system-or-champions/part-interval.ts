import type { Random } from '../../kernel/random/random.ts';
import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../../kernel/stats/delete-a-part.ts';
import { exactBinomialEnds } from '../../kernel/stats/exact-binomial.ts';
import type { Stretch } from './side.ts';

const PART = 0.1;

/** A statistic of what is left of some units; one byte a unit. */
export type PartStatistic = (kept: Uint8Array) => number;

export interface PartIntervalSettings {
  readonly draws: number;
  /** The values the statistic can take. */
  readonly range: readonly [number, number];
  /** The separate things a share is taken of; where none or all of them are, the far end is the exact one. */
  readonly shareOf?: number;
}

/**
 * A statistic of separate units with its interval: value ± 1.96 · se, se from leaving out a random tenth of the units
 * again and again, cut to the range. With fewer than two units the interval is unknown.
 *
 * Cost: draws statistics.
 *
 * @see shao1989jackknife
 * @see clopper1934
 */
export function partInterval(
  units: number,
  statistic: PartStatistic,
  { draws, range, shareOf }: PartIntervalSettings,
  random: Random,
): Stretch {
  const value = statistic(new Uint8Array(units).fill(1));
  if (value !== value || units < 2) return { value, lo: NaN, hi: NaN };
  if (shareOf !== undefined && (value === 0 || value === 1)) {
    const { low, high } = exactBinomialEnds(value * shareOf, shareOf);
    return { value, lo: low, hi: high };
  }
  const drawn: number[] = [];
  for (const kept of keptMasks(units, PART, draws, random)) drawn.push(statistic(kept));
  const error = deleteAPartError(drawn, units, deletedUnits(units, PART));
  const { low, high } = normalEnds(value, error, ...range);
  return { value, lo: low, hi: high };
}

/** A share of separate things with its exact interval; NaN of none. @see clopper1934 */
export function countedShare(count: number, of: number): Stretch {
  const { low, high } = exactBinomialEnds(count, of);
  return { value: of === 0 ? NaN : count / of, lo: low, hi: high };
}
