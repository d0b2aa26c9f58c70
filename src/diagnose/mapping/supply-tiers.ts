import type { SupplyWeb } from './supply-web.ts';

/** A tier that is not there: an actor without supply ties, or one from which no way leads to an assembler. */
export const NO_TIER = -1;

/** Where every actor stands in the supply system: 0 assembler, 1 first tier, 2 second …; NO_TIER where it has none. */
export interface SupplyTiers {
  /** What the ties say. */
  readonly derived: Int8Array;
  /** What the register declares; NO_TIER where it declares nothing. */
  readonly declared: Int8Array;
  /** 1 where both are there and differ, or where a declared assembler sells to somebody of the system. */
  readonly conflict: Uint8Array;
  /** Actors with a supply tie from which no way leads to an assembler: they supply one another in a circle. */
  readonly adrift: number;
}

/**
 * Tier of every actor: the fewest steps from supplier to buyer that lead to an assembler.
 *
 * An assembler buys in the system and sells to nobody in it, or is declared to be one. What a register does not know
 * moves tiers up: a supplier whose buyers are missing looks like an assembler, which is why a conflict with the declared
 * tier is kept and not settled. Tiers beyond 126 are written 126. Cost: O(actors + pairs).
 *
 * `declared`: one entry per actor, as `tierOfWords` gives it.
 *
 * @see chaminade2005innovation
 */
export function supplyTiers(
  { count, from, to }: SupplyWeb,
  declared: ArrayLike<number>,
): SupplyTiers {
  const sells = new Uint8Array(count);
  const buys = new Uint8Array(count);
  const offsets = new Uint32Array(count + 1);
  for (let k = 0; k < from.length; k++) {
    sells[from[k]] = 1;
    buys[to[k]] = 1;
    offsets[to[k] + 1]++;
  }
  for (let i = 0; i < count; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice();
  const suppliers = new Uint32Array(from.length);
  for (let k = 0; k < from.length; k++) suppliers[next[to[k]]++] = from[k];

  const derived = new Int8Array(count).fill(NO_TIER);
  const queue: number[] = [];
  for (let i = 0; i < count; i++)
    if ((buys[i] === 1 && sells[i] === 0) || (declared[i] === 0 && buys[i] + sells[i] > 0)) {
      derived[i] = 0;
      queue.push(i);
    }
  for (let head = 0; head < queue.length; head++) {
    const buyer = queue[head];
    for (let k = offsets[buyer]; k < offsets[buyer + 1]; k++) {
      const supplier = suppliers[k];
      if (derived[supplier] !== NO_TIER) continue;
      derived[supplier] = Math.min(126, derived[buyer] + 1);
      queue.push(supplier);
    }
  }
  const conflict = new Uint8Array(count);
  let adrift = 0;
  for (let i = 0; i < count; i++) {
    if (buys[i] + sells[i] > 0 && derived[i] === NO_TIER) adrift++;
    const both = declared[i] !== NO_TIER && derived[i] !== NO_TIER;
    if (both && (declared[i] !== derived[i] || (declared[i] === 0 && sells[i] === 1)))
      conflict[i] = 1;
  }
  return { derived, declared: Int8Array.from(declared), conflict, adrift };
}

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(assembler|oem|lead firm|final|0)$/, 0],
  [/^(first|1st|one|1)([ -]tier)?$|^tier[ -]?(1|one)$/, 1],
  [/^(second|2nd|two|2)([ -]tier)?$|^tier[ -]?(2|two)$/, 2],
  [/^(third|3rd|three|3)([ -]tier)?$|^tier[ -]?(3|three)$/, 3],
  [/^(fourth|4th|four|4)([ -]tier)?$|^tier[ -]?(4|four)$/, 4],
];

/** The tier that words of a register declare: assembler 0, first 1 … fourth 4; NO_TIER for none and for other words. */
export function tierOfWords(words: string): number {
  const plain = words.trim().toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? NO_TIER;
}
