/** What is on the later side only, on the earlier side only, and how much is on both. */
export interface Difference<T> {
  readonly came: readonly T[];
  readonly left: readonly T[];
  readonly stayed: number;
}

/** Compares two lists by a key, each in its own order; what stands twice under one key counts once. Cost: linear. */
export function difference<T>(
  before: readonly T[],
  after: readonly T[],
  key: (each: T) => string,
): Difference<T> {
  const was = new Map(before.map((each) => [key(each), each]));
  const is = new Map(after.map((each) => [key(each), each]));
  const came = [...is].filter(([id]) => !was.has(id)).map(([, each]) => each);
  const left = [...was].filter(([id]) => !is.has(id)).map(([, each]) => each);
  return { came, left, stayed: is.size - came.length };
}
