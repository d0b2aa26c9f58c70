import { correlation } from './moments.ts';
import { midRanks } from './rank.ts';
import { refuseUnlessSameLength } from './refuse.ts';

/**
 * Spearman's ρ: the Pearson correlation of mid-ranks; in [−1, 1].
 *
 * NaN when a column does not vary, has fewer than two rows or an unknown value. Cost: O(n log n).
 *
 * @throws RangeError when the columns differ in length.
 * @see spearman1904
 */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  refuseUnlessSameLength('b', b.length, a.length);
  return correlation(midRanks(a), midRanks(b));
}

/**
 * Kendall's τ_b = (C − D)/√((P − T_a)(P − T_b)) with P pairs and T pairs tied in a column; in [−1, 1].
 *
 * NaN when a column does not vary, has fewer than two rows or an unknown value. Knight's merge sort: O(n log n).
 *
 * @throws RangeError when the columns differ in length.
 * @see knight1966
 */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  refuseUnlessSameLength('b', b.length, n);
  for (let i = 0; i < n; i++) if (a[i] !== a[i] || b[i] !== b[i]) return NaN;
  const compare = (x: number, y: number): number => (x < y ? -1 : x > y ? 1 : 0);
  const rows = Uint32Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => compare(a[i], a[j]) || compare(b[i], b[j]),
  );
  const pairs = (n * (n - 1)) / 2;
  const tiedA = tiedPairs(rows, (i, j) => a[i] === a[j]);
  const tiedBoth = tiedPairs(rows, (i, j) => a[i] === a[j] && b[i] === b[j]);
  const swaps = inversions(Float64Array.from(rows, (row) => b[row]));
  const byB = Uint32Array.from(rows).sort((i, j) => compare(b[i], b[j]));
  const tiedB = tiedPairs(byB, (i, j) => b[i] === b[j]);
  const varies = Math.sqrt(pairs - tiedA) * Math.sqrt(pairs - tiedB);
  return varies > 0
    ? Math.max(-1, Math.min(1, (pairs - tiedA - tiedB + tiedBoth - 2 * swaps) / varies))
    : NaN;
}

function tiedPairs(rows: Uint32Array, same: (i: number, j: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let k = 1; k <= rows.length; k++) {
    if (k < rows.length && same(rows[k - 1], rows[k])) run++;
    else {
      pairs += (run * (run - 1)) / 2;
      run = 1;
    }
  }
  return pairs;
}

/** Pairs in the wrong order, counted by a bottom-up merge sort that leaves `values` sorted. */
function inversions(values: Float64Array): number {
  const n = values.length;
  let from = values;
  let to: Float64Array = new Float64Array(n);
  let count = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let k = start; k < end; k++) {
        if (left < middle && (right >= end || from[left] <= from[right])) to[k] = from[left++];
        else {
          count += middle - left;
          to[k] = from[right++];
        }
      }
    }
    [from, to] = [to, from];
  }
  return count;
}
