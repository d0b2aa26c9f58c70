/** A stream of 32-bit integers that any language can repeat: splitmix32. Inputs only; the product draws from PCG32. */
export interface Splitmix {
  bits(): number;
  /** In [0, 1), 32 bits of it. */
  float(): number;
  /** A whole number in [0, n). */
  below(n: number): number;
  /** A sum of twelve uniform numbers less six: nearly normal, and exact everywhere. */
  bell(): number;
}

export function splitmix(seed: number): Splitmix {
  let state = seed >>> 0;
  const bits = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  const float = (): number => bits() / 4294967296;
  return {
    bits,
    float,
    below: (n) => Math.floor(float() * n),
    bell() {
      let sum = 0;
      for (let i = 0; i < 12; i++) sum += float();
      return sum - 6;
    },
  };
}
