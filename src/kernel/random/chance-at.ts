/**
 * Chance without a stream: 32 random bits that belong to a counter, so that any order of work and any number of workers draws the
 * same. An invertible mixer of 32 bits with low bias; counters must not be used twice.
 */
export function chanceAt(counter: number): number {
  let x = counter ^ (counter >>> 16);
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0xd35a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
