/**
 * Jaro similarity (m/|a| + m/|b| + (m−t)/m)/3 in [0, 1]: m characters match within ⌊max/2⌋−1 places, t is half the
 * number of matches out of order.
 *
 * Two empty texts are NaN (nothing to compare), one empty text is 0. Compares UTF-16 units. Cost: O(|a|·|b|).
 *
 * @see jaro1989
 */
export function jaro(a: string, b: string): number {
  const m = a.length;
  const n = b.length;
  if (m === 0 || n === 0) return m === n ? NaN : 0;
  if (a === b) return 1;
  const window = Math.max(0, (Math.max(m, n) >> 1) - 1);
  const takenA = new Uint8Array(m);
  const takenB = new Uint8Array(n);
  let matches = 0;
  for (let i = 0; i < m; i++) {
    const unit = a.charCodeAt(i);
    const end = Math.min(n - 1, i + window);
    for (let j = Math.max(0, i - window); j <= end; j++) {
      if (takenB[j] === 1 || b.charCodeAt(j) !== unit) continue;
      takenA[i] = 1;
      takenB[j] = 1;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let crossed = 0;
  for (let i = 0, j = 0; i < m; i++) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) crossed++;
    j++;
  }
  return (matches / m + matches / n + (matches - crossed / 2) / matches) / 3;
}

/**
 * Jaro–Winkler similarity J + ℓ·p·(1 − J), ℓ the common prefix up to 4, p = 0.1; no boost threshold.
 *
 * Strip legal forms first: "ACME GMBH" and "ACME AG" are alike for the wrong reason.
 *
 * @see winkler1990
 */
export function jaroWinkler(a: string, b: string): number {
  const similar = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++;
  return similar + prefix * 0.1 * (1 - similar);
}
