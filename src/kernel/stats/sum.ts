/**
 * Compensated sum of a column (Neumaier's form of Kahan's sum).
 *
 * s = Σ x_i with an error of about one rounding, whatever n is. Order: ascending index.
 * Empty gives 0; any NaN gives NaN; an infinite term gives the plain sum. Cost: O(n).
 *
 * @see neumaier1974
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}

/** Compensated sum of the products a_i · b_i (products themselves are rounded once). Empty gives 0. */
export function sumOfProducts(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i] * b[i];
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}
