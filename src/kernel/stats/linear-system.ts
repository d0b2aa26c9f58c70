import { refuseUnlessSameLength } from './refuse.ts';

/**
 * Inverse of a square matrix (n × n, row after row) by Gauss–Jordan elimination with partial pivoting.
 *
 * Null when a pivot falls below n·ε times the largest entry, or when an entry of the inverse is
 * beyond the range of numbers: the matrix is singular to working precision. NaN entries
 * give null as well. Cost: O(n³).
 *
 * @throws RangeError on a wrong size.
 * @see golub2013
 */
export function inverse(matrix: ArrayLike<number>, n: number): Float64Array | null {
  refuseUnlessSameLength('matrix', matrix.length, n * n);
  const work = Float64Array.from(matrix);
  const result = new Float64Array(n * n);
  let largest = 0;
  for (const entry of work) largest = Math.max(largest, Math.abs(entry));
  for (let i = 0; i < n; i++) result[i * n + i] = 1;
  const smallest = n * Number.EPSILON * largest;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(work[row * n + column]) > Math.abs(work[pivot * n + column])) pivot = row;
    if (!(Math.abs(work[pivot * n + column]) > smallest)) return null;
    swapRows(work, n, pivot, column);
    swapRows(result, n, pivot, column);
    const scale = 1 / work[column * n + column];
    for (let k = 0; k < n; k++) {
      work[column * n + k] *= scale;
      result[column * n + k] *= scale;
    }
    for (let row = 0; row < n; row++) {
      const factor = work[row * n + column];
      if (row === column || factor === 0) continue;
      for (let k = 0; k < n; k++) {
        work[row * n + k] -= factor * work[column * n + k];
        result[row * n + k] -= factor * result[column * n + k];
      }
    }
  }
  return result.every(Number.isFinite) ? result : null;
}

function swapRows(matrix: Float64Array, n: number, a: number, b: number): void {
  if (a === b) return;
  const held = matrix.slice(a * n, (a + 1) * n);
  matrix.copyWithin(a * n, b * n, (b + 1) * n);
  matrix.set(held, b * n);
}
