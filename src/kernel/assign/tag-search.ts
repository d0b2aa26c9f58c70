import { loops } from '../loops.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { bestList, type Best } from './best-list.ts';
import type { TagIndex } from './tag-index.ts';
import { openTagSums, type Term } from './tag-sums.ts';

/** What is looked for: tags, each once, with weights of 0 or more. */
export interface TagQuery {
  readonly tags: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

export interface TagSearchSettings {
  /** How many rows are wanted. */
  readonly k: number;
  /** Constraints: rows it refuses are not listed (capacity, distance, certificates). */
  readonly accept?: (row: number) => boolean;
  /** Score of a row from its overlap Σ query weight · profile weight; the overlap itself unless told. */
  readonly score?: (row: number, overlap: number) => number;
  /**
   * A promise that the score only lowers the overlap (subtracts a distance, say), checked where a row is scored: rows whose
   * overlap cannot reach the list are then neither accepted nor scored. Kept of itself where there is no score.
   */
  readonly neverAbove?: boolean;
}

/** Rows looked at together: their sums stay in the cache, however many rows there are. */
const WINDOW = 2 ** 15;

/** Of a sum, more than rounding can take from it or add to it with each term. */
const ROUNDING = 2 ** -50;

/**
 * A search over an index that can be called again and again; its scratch memory is built once.
 *
 * Only rows with an overlap above 0 are listed; a NaN score drops the row. What is found is what scoring every row would find, to
 * the byte. Cost per query: the entries of its tags and a score for each row that shares one; where the score is never above the
 * overlap, entries that cannot lift a row into the list with all that follow are passed over.
 *
 * @throws RangeError on a k below 1, a tag that the index does not know or that comes twice, a negative or unknown weight, or a
 * score above the overlap where `neverAbove` was promised.
 * @see turtle1995query
 */
export function tagSearch(index: TagIndex): (query: TagQuery, settings: TagSearchSettings) => Best {
  const window = Math.min(index.rows, WINDOW);
  const sums = loops(index.rowOf.length)?.openTagSums(index, window) ?? openTagSums(index, window);
  const { rows, overlaps } = sums;
  return (query, { k, accept, score, neverAbove = score === undefined }) => {
    refuseUnlessCount('k', k, 1);
    check(index, query);
    const terms = termsOf(index, query);
    const generous = 1 + terms.length * ROUNDING;
    const best = bestList(k);
    let floor = -Infinity;
    sums.begin(terms);
    for (let start = 0; start < index.rows; start += window) {
      const count = sums.sum(start, floor, floor / generous);
      for (let i = 0; i < count; i++) {
        const overlap = overlaps[i];
        const row = rows[i];
        if (overlap < floor || (accept !== undefined && !accept(row))) continue;
        const value = score === undefined ? overlap : score(row, overlap);
        if (neverAbove && value > overlap)
          refuseUnless(false, 'score', value, `at most the overlap of ${overlap}, as promised`);
        if (value !== value) continue;
        const lowest = best.enter(row, value, overlap);
        if (neverAbove) floor = lowest;
      }
    }
    return best.sorted();
  };
}

/** The tags asked for, rare and heavy ones first: they bring the rows to which the many of the others add. */
function termsOf({ offsets, heaviest }: TagIndex, { tags, weights }: TagQuery): readonly Term[] {
  const found: { -readonly [K in keyof Term]: Term[K] }[] = [];
  for (let q = 0; q < tags.length; q++) {
    const asked = weights[q];
    const most = asked * heaviest[tags[q]];
    if (most > 0)
      found.push({ asked, most, after: 0, from: offsets[tags[q]], to: offsets[tags[q] + 1] });
  }
  found.sort((a, b) => (a.to - a.from) / a.most - (b.to - b.from) / b.most);
  for (let t = found.length - 2; t >= 0; t--)
    found[t].after = found[t + 1].after + found[t + 1].most;
  return found;
}

function check(index: TagIndex, { tags, weights }: TagQuery): void {
  refuseUnlessSameLength('weights', weights.length, tags.length);
  refuseUnless(new Set(Array.from(tags)).size === tags.length, 'tags', tags, 'each tag once');
  for (let q = 0; q < tags.length; q++) {
    refuseUnless(
      tags[q] in index.offsets && tags[q] < index.tags,
      'tags',
      tags[q],
      `tags below ${index.tags}`,
    );
    refuseUnless(
      weights[q] >= 0 && weights[q] < Infinity,
      'weights',
      weights[q],
      'known weights of 0 or more',
    );
  }
}
