import { DIMENSIONS, type Casebook, type Dimension, type LadderCell } from '../casebook/case.ts';
import { countsPrintedAs, sharesAgree } from '../../kernel/text/printed-share.ts';
import { standingOfCounts, type StandingOnLadder } from './standing-on-ladder.ts';

/** One dimension of a documented cluster, as its table prints it. */
export interface PrintedStanding {
  readonly dimension: Dimension;
  readonly standing: StandingOnLadder;
  /** The mean level as counts say it and as percentages say it: equal ends unless the table contradicts itself. */
  readonly meanBetween: readonly [number, number];
  readonly cells: readonly LadderCell[];
  /** Cells whose count and percentage do not agree. */
  readonly unsettled: readonly LadderCell[];
}

/**
 * How the firms of a documented cluster stand on the ladder, by dimension; empty where nothing was surveyed.
 *
 * Where a count and its printed percentage disagree, the counts the percentage allows give the other end of the mean; no
 * count allows it, no other end. Cost: O(cells × surveyed firms).
 */
export function printedLadder({ ladder }: Casebook, cluster: string): readonly PrintedStanding[] {
  return DIMENSIONS.flatMap((dimension) => {
    const cells = ladder
      .filter((cell) => cell.cluster === cluster && cell.dimension === dimension)
      .sort((a, b) => a.level - b.level);
    if (cells.length === 0) return [];
    const n = cells[0].surveyed;
    const standing = standingOfCounts(
      cells.map(({ atOrAbove }) => atOrAbove),
      n,
    );
    const unsettled = cells.filter(
      ({ atOrAbove, surveyed, percent }) => !sharesAgree(atOrAbove, surveyed, percent),
    );
    let [low, high] = [standing.mean, standing.mean];
    for (const { atOrAbove, surveyed, percent } of unsettled) {
      const moved = (countsPrintedAs(percent, surveyed) ?? []).map(
        (count) => (count - atOrAbove) / n,
      );
      low += Math.min(0, ...moved);
      high += Math.max(0, ...moved);
    }
    return { dimension, standing, meanBetween: [low, high], cells, unsettled };
  });
}
