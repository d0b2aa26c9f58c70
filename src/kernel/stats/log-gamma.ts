const HALF_LOG_2PI = 0.9189385332046728;

/**
 * Natural logarithm of the gamma function for x > 0, by Stirling's series after a shift to x ≥ 10.
 *
 * Absolute error about 1e-15·max(1, |ln Γ|). x = 0 gives Infinity, x < 0 or NaN gives NaN. Cost: O(1).
 *
 * @see abramowitz1964
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0 || x === Infinity) return Infinity;
  let product = 1;
  let shifted = x;
  while (shifted < 10) product *= shifted++;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    HALF_LOG_2PI +
    stirling(shifted) -
    Math.log(product)
  );
}

/**
 * Natural logarithm of the beta function B(a, b) for a, b > 0 without cancellation when either is large.
 *
 * Zero or negative arguments give NaN. Cost: O(1).
 *
 * @see abramowitz1964
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0)) return NaN;
  const p = Math.min(a, b);
  const q = Math.max(a, b);
  if (q < 10) return logGamma(p) + logGamma(q) - logGamma(p + q);
  const part = p / (p + q);
  if (p >= 10) {
    const series = stirling(p) + stirling(q) - stirling(p + q);
    return (
      -0.5 * Math.log(q) +
      HALF_LOG_2PI +
      series +
      (p - 0.5) * Math.log(part) +
      q * Math.log1p(-part)
    );
  }
  const series = stirling(q) - stirling(p + q);
  return logGamma(p) + series + p - p * Math.log(p + q) + (q - 0.5) * Math.log1p(-part);
}

/** What Stirling's formula lacks, for x ≥ 10: 1/12x − 1/360x³ + 1/1260x⁵ − … */
function stirling(x: number): number {
  const r = 1 / (x * x);
  return (
    (1 / 12 -
      r *
        (1 / 360 -
          r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) /
    x
  );
}
