import type { Ladder } from './ladder.ts';
import type { Rating } from './rating.ts';
import { standingOfLevels, type StandingOnLadder } from './standing-on-ladder.ts';

/** One group of firms in one dimension, with how many of those asked were rated. */
export interface StratumStanding {
  readonly stratum: string | null;
  readonly dimension: string;
  readonly standing: StandingOnLadder;
  /** Firms that were asked; NaN where nobody counted. */
  readonly asked: number;
  /** Rated firms of those asked, in [0, 1]; NaN where unknown. */
  readonly responseRate: number;
}

/**
 * Firms on the ladder by group and dimension, ratings of one kind of rater; groups in order of appearance.
 *
 * Of a firm’s ratings in a dimension the latest day counts, among equals the later row. `asked` holds firms asked by group.
 * Cost: O(ratings × dimensions).
 */
export function standingByStratum(
  ladder: Ladder,
  ratings: readonly Rating[],
  by: Rating['by'],
  asked: ReadonlyMap<string | null, number> = new Map(),
): readonly StratumStanding[] {
  const latest = new Map<string, Rating>();
  for (const rating of ratings) {
    if (rating.by !== by) continue;
    const key = `${rating.firm}\n${rating.dimension}`;
    const before = latest.get(key);
    if (before === undefined || before.day <= rating.day) latest.set(key, rating);
  }
  const rows = [...latest.values()];
  const strata = [...new Set([...rows.map(({ stratum }) => stratum), ...asked.keys()])];
  return strata.flatMap((stratum) =>
    ladder.dimensions.map((dimension) => {
      const levels = rows
        .filter((row) => row.stratum === stratum && row.dimension === dimension)
        .map(({ level }) => level);
      const of = asked.get(stratum) ?? NaN;
      return {
        stratum,
        dimension,
        standing: standingOfLevels(levels, ladder.levels.length),
        asked: of,
        responseRate: of > 0 ? levels.length / of : NaN,
      };
    }),
  );
}
