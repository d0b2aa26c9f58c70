import type { Loops } from '../../kernel/loops.ts';
import type { Arena, OpenArena } from './arena.ts';

/** Plants that are added at once: their columns stay in the nearest cache. */
const PLANTS = 16_384;
/** Room for the table behind columns that are laid out; what is never touched costs nothing. */
const TABLE = 2 ** 25;
/** A cell holds plants in 24 bits and sizes in 40: more than this in all goes the plain way. */
const MOST_PLANTS = 2 ** 24;
const MOST_SIZE = 2 ** 40;

/** Located firms and columns of plants. */
export function spaceLoops(
  open: OpenArena,
): Pick<Loops, 'binStrips' | 'layOut' | 'openRings' | 'tally'> {
  const laidOut = new WeakMap<ArrayBufferLike, { readonly arena: Arena; readonly table: number }>();
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
    layOut(columns) {
      const arena = open(true);
      const places = columns.map((column) => arena.put(column));
      const table = arena.bare(TABLE);
      laidOut.set(arena.run.memory.buffer, { arena, table });
      return columns.map(({ length }, i) => arena.see(Int32Array, places[i], length));
    },
    tally(place, industry, size, rows, columns) {
      if (size.length >= MOST_PLANTS) return null;
      const given = [place, industry, size];
      const home = laidOut.get(size.buffer);
      const lies =
        home !== undefined &&
        8 * (rows + 1) * columns <= TABLE &&
        given.every(({ buffer }) => buffer === size.buffer);
      const { run, room, see, take } = lies ? home.arena : open();
      const into = lies ? [] : given.map(() => room(4 * PLANTS));
      const packed = lies ? home.table : room(8 * rows * columns);
      const squares = lies ? packed + 8 * rows * columns : room(8 * columns);
      if (lies) see(Uint8Array, packed, 8 * (rows + 1) * columns).fill(0);
      const blocks = into.map((at) => see(Int32Array, at, PLANTS));
      let total = 0;
      for (let from = 0; from < size.length; from += PLANTS) {
        const to = Math.min(size.length, from + PLANTS);
        blocks.forEach((block, i) => block.set(given[i].subarray(from, to)));
        const at = lies ? given.map(({ byteOffset }) => byteOffset + 4 * from) : into;
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
