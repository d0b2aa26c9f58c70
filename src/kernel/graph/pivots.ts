/**
 * The sources of a sampled sum as a column: distinct vertices of 0 … n − 1. O(pivots).
 * Throws RangeError on a vertex outside the graph, a repeated one, and when there is none to go by though there are vertices.
 */
export function checkPivots(n: number, pivots: ArrayLike<number>): Uint32Array {
  if (pivots.length === 0 && n > 0) throw new RangeError(`pivots are at least one: "0"`);
  const seen = new Set<number>();
  return Uint32Array.from(pivots, (v, i) => {
    if (!(v >= 0 && v < n) || v % 1 !== 0)
      throw new RangeError(`pivot ${i} is not a vertex from 0 to ${n - 1}: "${v}"`);
    if (seen.has(v)) throw new RangeError(`pivot ${i} is repeated: "${v}"`);
    seen.add(v);
    return v;
  });
}
