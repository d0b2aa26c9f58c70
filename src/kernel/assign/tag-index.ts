import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';

/** Profiles by tag: for every tag the rows that carry it and how strongly. */
export interface TagIndex {
  readonly rows: number;
  readonly tags: number;
  readonly offsets: Uint32Array;
  readonly rowOf: Uint32Array;
  readonly weight: Float64Array;
}

/**
 * Builds an inverted index from profiles in compressed sparse rows: the tags of row i are
 * tags[offsets[i] … offsets[i+1]−1], each with a weight of 0 or more. Cost: O(entries + tags).
 *
 * @throws RangeError on offsets that do not ascend from 0 to the number of entries, a tag of `tagCount` or more, or a
 * negative or unknown weight.
 */
export function tagIndex(
  offsets: ArrayLike<number>,
  tags: ArrayLike<number>,
  weights: ArrayLike<number>,
  tagCount: number,
): TagIndex {
  const rows = offsets.length - 1;
  refuseUnlessCount('tagCount', tagCount, 0);
  refuseUnlessSameLength('weights', weights.length, tags.length);
  refuseUnless(rows >= 0 && offsets[0] === 0, 'offsets', offsets[0], 'offsets that start at 0');
  refuseUnless(offsets[rows] === tags.length, 'offsets', offsets[rows], `an end of ${tags.length}`);
  const starts = new Uint32Array(tagCount + 1);
  for (let k = 0; k < tags.length; k++) {
    refuseUnless(
      Number.isInteger(tags[k]) && tags[k] >= 0 && tags[k] < tagCount,
      'tags',
      tags[k],
      `tags below ${tagCount}`,
    );
    refuseUnless(
      weights[k] >= 0 && weights[k] < Infinity,
      'weights',
      weights[k],
      'known weights of 0 or more',
    );
    starts[tags[k] + 1]++;
  }
  for (let tag = 0; tag < tagCount; tag++) starts[tag + 1] += starts[tag];
  const next = starts.slice();
  const rowOf = new Uint32Array(tags.length);
  const weight = new Float64Array(tags.length);
  for (let row = 0; row < rows; row++) {
    refuseUnless(
      offsets[row] <= offsets[row + 1],
      'offsets',
      offsets[row + 1],
      'offsets that ascend',
    );
    for (let k = offsets[row]; k < offsets[row + 1]; k++) {
      const place = next[tags[k]]++;
      rowOf[place] = row;
      weight[place] = weights[k];
    }
  }
  return { rows, tags: tagCount, offsets: starts, rowOf, weight };
}

/** What is looked for: tags with weights of 0 or more. */
export interface TagQuery {
  readonly tags: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

export interface TagSearchSettings {
  /** How many rows are wanted. */
  readonly k: number;
  /** Constraints: rows it refuses are not listed (capacity, distance, certificates). */
  readonly accept?: (row: number) => boolean;
  /**
   * Score of a row from its overlap Σ query weight · profile weight; the overlap itself unless told. It may only lower
   * the overlap (subtract a distance, say): rows whose overlap cannot reach the list are not scored.
   */
  readonly score?: (row: number, overlap: number) => number;
}

/** The best rows, best first; ties go to the lower row. */
export interface TagMatches {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  readonly overlaps: Float64Array;
  /** Rows that share a tag with the query, before constraints. */
  readonly sharing: number;
}

/**
 * A search over an index that can be called again and again; its scratch memory (O(rows)) is built once.
 *
 * Only rows with an overlap above 0 are listed; a NaN score drops the row. Cost per query: the entries of its tags plus
 * O(sharing · log k).
 */
export function tagSearch(
  index: TagIndex,
): (query: TagQuery, settings: TagSearchSettings) => TagMatches {
  const { offsets, rowOf, weight, rows } = index;
  const overlap = new Float64Array(Math.min(rows, WINDOW));
  const touched = new Uint32Array(overlap.length);
  return (query, { k, accept, score }) => {
    refuseUnlessCount('k', k, 1);
    check(index, query);
    const wanted = Array.from(query.tags, (tag, q) => ({ tag, weight: query.weights[q] })).filter(
      (each) => each.weight > 0,
    );
    // Rows of a tag ascend: window after window of rows, every tag goes on where it stopped.
    const places = wanted.map(({ tag }) => offsets[tag]);
    const best = bestList(k);
    let sharing = 0;
    let floor = -Infinity;
    for (let start = 0; start < rows; start += WINDOW) {
      const end = start + WINDOW;
      let count = 0;
      for (let q = 0; q < wanted.length; q++) {
        const asked = wanted[q].weight;
        const last = offsets[wanted[q].tag + 1];
        let place = places[q];
        for (; place < last; place++) {
          const row = rowOf[place];
          if (row >= end) break;
          const added = asked * weight[place];
          if (added === 0) continue;
          const before = overlap[row - start];
          if (before === 0) touched[count++] = row - start;
          overlap[row - start] = before + added;
        }
        places[q] = place;
      }
      sharing += count;
      for (let t = 0; t < count; t++) {
        const shared = overlap[touched[t]];
        overlap[touched[t]] = 0;
        if (shared < floor) continue;
        const row = start + touched[t];
        if (accept !== undefined && !accept(row)) continue;
        const value = score === undefined ? shared : score(row, shared);
        if (value === value) floor = best.enter(row, value, shared);
      }
    }
    return { ...best.sorted(), sharing };
  };
}

/** Rows looked at together: their sums stay in the cache, however many rows there are. */
const WINDOW = 2 ** 15;

interface BestList {
  /** Offers a row and returns the score below which no other can enter. */
  readonly enter: (row: number, score: number, overlap: number) => number;
  readonly sorted: () => { rows: Uint32Array; scores: Float64Array; overlaps: Float64Array };
}

/** The k best seen so far, as a heap with the worst on top. */
function bestList(k: number): BestList {
  const heap: { row: number; score: number; overlap: number }[] = [];
  const worse = (a: number, b: number): boolean =>
    heap[a].score < heap[b].score || (heap[a].score === heap[b].score && heap[a].row > heap[b].row);
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b], heap[a]];
  };
  const offer = (row: number, score: number, overlap: number): void => {
    if (heap.length === k) {
      const top = heap[0];
      if (score < top.score || (score === top.score && row > top.row)) return;
      heap[0] = { row, score, overlap };
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        const right = left + 1;
        let worst = at;
        if (left < k && worse(left, worst)) worst = left;
        if (right < k && worse(right, worst)) worst = right;
        if (worst === at) return;
        swap(at, worst);
        at = worst;
      }
    }
    heap.push({ row, score, overlap });
    for (let at = heap.length - 1; at > 0 && worse(at, (at - 1) >> 1); at = (at - 1) >> 1)
      swap(at, (at - 1) >> 1);
  };
  return {
    enter(row, score, overlap) {
      offer(row, score, overlap);
      return heap.length < k ? -Infinity : heap[0].score;
    },
    sorted() {
      heap.sort((a, b) => b.score - a.score || a.row - b.row);
      return {
        rows: Uint32Array.from(heap, (entry) => entry.row),
        scores: Float64Array.from(heap, (entry) => entry.score),
        overlaps: Float64Array.from(heap, (entry) => entry.overlap),
      };
    },
  };
}

function check(index: TagIndex, { tags, weights }: TagQuery): void {
  refuseUnlessSameLength('weights', weights.length, tags.length);
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
