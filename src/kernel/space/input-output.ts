import { inverse } from '../stats/linear-system.ts';
import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';
import { refuseUnlessFits } from '../memory.ts';

/** Linkages of n sectors. */
export interface Linkages {
  /** L = (I − A)⁻¹, n × n, row after row. */
  readonly inverse: Float64Array;
  /** Column sums of L: output multipliers. */
  readonly multipliers: Float64Array;
  /** Rasmussen's backward linkage n·Σ_i l_ij/ΣΣl; mean 1. */
  readonly backward: Float64Array;
  /** Rasmussen's forward linkage n·Σ_j l_ij/ΣΣl; mean 1 (better taken from the Ghosh inverse). */
  readonly forward: Float64Array;
  /** 1 where both linkages are above 1. */
  readonly key: Uint8Array;
}

/**
 * Leontief inverse and Rasmussen linkages of technical coefficients a_ij = z_ij/x_j (for Ghosh: allocation z_ij/x_i).
 *
 * Cost: O(n³).
 *
 * @throws RangeError on a wrong size, a negative or unknown coefficient, or coefficients that use up more than they
 * make (spectral radius of 1 or more, shown by an inverse that does not exist or has a negative entry).
 * @see leontief1936 @see rasmussen1956
 */
export function linkages(coefficients: ArrayLike<number>, n: number): Linkages {
  refuseUnlessCount('n', n, 0);
  refuseUnlessFits('an inverse', 40 * n * n);
  refuseUnlessSameLength('coefficients', coefficients.length, n * n);
  const left = new Float64Array(n * n);
  for (let k = 0; k < n * n; k++) {
    const a = coefficients[k];
    refuseUnless(a >= 0 && a < Infinity, 'coefficients', a, 'known coefficients of 0 or more');
    left[k] = (k % (n + 1) === 0 ? 1 : 0) - a;
  }
  const solved = inverse(left, n);
  // For coefficients of 0 or more, a non-negative inverse exists exactly when the spectral radius is below 1.
  if (solved === null || solved.some((entry) => !(entry >= -1e-12)))
    throw new RangeError('coefficients want a spectral radius below 1, got "1 or more"');
  const total = sum(solved);
  const multipliers = new Float64Array(n);
  const rowSums = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      multipliers[j] += solved[i * n + j];
      rowSums[i] += solved[i * n + j];
    }
  const backward = multipliers.map((m) => (n * m) / total);
  const forward = rowSums.map((m) => (n * m) / total);
  return {
    inverse: solved,
    multipliers,
    backward,
    forward,
    key: Uint8Array.from(backward, (b, i) => (b > 1 && forward[i] > 1 ? 1 : 0)),
  };
}

/** Strength of the link of every pair of sectors. */
export interface LinkStrength {
  /** Largest of the four shares x_ij, x_ji, y_ij, y_ji; symmetric n × n, the diagonal 0. */
  readonly strength: Float64Array;
  /** x_ij = z_ij/p_j: what share of j's purchases come from i; 0 where j buys nothing. */
  readonly purchases: Float64Array;
  /** y_ij = z_ij/s_i: what share of i's sales go to j; 0 where i sells nothing. */
  readonly sales: Float64Array;
  /** 1 where a sector buys or sells nothing to others, so that some of its shares are not defined. */
  readonly idle: Uint8Array;
}

/**
 * Czamanski's four shares of the flows between sectors, own use excluded, and their maximum.
 *
 * `flows`: z_ij from i to j, n × n. Cost: O(n²).
 *
 * @throws RangeError on a wrong size or a negative or unknown flow.
 * @see czamanski1974 @see feser2000
 */
export function linkStrength(flows: ArrayLike<number>, n: number): LinkStrength {
  refuseUnlessCount('n', n, 0);
  refuseUnlessSameLength('flows', flows.length, n * n);
  const bought = new Float64Array(n);
  const sold = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const z = flows[i * n + j];
      refuseUnless(z >= 0 && z < Infinity, 'flows', z, 'known flows of 0 or more');
      if (i === j) continue;
      bought[j] += z;
      sold[i] += z;
    }
  const purchases = new Float64Array(n * n);
  const sales = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const z = flows[i * n + j];
      purchases[i * n + j] = bought[j] > 0 ? z / bought[j] : 0;
      sales[i * n + j] = sold[i] > 0 ? z / sold[i] : 0;
    }
  const strength = Float64Array.from({ length: n * n }, (_, k) => {
    const back = (k % n) * n + Math.floor(k / n);
    return Math.max(purchases[k], purchases[back], sales[k], sales[back]);
  });
  return {
    strength,
    purchases,
    sales,
    idle: Uint8Array.from(bought, (b, i) => (b === 0 || sold[i] === 0 ? 1 : 0)),
  };
}
