/**
 * Distinct three-letter pieces of a text, each word padded with two spaces before and one behind. Cost: O(n).
 *
 * @see postgresql-pgtrgm
 */
export function trigrams(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) pieces.add(padded.slice(i, i + 3));
  }
  return pieces;
}

/**
 * Trigram similarity |A ∩ B| / |A ∪ B| in [0, 1]; NaN when neither text has a letter or digit, 0 when one has none.
 *
 * Word order does not count. Compare folded texts. Cost: O(n).
 */
export function trigramSimilarity(a: string, b: string): number {
  const left = trigrams(a);
  const right = trigrams(b);
  let both = 0;
  for (const piece of left) if (right.has(piece)) both++;
  return both / (left.size + right.size - both);
}
