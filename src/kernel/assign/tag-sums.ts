import type { TagIndex } from './tag-index.ts';

/** A tag asked for, in the order in which overlaps are added up. */
export interface Term {
  readonly asked: number;
  /** The most it adds to a row, and all that follow it together. */
  readonly most: number;
  readonly after: number;
  /** Its entries in the index. */
  readonly from: number;
  readonly to: number;
}

/** Overlaps by row, window after window of rows. */
export interface TagSums {
  begin(terms: readonly Term[]): void;
  /**
   * Adds up the rows from `start` on and returns how many of them reach `floor`; they stand in `rows` with their `overlaps`. Rows
   * that must stay below `enough` are let go early.
   */
  sum(start: number, floor: number, enough: number): number;
  readonly rows: Uint32Array;
  readonly overlaps: Float64Array;
}

/**
 * Sums for windows of so many rows, by typed arrays. A tag that, with all that follow, cannot lift a row to `enough` brings no new
 * rows: it only adds to those that are there.
 */
export function openTagSums({ rowOf, weight }: TagIndex, window: number): TagSums {
  const sums = new Float64Array(window);
  const touched = new Uint32Array(window);
  const rows = new Uint32Array(window);
  const overlaps = new Float64Array(window);
  let terms: readonly Term[] = [];
  let places = new Uint32Array(0);
  return {
    rows,
    overlaps,
    begin(asked) {
      terms = asked;
      places = Uint32Array.from(asked, (term) => term.from);
    },
    sum(start, floor, enough) {
      let count = 0;
      for (let t = 0; t < terms.length; t++) {
        const { asked, after, to } = terms[t];
        const need = enough - after;
        let place = places[t];
        for (; place < to; place++) {
          const at = rowOf[place] - start;
          if (at >= window) break;
          const added = asked * weight[place];
          const before = sums[at];
          if (before === 0) {
            if (added < need || added === 0) continue;
            touched[count++] = at;
          }
          sums[at] = before + added;
        }
        places[t] = place;
      }
      let found = 0;
      for (let i = 0; i < count; i++) {
        const at = touched[i];
        const overlap = sums[at];
        sums[at] = 0;
        if (overlap < floor) continue;
        rows[found] = start + at;
        overlaps[found++] = overlap;
      }
      return found;
    },
  };
}
