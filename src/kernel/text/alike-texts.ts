import { refuseUnless, refuseUnlessCount, refuseUnlessSameLength } from '../stats/refuse.ts';
import { step, type OnStep } from '../stats/stopped.ts';

/** Pairs of texts that a few edits part, each once, left < right, in no order that means anything. */
export interface AlikePairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Edits between the two; a swap of neighbours is one. */
  readonly edits: Uint8Array;
  /** Comparisons left out because too many texts of a block share a piece. */
  readonly leftOut: number;
}

export interface AlikeSettings {
  /** Edits a pair may need, by the length of its longer text; never above `most`. */
  readonly allowed: (length: number) => number;
  /** The most that `allowed` ever answers, 0 to 4; pieces are cut for it. */
  readonly most: number;
  /** A block for each text: only texts of one block are compared. All are one block unless told. */
  readonly blocks?: ArrayLike<number>;
  /** Texts sharing one piece that are looked at at most (2,000 unless told). */
  readonly largestPiece?: number;
}

/**
 * All pairs of texts within a few edits (insert, delete, replace; a swap of neighbours counts one): each text is cut into `most` + 1
 * pieces, of which one at least stands untouched, at nearly its place, in any text that `most` insertions, deletions and replacements
 * make of it; where fewer edits are allowed, fewer and rarer pieces are looked up. Texts that share one are compared in a band; empty texts have no pair. A swap that lies across an edge of
 * pieces may hide a pair at the very limit.
 *
 * Cost: O(letters · most²) look-ups and the comparisons of texts that share a piece. Memory about 60 bytes a text and 2 a letter.
 *
 * @throws RangeError for `most` outside 0 … 4, an answer of `allowed` that is no number, blocks of another number or no whole
 * numbers, `largestPiece` below 1, or a text beyond 1,000 letters; Error named Stopped when `onStep` answers false.
 * @see li2011passjoin
 */
export function alikePairs(
  texts: readonly string[],
  settings: AlikeSettings,
  onStep?: OnStep,
): AlikePairs {
  const { allowed, most, blocks, largestPiece = 2000 } = settings;
  refuseUnlessCount('most', most, 0, 4);
  refuseUnlessCount('largestPiece', largestPiece, 1);
  if (blocks !== undefined) {
    refuseUnlessSameLength('blocks', blocks.length, texts.length);
    for (let i = 0; i < blocks.length; i++)
      refuseUnless(Number.isInteger(blocks[i]), 'blocks', blocks[i], 'whole numbers');
  }
  const letters = lettersOf(texts);
  const order = byLength(letters.starts);
  const signs = signsOf(letters);
  const index = pieceIndex(texts.length * (most + 1));
  const power = powers(LONGEST + 1);
  const prefix = new Int32Array(LONGEST + 1);
  const seen = new Int32Array(texts.length).fill(-1);
  const compare = comparison(letters);
  const found = growing();
  const firstPlace = new Uint32Array(most + 2);
  const crowd = new Float64Array(most + 1);
  const keys = new Int32Array((most + 1) * (2 * most + 1));
  let leftOut = 0;
  for (const [turn, text] of order.entries()) {
    step(onStep, turn, texts.length);
    const start = letters.starts[text];
    const length = letters.starts[text + 1] - start;
    if (length === 0) continue;
    const block = blocks === undefined ? 0 : blocks[text];
    const asked = allowed(length);
    refuseUnless(asked === asked, 'allowed', asked, 'a number of edits');
    const limit = Math.max(0, Math.min(most, Math.floor(asked)));
    for (let i = 0; i < length; i++)
      prefix[i + 1] = (Math.imul(prefix[i], BASE) + letters.units[start + i] + 1) | 0;
    for (let other = Math.max(1, length - limit); other <= length; other++) {
      const shorter = length - other;
      // Where a piece of the other text would stand in this one, and how many texts share it there.
      let places = 0;
      for (let piece = 0; piece <= most; piece++) {
        const from = Math.floor((piece * other) / (most + 1));
        const size = Math.floor(((piece + 1) * other) / (most + 1)) - from;
        const low = Math.max(0, from - ((limit - shorter) >> 1));
        const high = Math.min(length - size, from + ((limit + shorter) >> 1));
        firstPlace[piece] = places;
        crowd[piece] = 0;
        // A text too short for its pieces has empty ones, which stand everywhere alike.
        for (let at = size === 0 ? high : low; at <= high; at++) {
          const key = keyOf(
            block,
            other,
            piece,
            prefix[at + size] - Math.imul(prefix[at], power[size]),
          );
          keys[places++] = key;
          crowd[piece] += index.crowd(key);
        }
      }
      firstPlace[most + 1] = places;
      // So many edits leave one of any limit + 1 pieces untouched: the least crowded are looked at.
      for (let turn = 0; turn <= limit; turn++) {
        let piece = 0;
        for (let each = 1; each <= most; each++) if (crowd[each] < crowd[piece]) piece = each;
        crowd[piece] = Infinity;
        for (let place = firstPlace[piece]; place < firstPlace[piece + 1]; place++) {
          const key = keys[place];
          let looked = 0;
          for (let entry = index.first(key); entry >= 0; entry = index.next[entry]) {
            if (index.keys[entry] !== key) continue;
            if (++looked > largestPiece) {
              leftOut++;
              break;
            }
            const candidate = index.texts[entry];
            if (seen[candidate] === text) continue;
            seen[candidate] = text;
            if (
              bits(signs.low[text] ^ signs.low[candidate]) +
                bits(signs.high[text] ^ signs.high[candidate]) >
              2 * limit
            )
              continue;
            if (blocks !== undefined && blocks[candidate] !== block) continue;
            const edits = compare(text, candidate, limit);
            if (edits <= limit) found.add(text, candidate, edits);
          }
        }
      }
    }
    for (let piece = 0; piece <= most; piece++) {
      const from = Math.floor((piece * length) / (most + 1));
      const to = Math.floor(((piece + 1) * length) / (most + 1));
      const part = prefix[to] - Math.imul(prefix[from], power[to - from]);
      index.add(keyOf(block, length, piece, part), text);
    }
  }
  return { ...found.take(), leftOut };
}

