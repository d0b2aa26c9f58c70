/**
 * The mean of |A ∩ B| / |A ∪ B| over all pairs of lists, of the units that are kept; pairs of two empty lists are left
 * out, NaN without a pair.
 *
 * Only pairs that share a unit add to the sum, and who shares what does not change between draws: it is listed once. Cost:
 * O(Σ lists of a unit²) once, then that many steps a call.
 *
 * @see jaccard1912
 */
export function meanOverlap(
  lists: readonly (readonly number[])[],
  units: number,
): (kept: Uint8Array) => number {
  const holders: number[][] = Array.from({ length: units }, () => []);
  lists.forEach((list, i) => {
    for (const unit of list) holders[unit].push(i);
  });
  const shared = new Map<number, number[]>();
  holders.forEach((mine, unit) => {
    for (let x = 0; x < mine.length; x++)
      for (let y = x + 1; y < mine.length; y++) {
        const key = mine[x] * lists.length + mine[y];
        const before = shared.get(key);
        if (before) before.push(unit);
        else shared.set(key, [unit]);
      }
  });
  const pairs = [...shared].map(([key, both]) => ({
    a: Math.floor(key / lists.length),
    b: key % lists.length,
    both,
  }));
  const countKept = (list: readonly number[], kept: Uint8Array): number => {
    let count = 0;
    for (const unit of list) count += kept[unit];
    return count;
  };
  return (kept) => {
    const sizes = lists.map((list) => countKept(list, kept));
    const empty = sizes.filter((size) => size === 0).length;
    const of = (lists.length * (lists.length - 1) - empty * (empty - 1)) / 2;
    let total = 0;
    for (const { a, b, both } of pairs) {
      const common = countKept(both, kept);
      if (common > 0) total += common / (sizes[a] + sizes[b] - common);
    }
    return of === 0 ? NaN : total / of;
  };
}
