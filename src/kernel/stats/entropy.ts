import { refuseUnless } from './refuse.ts';
import { sum } from './sum.ts';

/**
 * Shannon entropy of amounts, H = Σ p log_b(1/p) with p = x/Σx; in [0, log_b n]. Zeros add nothing.
 *
 * `base` is 2 (bits) unless told. Empty, all zero or any NaN gives NaN. Cost: O(n).
 *
 * @throws RangeError on a negative or infinite amount, or a base that is not above 1.
 * @see shannon1948
 */
export function entropy(amounts: ArrayLike<number>, base = 2): number {
  refuseUnless(base > 1 && base < Infinity, 'base', base, 'a finite number above 1');
  const total = sum(amounts);
  const terms = new Float64Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const x = amounts[i];
    refuseUnless(!(x < 0) && x !== Infinity, 'amounts', x, 'finite amounts of 0 or more');
    const times = total / x;
    // What is too small to divide by adds less than the last digit.
    terms[i] = x === 0 || times === Infinity ? 0 : (x / total) * Math.log(times);
  }
  return total > 0 ? sum(terms) / Math.log(base) : NaN;
}