/**
 * Edits between two texts: insertions, deletions, replacements and swaps of neighbours, none twice on the same letters (optimal string
 * alignment); `limit` + 1 stands for more than `limit`. Compares UTF-16 units. O(length · limit).
 *
 * @throws RangeError on a limit below 0.
 * @see damerau1964
 */
export function editsBetween(a: string, b: string, limit = Math.max(a.length, b.length)): number {
  refuseUnless(limit >= 0, 'limit', limit, 'a number of 0 or more');
  return comparison(lettersOf([a, b]))(0, 1, limit);
}

const BASE = 0x01000193;
/** Names are shorter; longer texts would be another task. */
const LONGEST = 1000;

interface Letters {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
}

function lettersOf(texts: readonly string[]): Letters {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    refuseUnless(text.length <= LONGEST, 'texts', text.slice(0, 40), `at most ${LONGEST} letters`);
    starts[i + 1] = starts[i] + text.length;
  });
  const units = new Uint16Array(starts[texts.length]);
  texts.forEach((text, i) => {
    for (let k = 0; k < text.length; k++) units[starts[i] + k] = text.charCodeAt(k);
  });
  return { units, starts };
}

/** Texts by length, equal ones in their order. */
function byLength(starts: Uint32Array): Uint32Array {
  const n = starts.length - 1;
  const counts = new Uint32Array(LONGEST + 2);
  for (let i = 0; i < n; i++) counts[starts[i + 1] - starts[i] + 1]++;
  for (let length = 0; length <= LONGEST; length++) counts[length + 1] += counts[length];
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[counts[starts[i + 1] - starts[i]]++] = i;
  return order;
}

/**
 * What letters a text has, in 64 bits: sixteen groups of letters, for each as many bits as the text has letters of it, up to four. An
 * edit changes two of them at most (a swap none), so texts whose signs differ in more are farther apart.
 */
function signsOf({ units, starts }: Letters): {
  readonly low: Int32Array;
  readonly high: Int32Array;
} {
  const n = starts.length - 1;
  const low = new Int32Array(n);
  const high = new Int32Array(n);
  const counts = new Uint8Array(16);
  for (let i = 0; i < n; i++) {
    counts.fill(0);
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const group = (units[k] * 7) & 15;
      if (counts[group] < 4) counts[group]++;
    }
    for (let group = 0; group < 8; group++) {
      low[i] |= ((1 << counts[group]) - 1) << (4 * group);
      high[i] |= ((1 << counts[group + 8]) - 1) << (4 * group);
    }
  }
  return { low, high };
}

