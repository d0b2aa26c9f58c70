import type { Problem } from '../../domain/problem.ts';
import type { Ladder } from './ladder.ts';

/** One firm’s level in one dimension, as one person rated it on one day. */
export interface Rating {
  readonly firm: string;
  readonly dimension: string;
  readonly level: number;
  /** The firm itself, or a person who visited it. */
  readonly by: 'self' | 'assessor';
  /** Who rated. */
  readonly rater: string;
  /** ISO day. */
  readonly day: string;
  readonly evidence: string | null;
  /** A group the firm belongs to, such as its size; null for none. */
  readonly stratum: string | null;
}

/**
 * Keeps the ratings a ladder can hold and names the others.
 *
 * Refused: a level that is not whole or not on the ladder, an unknown dimension, an assessor’s rating without evidence, and
 * every further rating of a firm by one person on one day in one dimension (the first is kept). Rows count from 1. Cost:
 * O(ratings).
 */
export function checkRatings(
  ladder: Ladder,
  ratings: readonly Rating[],
  source: string,
): { readonly kept: readonly Rating[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const kept = ratings.filter((rating, i) => {
    const refuse = (
      code: 'rating-unfit' | 'rated-twice',
      field: string,
      value: string,
      what: string,
      hint: string,
    ): false => {
      const at = { source, row: i + 1, field };
      problems.push({ code, at, value, message: `${what}: "${value}"`, hint });
      return false;
    };
    const { firm, dimension, level, by, rater, day, evidence } = rating;
    if (!ladder.dimensions.includes(dimension))
      return refuse(
        'rating-unfit',
        'dimension',
        dimension,
        'the ladder has no such dimension',
        `one of: ${ladder.dimensions.join(', ')}`,
      );
    if (!ladder.levels.some((each) => each.level === level))
      return refuse(
        'rating-unfit',
        'level',
        String(level),
        'the level is not on the ladder',
        `a whole number from 1 to ${ladder.levels.length}`,
      );
    if (by === 'assessor' && evidence === null)
      return refuse(
        'rating-unfit',
        'evidence',
        '',
        'an assessor rates without evidence',
        'what was seen or shown',
      );
    const key = [firm, dimension, by, rater, day].join('\n');
    const before = seen.get(key);
    if (before !== undefined)
      return refuse(
        'rated-twice',
        'firm',
        firm,
        'one person rates a firm twice on one day',
        `one rating; the first stands in row ${before}`,
      );
    seen.set(key, i + 1);
    return true;
  });
  return { kept, problems };
}
