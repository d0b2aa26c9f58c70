import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';

/** Profiles by tag: for every tag the rows that carry it, ascending, and how strongly. */
export interface TagIndex {
  readonly rows: number;
  readonly tags: number;
  readonly offsets: Uint32Array;
  readonly rowOf: Uint32Array;
  /** As bytes where all weights are whole and below 256: the shorter column is read faster. */
  readonly weight: Float64Array | Uint8Array;
  /** The most that each tag weighs in one row. */
  readonly heaviest: Float64Array;
}

/**
 * Builds an inverted index from profiles in compressed sparse rows: the tags of row i are
 * tags[offsets[i] … offsets[i+1]−1], each once and with a weight of 0 or more; those of 0 are left out.
 * Cost: O(entries + tags).
 *
 * @throws RangeError on offsets that do not ascend from 0 to the number of entries, a tag of `tagCount` or more or that comes
 * twice in a row, or a negative or unknown weight.
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
  let fitsByte = true;
  for (let k = 0; k < tags.length; k++) {
    if (!(Number.isInteger(tags[k]) && tags[k] >= 0 && tags[k] < tagCount))
      refuseUnless(false, 'tags', tags[k], `tags below ${tagCount}`);
    if (!(weights[k] >= 0 && weights[k] < Infinity))
      refuseUnless(false, 'weights', weights[k], 'known weights of 0 or more');
    if (weights[k] !== (weights[k] & 255)) fitsByte = false;
    if (weights[k] > 0) starts[tags[k] + 1]++;
  }
  for (let tag = 0; tag < tagCount; tag++) starts[tag + 1] += starts[tag];
  const next = starts.slice();
  const rowOf = new Uint32Array(starts[tagCount]);
  const weight = new (fitsByte ? Uint8Array : Float64Array)(rowOf.length);
  const heaviest = new Float64Array(tagCount);
  for (let row = 0; row < rows; row++) {
    if (!(offsets[row] <= offsets[row + 1]))
      refuseUnless(false, 'offsets', offsets[row + 1], 'offsets that ascend');
    for (let k = offsets[row]; k < offsets[row + 1]; k++) {
      if (!(weights[k] > 0)) continue;
      const tag = tags[k];
      const place = next[tag]++;
      if (place > starts[tag] && rowOf[place - 1] === row)
        refuseUnless(false, 'tags', tag, 'each tag once in a row');
      rowOf[place] = row;
      weight[place] = weights[k];
      if (weights[k] > heaviest[tag]) heaviest[tag] = weights[k];
    }
  }
  return { rows, tags: tagCount, offsets: starts, rowOf, weight, heaviest };
}
