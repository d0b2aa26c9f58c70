import { refuseUnlessCount } from '../stats/refuse.ts';

/** A set of ordered pairs of vertices below n, as large as it was made. */
export interface TieSet {
  has(u: number, v: number): boolean;
  /** Adds a pair that is not there; throws when the set is full. */
  add(u: number, v: number): void;
  /** Takes out a pair that is there. */
  remove(u: number, v: number): void;
}

/**
 * Makes a set for up to `most` pairs: open addressing in one typed array, lighter and somewhat faster than a Set when pairs come
 * and go. O(1) an operation on average. n² must stay below 2⁵³.
 */
export function tieSet(n: number, most: number): TieSet {
  refuseUnlessCount('most', most, 0, 2 ** 30);
  refuseUnlessCount('n', n, 0, 2 ** 26);
  const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 2)));
  const mask = 2 ** bits - 1;
  const FREE = -1;
  const keys = new Float64Array(mask + 1).fill(FREE);
  let count = 0;
  const homeOf = (u: number, v: number): number => {
    let z = Math.imul(u ^ 0x9e3779b9, 0x85ebca6b) ^ v;
    z = Math.imul(z ^ (z >>> 15), 0xc2b2ae35);
    return (z ^ (z >>> 13)) & mask;
  };
  const find = (u: number, v: number): number => {
    const key = u * n + v;
    let at = homeOf(u, v);
    while (keys[at] !== key && keys[at] !== FREE) at = (at + 1) & mask;
    return at;
  };
  return {
    has: (u, v) => keys[find(u, v)] !== FREE,
    add(u, v) {
      if (++count > most) throw new RangeError(`the set holds "${most}" pairs and no more`);
      keys[find(u, v)] = u * n + v;
    },
    remove(u, v) {
      let hole = find(u, v);
      if (keys[hole] === FREE) throw new RangeError(`no such pair in the set: "${u}, ${v}"`);
      count--;
      // Whoever was pushed past the hole moves back, so that no search stops short.
      for (let at = (hole + 1) & mask; keys[at] !== FREE; at = (at + 1) & mask) {
        const home = homeOf(Math.floor(keys[at] / n), keys[at] % n);
        if (((at - home) & mask) < ((at - hole) & mask)) continue;
        keys[hole] = keys[at];
        hole = at;
      }
      keys[hole] = FREE;
    },
  };
}
