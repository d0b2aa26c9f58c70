import { refuseUnlessFits } from '../memory.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { trigrams } from './trigrams.ts';

/** Pairs worth comparing, left < right, ascending, each once. */
export interface CandidatePairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** 1 − pairs/all pairs; NaN when there are fewer than two records. */
  readonly reduction: number;
  /** Keys whose block was larger than allowed and made no pairs: split them by a second key. */
  readonly oversized: readonly string[];
}

/**
 * Pairs of records that share a key; a record may have several keys. Empty keys are ignored.
 *
 * Blocks above `largestBlock` records are left out and named, for they would make more pairs than a day has
 * seconds. Cost: O(keys + shared keys log shared keys), 16 bytes for each key a pair shares.
 *
 * @throws RangeError when largestBlock < 2, there are more than 2^26 records, or memory would not do.
 */
export function blockedPairs(
  keys: readonly (readonly string[])[],
  largestBlock = 5000,
): CandidatePairs {
  const n = keys.length;
  refuseUnlessCount('largestBlock', largestBlock, 2);
  refuseUnlessCount('records', n, 0, 2 ** 26);
  const blocks = new Map<string, number[]>();
  keys.forEach((own, record) => {
    for (const key of new Set(own)) {
      if (key === '') continue;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [record]);
      else block.push(record);
    }
  });
  const oversized: string[] = [];
  let most = 0;
  for (const [key, block] of blocks)
    if (block.length > largestBlock) {
      oversized.push(key);
      blocks.delete(key);
    } else most += (block.length * (block.length - 1)) / 2;
  // Each pair as often as it shares a key, and as two columns of whole numbers.
  refuseUnlessFits('pairs that share a key', 16 * most);
  const codes = new Float64Array(most);
  let at = 0;
  for (const block of blocks.values())
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) codes[at++] = block[i] * n + block[j];
  codes.sort();
  let kept = 0;
  for (let i = 0; i < most; i++) if (i === 0 || codes[i] !== codes[i - 1]) codes[kept++] = codes[i];
  const sorted = codes.subarray(0, kept);
  return {
    left: Uint32Array.from(sorted, (code) => Math.floor(code / n)),
    right: Uint32Array.from(sorted, (code) => code % n),
    reduction: n < 2 ? NaN : 1 - sorted.length / ((n * (n - 1)) / 2),
    oversized: oversized.sort((a, b) => (a < b ? -1 : 1)),
  };
}

export interface MinHashSettings {
  /** Groups of hashes; two texts become a pair when one whole group agrees (20 unless told). */
  readonly bands?: number;
  /** Hashes per group (3 unless told). */
  readonly rows?: number;
  readonly seed?: number;
}

/**
 * Blocking keys of a text by MinHash over its trigrams: two texts of trigram similarity s share a key with probability
 * 1 − (1 − s^rows)^bands. A text without letters has no key. Cost: O(trigrams · bands · rows).
 *
 * @throws RangeError unless bands and rows are whole numbers from 1 to 1000.
 * @see broder1997
 */
export function minHashKeys(
  text: string,
  { bands = 20, rows = 3, seed = 1 }: MinHashSettings = {},
): string[] {
  refuseUnlessCount('bands', bands, 1, 1000);
  refuseUnlessCount('rows', rows, 1, 1000);
  const pieces = Uint32Array.from(trigrams(text), hash);
  if (pieces.length === 0) return [];
  const keys: string[] = [];
  for (let band = 0; band < bands; band++) {
    let key = `${band}`;
    for (let row = 0; row < rows; row++) {
      const salt = Math.imul(seed + 1 + band * rows + row, 0x9e3779b9);
      let least = 0xffffffff;
      for (const piece of pieces) least = Math.min(least, mixed(piece ^ salt));
      key += `:${least.toString(36)}`;
    }
    keys.push(key);
  }
  return keys;
}

/**
 * Share of true pairs that are among the candidates; NaN without true pairs. Pairs may stand in either order.
 * Cost: O(candidates + truth).
 */
export function pairCompleteness(
  candidates: CandidatePairs,
  truth: readonly (readonly [number, number])[],
): number {
  const base = 2 ** 26;
  const found = new Set<number>();
  candidates.left.forEach((left, k) => found.add(left * base + candidates.right[k]));
  let kept = 0;
  for (const [a, b] of truth) if (found.has(Math.min(a, b) * base + Math.max(a, b))) kept++;
  return kept / truth.length;
}

function hash(piece: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function mixed(value: number): number {
  let z = value | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
