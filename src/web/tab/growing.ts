/** A column that grows as values come. */
export interface Growing<C> {
  push(value: number): void;
  /** What came, in a column of its own. */
  column(): C;
}

/** An empty column that doubles when it is full. */
export function growing<C extends Uint32Array | Float64Array>(
  Kind: new (length: number) => C,
): Growing<C> {
  let held = new Kind(1024);
  let length = 0;
  return {
    push(value) {
      if (length === held.length) {
        const larger = new Kind(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length++] = value;
    },
    column: () => held.slice(0, length) as C,
  };
}
