/**
 * A stream of chance that is the same on every machine: PCG32 (XSH-RR, 64-bit state held as two 32-bit halves).
 *
 * Streams are forked by name, so that adding a draw in one place never shifts the draws in another.
 *
 * @see oneill2014pcg
 */
export interface Random {
  /** The next 32 random bits as an unsigned integer. */
  bits(): number;
  /** A number in [0, 1) with 53 random bits. */
  float(): number;
  /** An integer in [0, n), without modulo bias. Throws unless 1 ≤ n ≤ 2³². */
  below(n: number): number;
  /** A standard normal draw (Box–Muller, the second value kept). */
  normal(): number;
  /** Shuffles in place (Fisher–Yates) and returns the same array. */
  shuffle<T extends { length: number; [index: number]: number }>(items: T): T;
  /** `count` distinct integers in [0, n), in ascending order. Throws when count > n. */
  sample(n: number, count: number): Uint32Array;
  /**
   * An independent stream named by `name`; forking leaves this stream where it was. `fork('a/b')` is `fork('a').fork('b')`.
   * Throws on an empty name, which would be this stream again.
   */
  fork(name: string): Random;
  /** The seed and the path of names this stream was forked by, for provenance. */
  readonly seed: number;
  readonly path: string;
}

/** Builds the root stream of a seed, taken modulo 2³². Throws RangeError unless `seed` is a whole number. */
export function random(seed: number): Random {
  if (!Number.isInteger(seed)) throw new RangeError(`a seed is a whole number, not "${seed}"`);
  return stream(seed >>> 0, '');
}

function stream(seed: number, path: string): Random {
  const [keyHigh, keyLow] = hash(`${seed}/${path}`);
  // The increment selects the stream and must be odd.
  const incLow = (keyLow | 1) >>> 0;
  const incHigh = keyHigh;
  let low = 0;
  let high = 0;
  let spare = NaN;

  // 6364136223846793005 = 0x5851F42D4C957F2D
  const step = (): void => {
    const a0 = low & 0xffff;
    const a1 = low >>> 16;
    // 64-bit product of (high, low) with the multiplier, modulo 2^64, in 16-bit limbs for the low word
    const b0 = 0x7f2d;
    const b1 = 0x4c95;
    const p00 = a0 * b0;
    const p01 = a0 * b1;
    const p10 = a1 * b0;
    const p11 = a1 * b1;
    const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
    const productLow = (((middle & 0xffff) << 16) | (p00 & 0xffff)) >>> 0;
    const carry = p11 + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16);
    const productHigh = (carry + Math.imul(low, 0x5851f42d) + Math.imul(high, 0x4c957f2d)) >>> 0;
    const sum = productLow + incLow;
    low = sum >>> 0;
    high = (productHigh + incHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  };

  const bits = (): number => {
    const h = high;
    const l = low;
    step();
    // xorshifted = ((state >> 18) ^ state) >> 27, rotation = state >> 59
    const xHigh = (h >>> 18) ^ h;
    const xLow = ((l >>> 18) | (h << 14)) ^ l;
    const xorshifted = ((xLow >>> 27) | (xHigh << 5)) >>> 0;
    const rotation = h >>> 27;
    return ((xorshifted >>> rotation) | (xorshifted << (-rotation & 31))) >>> 0;
  };

  step();
  const seeded = low + (Math.imul(seed, 0x9e3779b9) >>> 0);
  low = seeded >>> 0;
  high = (high + (seeded > 0xffffffff ? 1 : 0)) >>> 0;
  step();

  const float = (): number => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53;

  const below = (n: number): number => {
    if (!(n >= 1 && n <= 2 ** 32) || !Number.isInteger(n))
      throw new RangeError(`below wants an integer from 1 to 2^32, got "${n}"`);
    let draw = bits();
    // Everything up to 2^32 - n lies below the limit, so the limit itself is seldom needed.
    while (draw > 2 ** 32 - n && draw >= 2 ** 32 - (2 ** 32 % n)) draw = bits();
    return draw % n;
  };

  return {
    seed,
    path,
    bits,
    float,
    below,
    normal() {
      if (spare === spare) {
        const kept = spare;
        spare = NaN;
        return kept;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - float()));
      const angle = 2 * Math.PI * float();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = below(i + 1);
        const held = items[i]!;
        items[i] = items[j]!;
        items[j] = held;
      }
      return items;
    },
    sample(n, count) {
      if (!Number.isInteger(n) || !Number.isInteger(count) || count < 0 || count > n)
        throw new RangeError(`cannot sample "${count}" of "${n}" without replacement`);
      // Floyd's algorithm: count draws whatever n is
      const chosen = new Set<number>();
      for (let j = n - count; j < n; j++) {
        const draw = below(j + 1);
        chosen.add(chosen.has(draw) ? j : draw);
      }
      return Uint32Array.from(chosen).sort();
    },
    fork(name) {
      if (name === '') throw new RangeError('a fork wants a name that is not empty, got ""');
      return stream(seed, path === '' ? name : `${path}/${name}`);
    },
  };
}

/** 64 bits of FNV-1a over UTF-16 units, finished by an avalanche, as two 32-bit halves. */
function hash(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return [avalanche(a), avalanche(b ^ a)];
}

function avalanche(value: number): number {
  let z = value | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
