import { mean } from './moments.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from './refuse.ts';
import { sandwich, type Dependence } from './sandwich.ts';
import { studentTwoSided } from './student-t.ts';

/** A fitted regression; vectors have k entries, the covariance k × k. */
export interface Fit {
  readonly coefficients: Float64Array;
  readonly errors: Float64Array;
  /** Two-sided p-values. */
  readonly p: Float64Array;
  readonly covariance: Float64Array;
  readonly residuals: Float64Array;
  readonly rows: number;
  /** Independent groups behind the errors: rows, clusters or nodes. */
  readonly groups: number;
  /** Degrees of freedom of the t statistics: n − k, or groups − 1. */
  readonly freedom: number;
}

/** Least squares with its share of explained variance (NaN when the response does not vary). */
export interface LeastSquares extends Fit {
  readonly rSquared: number;
}

/**
 * Ordinary least squares by Householder reflections.
 *
 * `design`: n × k, row after row; put a column of ones in for an intercept. Without `dependence` the errors are the
 * classical s²(X′X)⁻¹; with it they are robust (see sandwich). Cost: O(n k²).
 *
 * @throws RangeError on a wrong size, n ≤ k, an unknown or infinite entry, or a column that depends on earlier ones
 * (its number is named).
 * @see golub2013
 */
export function leastSquares(
  design: ArrayLike<number>,
  response: ArrayLike<number>,
  k: number,
  dependence?: Dependence,
): LeastSquares {
  const n = response.length;
  checkDesign(design, response, k);
  const work = Float64Array.from(design);
  const rotated = Float64Array.from(response);
  const bread = reduce(work, rotated, n, k);
  const coefficients = new Float64Array(k);
  for (let a = k - 1; a >= 0; a--) {
    let rest = rotated[a];
    for (let b = a + 1; b < k; b++) rest -= work[a * k + b] * coefficients[b];
    coefficients[a] = rest / work[a * k + a];
  }
  const residuals = new Float64Array(n);
  let left = 0;
  let total = 0;
  const middle = mean(response);
  for (let i = 0; i < n; i++) {
    let fitted = 0;
    for (let a = 0; a < k; a++) fitted += design[i * k + a] * coefficients[a];
    residuals[i] = response[i] - fitted;
    left += residuals[i] ** 2;
    total += (response[i] - middle) ** 2;
  }
  let covariance: Float64Array = bread.map((entry) => (entry * left) / (n - k));
  let groups = n;
  let freedom = n - k;
  if (dependence !== undefined) {
    const scores = Float64Array.from(
      design,
      (entry, index) => entry * residuals[Math.floor(index / k)],
    );
    ({ covariance, groups } = sandwich(scores, bread, k, dependence));
    if (dependence.kind !== 'independent') freedom = groups - 1;
  }
  const errors = rootDiagonal(covariance, k);
  const p = errors.map((error, a) => studentTwoSided(coefficients[a] / error, freedom));
  return {
    coefficients,
    errors,
    p,
    covariance,
    residuals,
    rows: n,
    groups,
    freedom,
    rSquared: total > 0 ? 1 - left / total : NaN,
  };
}

/** Refuses a design whose size or entries cannot be fitted. @throws RangeError */
export function checkDesign(
  design: ArrayLike<number>,
  response: ArrayLike<number>,
  k: number,
): void {
  const n = response.length;
  refuseUnlessCount('k', k, 1);
  refuseUnlessSameLength('design', design.length, n * k);
  refuseUnless(n > k, 'rows', n, `more rows than the ${k} columns`);
  for (let i = 0; i < design.length; i++)
    refuseUnless(Number.isFinite(design[i]), 'design', design[i], 'finite numbers');
  for (let i = 0; i < n; i++)
    refuseUnless(Number.isFinite(response[i]), 'response', response[i], 'finite numbers');
}

/** Square roots of the diagonal of a k × k matrix; NaN of a negative entry. @throws RangeError on a wrong size. */
export function rootDiagonal(matrix: Float64Array, k: number): Float64Array {
  refuseUnlessCount('k', k, 0);
  refuseUnlessSameLength('matrix', matrix.length, k * k);
  return Float64Array.from({ length: k }, (_, a) => Math.sqrt(matrix[a * k + a]));
}

/** Turns the design into its triangle R and the response into Q′y in place; returns (X′X)⁻¹ = R⁻¹R⁻ᵀ. */
function reduce(work: Float64Array, rotated: Float64Array, n: number, k: number): Float64Array {
  for (let column = 0; column < k; column++) {
    let before = 0;
    let length = 0;
    for (let i = 0; i < n; i++) {
      const square = work[i * k + column] ** 2;
      if (i < column) before += square;
      else length += square;
    }
    length = Math.sqrt(length);
    refuseUnless(
      length > 1e-10 * Math.sqrt(before + length * length),
      'design',
      `column ${column}`,
      'columns that do not depend on earlier ones',
    );
    const lead = work[column * k + column];
    const alpha = lead > 0 ? -length : length;
    const reflector = new Float64Array(n - column);
    for (let i = column; i < n; i++) reflector[i - column] = work[i * k + column];
    reflector[0] -= alpha;
    let norm = 0;
    for (const entry of reflector) norm += entry * entry;
    for (let b = column; b <= k; b++) {
      const target = b === k ? rotated : work;
      const stride = b === k ? 1 : k;
      const offset = b === k ? 0 : b;
      let dot = 0;
      for (let i = column; i < n; i++) dot += reflector[i - column] * target[i * stride + offset];
      const factor = (2 * dot) / norm;
      for (let i = column; i < n; i++)
        target[i * stride + offset] -= factor * reflector[i - column];
    }
  }
  const inverted = new Float64Array(k * k);
  for (let b = 0; b < k; b++) {
    inverted[b * k + b] = 1 / work[b * k + b];
    for (let a = b - 1; a >= 0; a--) {
      let rest = 0;
      for (let c = a + 1; c <= b; c++) rest += work[a * k + c] * inverted[c * k + b];
      inverted[a * k + b] = -rest / work[a * k + a];
    }
  }
  const bread = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++)
      for (let c = Math.max(a, b); c < k; c++)
        bread[a * k + b] += inverted[a * k + c] * inverted[b * k + c];
  return bread;
}
