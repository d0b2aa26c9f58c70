const K =
  /* the first 32 bits of the fractional parts of the cube roots of the first 64 primes */ constants();

/**
 * A running SHA-256 over bytes and text (FIPS 180-4), for digests that must be the same on every machine.
 *
 * Text is taken as its UTF-16 code units, little-endian. Cost: about 100 MB/s.
 *
 * @see nist2015sha
 */
export interface Digest {
  /** Takes the bytes of a typed array as they lie in little-endian memory. */
  bytes(data: ArrayBufferView): Digest;
  /** Takes a text, its length first, so that neighbouring texts cannot run together. */
  text(text: string): Digest;
  /** Closes the digest and returns it in hex. */
  hex(): string;
}

/** Opens a digest. */
export function sha256(): Digest {
  const state = Uint32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  const block = new Uint8Array(64);
  const words = new Uint32Array(64);
  let filled = 0;
  let total = 0;

  const push = (data: Uint8Array): void => {
    total += data.length;
    let at = 0;
    if (filled > 0) {
      const take = Math.min(64 - filled, data.length);
      block.set(data.subarray(0, take), filled);
      filled += take;
      at = take;
      if (filled < 64) return;
      compress(state, words, block, 0);
      filled = 0;
    }
    for (; at + 64 <= data.length; at += 64) compress(state, words, data, at);
    block.set(data.subarray(at), 0);
    filled = data.length - at;
  };

  const self: Digest = {
    bytes(data) {
      push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      return self;
    },
    text(text) {
      const units = new Uint16Array(text.length);
      for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
      return self.bytes(Uint32Array.of(text.length)).bytes(units);
    },
    hex() {
      const bits = total * 8;
      const tail = new Uint8Array(filled < 56 ? 64 - filled : 128 - filled);
      tail[0] = 0x80;
      const view = new DataView(tail.buffer);
      view.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(tail.length - 4, bits >>> 0);
      push(tail);
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
  return self;
}

function compress(state: Uint32Array, w: Uint32Array, data: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const o = at + i * 4;
    w[i] = (data[o] << 24) | (data[o + 1] << 16) | (data[o + 2] << 8) | data[o + 3];
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15];
    const y = w[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

function constants(): Uint32Array {
  // Cube roots in integers: floor(2^32 · p^(1/3)) mod 2^32, found by bisection so that no rounding can differ
  const out = new Uint32Array(64);
  let count = 0;
  for (let p = 2; count < 64; p++) {
    let prime = true;
    for (let q = 2; q * q <= p; q++) if (p % q === 0) prime = false;
    if (!prime) continue;
    const target = BigInt(p) << 96n;
    let low = 0n;
    let high = 1n << 36n;
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle * middle * middle <= target) low = middle;
      else high = middle;
    }
    out[count++] = Number(low & 0xffffffffn);
  }
  return out;
}
