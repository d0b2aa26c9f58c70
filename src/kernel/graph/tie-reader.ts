import type { Rows } from './graph.ts';

/** The two ends of ties, in the order of the lines. */
export interface ParsedTies {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Takes ties from text, piece by piece. */
export interface TieReader {
  /** Reads whole lines; false when one of them is no tie, and then none of them counts. */
  add(piece: Uint8Array): boolean;
  /** How many lines have been read. */
  count(): number;
  /** What has been read. */
  ties(): ParsedTies;
  /** The rows of n vertices; null when the ties do not come in ascending order, the lower end first. */
  rows(n: number): Rows | null;
  /** Gives back what it held. */
  close(): void;
}

const TAB = 9;
const LINE_FEED = 10;
const ZERO = 48;
/** One more digit could overflow 32 bits. */
const MOST_DIGITS = 9;

/** Opens a reader of ties. */
export function openTies(): TieReader {
  let ends = new Uint32Array(1024);
  let count = 0;
  return {
    add(piece) {
      const before = count;
      for (let at = 0; at < piece.length;) {
        if (2 * count === ends.length) {
          const wider = new Uint32Array(2 * ends.length);
          wider.set(ends);
          ends = wider;
        }
        for (let side = 0; side < 2; side++) {
          const start = at;
          let value = 0;
          for (; at < piece.length && piece[at] >= ZERO && piece[at] <= ZERO + 9; at++)
            value = value * 10 + piece[at] - ZERO;
          const end = at < piece.length ? piece[at] : LINE_FEED;
          if (at === start || at - start > MOST_DIGITS || end !== (side === 0 ? TAB : LINE_FEED)) {
            count = before;
            return false;
          }
          ends[2 * count + side] = value;
          at++;
        }
        count++;
      }
      return true;
    },
    count: () => count,
    ties: () => unfolded(ends, count),
    rows: () => null,
    close: () => undefined,
  };
}

/** The two columns of ends that stand one after another. */
export function unfolded(ends: Uint32Array, count: number): ParsedTies {
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    from[i] = ends[2 * i];
    to[i] = ends[2 * i + 1];
  }
  return { from, to };
}
