import { normalTwoSided } from '../kernel/stats/normal.ts';
import type { Effect } from './effect/effect.ts';
import type { Finding } from './finding.ts';

/** Share of false ones accepted among what is said to be decided. */
export const ACCEPTED = 0.05;

/** Which decided claims of a place stay decided when all that could be read are held against each other. */
export interface Discovery {
  /** Claims with a number, an interval and something it is held against. */
  readonly of: number;
  /** Those of them that are decided. */
  readonly decided: number;
  /** Ids of decided claims that do not stay so, in the order given. */
  readonly fall: readonly string[];
}

/**
 * Corrects for reading many claims at once by the procedure of Benjamini and Hochberg: with p-values in ascending order, the
 * decided claims up to the largest rank k with p₍ₖ₎ ≤ q · k / m stay, m claims read, q = 0.05. Among what stays, at most a
 * share q is false on average, where claims do not speak against each other.
 *
 * Cost: O(m log m). @see benjamini1995controlling
 */
export function falseDiscovery(findings: readonly Finding[]): Discovery {
  const read = findings
    .map(({ claim, status, effect }) => ({
      claim,
      decided: status !== 'cannot-tell',
      p: effect === null ? NaN : pValueOf(effect),
    }))
    .filter(({ p }) => p === p);
  const ascending = read.map(({ p }) => p).sort((a, b) => a - b);
  const cut = ascending.findLast((p, i) => p <= (ACCEPTED * (i + 1)) / read.length) ?? -1;
  const decided = read.filter((each) => each.decided);
  return {
    of: read.length,
    decided: decided.length,
    fall: decided.filter(({ p }) => p > cut).map(({ claim }) => claim),
  };
}

/**
 * The p-value a 95 % interval stands for: 2 Φ(−1.96 · |v − a| / h), v the number, a what it is held against, h the half of the
 * interval on the side of a. Below 0.05 exactly where the interval leaves a out. Exact only where the interval is normal; NaN
 * where the interval has no width on that side, or nothing is held against.
 *
 * @see altman2011p
 */
export function pValueOf({
  value,
  lo,
  hi,
  against,
}: Pick<Effect, 'value' | 'lo' | 'hi' | 'against'>): number {
  if (value === against) return 1;
  const half = against > value ? hi - value : value - lo;
  return half > 0 ? normalTwoSided((1.96 * (value - against)) / half) : NaN;
}
