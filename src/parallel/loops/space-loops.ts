import type { Loops } from '../../kernel/loops.ts';
import type { OpenArena } from './arena.ts';

/** Plants that are added at once: their columns stay in the nearest cache. */
const PLANTS = 16_384;
/** A cell holds plants in 24 bits and sizes in 40: more than this in all goes the plain way. */
const MOST_PLANTS = 2 ** 24;
const MOST_SIZE = 2 ** 40;

/** Located firms and columns of plants. */
export function spaceLoops(open: OpenArena): Pick<Loops, 'binStrips' | 'openRings' | 'tally'> {
  return {
    binStrips(firms, pairs, bins) {
      const { run, put, room, take } = open();
      const placed = [put(firms.x), put(firms.y), put(firms.weights), room(8 * bins)];
      for (const { from, to, otherFrom, otherTo, reach } of pairs)
        run.binStrips(from, to, otherFrom, otherTo, reach, ...placed);
      return take(Float64Array, placed[3], bins);
    },
    openRings(columns) {
      const { run, put, room, see } = open(true);
      const starts = room(4 * columns.mostRuns);
      const ends = room(4 * columns.mostRuns);
      const near = room(8 * columns.sums);
      const nearCounting = room(8 * columns.sums);
      const placed = [
        put(columns.before),
        put(columns.x),
        put(columns.y),
        put(columns.weights),
        put(columns.xCounting),
        put(columns.yCounting),
        put(columns.weightsCounting),
        put(columns.limits),
        put(columns.places),
        columns.cellsPerSquare,
        near,
        nearCounting,
      ];
      return {
        starts: see(Uint32Array, starts, columns.mostRuns),
        ends: see(Uint32Array, ends, columns.mostRuns),
        near: see(Float64Array, near, columns.sums),
        nearCounting: see(Float64Array, nearCounting, columns.sums),
        around: (site, runs) => run.addAround(site, runs, starts, ends, ...placed),
      };
    },
    tally(place, industry, size, rows, columns) {
      if (size.length >= MOST_PLANTS) return null;
      const { run, room, see, take } = open();
      const at = [room(4 * PLANTS), room(4 * PLANTS), room(4 * PLANTS)];
      const packed = room(8 * rows * columns);
      const squares = room(8 * columns);
      const into = at.map((each) => see(Int32Array, each, PLANTS));
      let total = 0;
      for (let from = 0; from < size.length; from += PLANTS) {
        const to = Math.min(size.length, from + PLANTS);
        [place, industry, size].forEach((column, i) => into[i].set(column.subarray(from, to)));
        const sum = run.tally(to - from, ...at, rows, columns, packed, squares);
        total += sum;
        if (sum < 0 || total >= MOST_SIZE) return null;
      }
      const halves = see(Uint32Array, packed, 2 * rows * columns);
      const cells = new Float64Array(rows * columns);
      const plants = new Uint32Array(rows * columns);
      for (let k = 0; k < cells.length; k++) {
        const high = halves[2 * k + 1];
        cells[k] = halves[2 * k] + (high & 0xff) * 2 ** 32;
        plants[k] = high >>> 8;
      }
      return { cells, plants, squares: take(Float64Array, squares, columns) };
    },
  };
}