/** How many bits are set. */
function bits(value: number): number {
  let count = value - ((value >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function powers(count: number): Int32Array {
  const power = new Int32Array(count).fill(1);
  for (let i = 1; i < count; i++) power[i] = Math.imul(power[i - 1], BASE);
  return power;
}

function keyOf(block: number, length: number, piece: number, part: number): number {
  let key = Math.imul(part ^ (part >>> 15), 0x2c1b3c6d);
  key = Math.imul(key ^ (block * 0x9e3779b1), 0x297a2d39) + length * 8 + piece;
  return (key ^ (key >>> 15)) | 0;
}

interface PieceIndex {
  readonly next: Int32Array;
  readonly keys: Int32Array;
  readonly texts: Uint32Array;
  first(key: number): number;
  /** Entries of the bucket of a key, which may hold other keys too. */
  crowd(key: number): number;
  add(key: number, text: number): void;
}

function pieceIndex(capacity: number): PieceIndex {
  let size = 16;
  while (size < capacity) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const crowds = new Uint32Array(size);
  const next = new Int32Array(capacity);
  const keys = new Int32Array(capacity);
  const texts = new Uint32Array(capacity);
  let count = 0;
  return {
    next,
    keys,
    texts,
    first: (key) => heads[key & (size - 1)],
    crowd: (key) => crowds[key & (size - 1)],
    add(key, text) {
      const bucket = key & (size - 1);
      keys[count] = key;
      texts[count] = text;
      crowds[bucket]++;
      next[count] = heads[bucket];
      heads[bucket] = count++;
    },
  };
}

/** Compares two texts in the band of `limit` around the diagonal. */
function comparison({ units, starts }: Letters) {
  let before = new Int32Array(LONGEST + 2);
  let last = new Int32Array(LONGEST + 2);
  let now = new Int32Array(LONGEST + 2);
  return (a: number, b: number, limit: number): number => {
    const startA = starts[a];
    const startB = starts[b];
    const m = starts[a + 1] - startA;
    const n = starts[b + 1] - startB;
    const over = limit + 1;
    if (Math.abs(m - n) > limit) return over;
    for (let j = 0; j <= Math.min(n, limit); j++) last[j] = j;
    if (limit < n) last[limit + 1] = over;
    let leastBefore = 0;
    for (let i = 1; i <= m; i++) {
      const low = Math.max(1, i - limit);
      const high = Math.min(n, i + limit);
      const unit = units[startA + i - 1];
      const unitBefore = i > 1 ? units[startA + i - 2] : -1;
      now[low - 1] = low === 1 ? i : over;
      let least = now[low - 1];
      for (let j = low; j <= high; j++) {
        const other = units[startB + j - 1];
        let cost = last[j - 1] + (unit === other ? 0 : 1);
        if (last[j] + 1 < cost) cost = last[j] + 1;
        if (now[j - 1] + 1 < cost) cost = now[j - 1] + 1;
        if (
          j > 1 &&
          unit === units[startB + j - 2] &&
          unitBefore === other &&
          before[j - 2] + 1 < cost
        )
          cost = before[j - 2] + 1;
        now[j] = cost;
        if (cost < least) least = cost;
      }
      if (high < n) now[high + 1] = over;
      // A swap may still gain on the row before.
      if (least > limit && leastBefore > limit) return over;
      leastBefore = least;
      [before, last, now] = [last, now, before];
    }
    return Math.min(last[n], over);
  };
}

function growing() {
  let room = 1024;
  let left = new Uint32Array(room);
  let right = new Uint32Array(room);
  let edits = new Uint8Array(room);
  let count = 0;
  const larger = <A extends Uint32Array | Uint8Array>(Kind: new (n: number) => A, old: A): A => {
    const grown = new Kind(room);
    grown.set(old);
    return grown;
  };
  return {
    add(a: number, b: number, cost: number): void {
      if (count === room) {
        room *= 2;
        left = larger(Uint32Array, left);
        right = larger(Uint32Array, right);
        edits = larger(Uint8Array, edits);
      }
      left[count] = Math.min(a, b);
      right[count] = Math.max(a, b);
      edits[count++] = cost;
    },
    take: () => ({
      left: left.slice(0, count),
      right: right.slice(0, count),
      edits: edits.slice(0, count),
    }),
  };
}
