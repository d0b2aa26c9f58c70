/** Numbers that other programs drew too. */
export interface IntegerStream {
  /** From 0 up to 1. */
  readonly float: () => number;
  /** A whole number from 0 up to n. */
  readonly below: (n: number) => number;
}

/** splitmix32: integer arithmetic, so that every machine and every language draws the same. */
export function integerStream(seed: number): IntegerStream {
  let state = seed >>> 0;
  const float = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 4294967296;
  };
  return { float, below: (n) => Math.floor(float() * n) };
}
