/** How firms stand on one dimension of a ladder. Arrays run over the levels from 1 up. */
export interface StandingOnLadder {
  /** Firms rated. */
  readonly n: number;
  /** Firms at or above each level. */
  readonly cumulative: readonly number[];
  /** Firms exactly at each level. */
  readonly exclusive: readonly number[];
  /** Shares of n. */
  readonly cumulativeShare: readonly number[];
  readonly exclusiveShare: readonly number[];
  /** Mean level; NaN without firms. */
  readonly mean: number;
  /** Levels with most firms, more than one in a tie. */
  readonly modes: readonly number[];
}

/**
 * Firms on a ladder from counts at or above each level.
 *
 * exclusive_k = cumulative_k − cumulative_{k+1}; mean = Σ_k cumulative_k / n, for a firm at level L is counted in L of them.
 * Without firms shares and mean are NaN. Cost: O(levels).
 *
 * @throws RangeError for counts that rise with the level, or a first count that is not n.
 */
export function standingOfCounts(cumulative: readonly number[], n: number): StandingOnLadder {
  if (cumulative.length === 0 || cumulative[0] !== n)
    throw new RangeError(`at or above level 1 stand all ${n} firms, got "${cumulative[0]}"`);
  const exclusive = cumulative.map((count, k) => count - (cumulative[k + 1] ?? 0));
  if (exclusive.some((count) => count < 0))
    throw new RangeError(`counts at or above a level cannot rise: "${cumulative.join(', ')}"`);
  const share = (count: number): number => (n === 0 ? NaN : count / n);
  const most = Math.max(...exclusive);
  return {
    n,
    cumulative,
    exclusive,
    cumulativeShare: cumulative.map(share),
    exclusiveShare: exclusive.map(share),
    mean: share(cumulative.reduce((sum, count) => sum + count, 0)),
    modes: n === 0 ? [] : exclusive.flatMap((count, k) => (count === most ? k + 1 : [])),
  };
}

/** Firms on a ladder from their levels, each from 1 to `top`. Cost: O(firms + levels). */
export function standingOfLevels(levels: readonly number[], top: number): StandingOnLadder {
  const cumulative = Array.from(
    { length: top },
    (_, k) => levels.filter((level) => level > k).length,
  );
  return standingOfCounts(cumulative, levels.length);
}
