import type { Loops } from '../../kernel/loops.ts';
import type { OpenArena } from './arena.ts';

/** Bytes of a term: three numbers, its place and its end. */
const TERM = 32;

/** Search. */
export function searchLoops(open: OpenArena): Pick<Loops, 'openTagSums'> {
  return {
    openTagSums({ rowOf, weight, tags }, window) {
      const { run, put, bare, room, see } = open(true);
      const terms = bare(TERM * tags);
      const columns = [put(rowOf), put(weight), Number(weight instanceof Uint8Array)];
      const sums = room(8 * window);
      const touched = bare(4 * window);
      const rows = bare(4 * window);
      const overlaps = bare(8 * window);
      const numbers = see(Float64Array, terms, (TERM / 8) * tags);
      const places = see(Uint32Array, terms, (TERM / 4) * tags);
      let count = 0;
      return {
        rows: see(Uint32Array, rows, window),
        overlaps: see(Float64Array, overlaps, window),
        begin(asked) {
          count = asked.length;
          asked.forEach((term, t) => {
            numbers.set([term.asked, term.most, term.after], (TERM / 8) * t);
            places.set([term.from, term.to], (TERM / 4) * t + 6);
          });
        },
        sum: (start, floor, enough) =>
          run.sumWindow(
            terms,
            count,
            ...columns,
            sums,
            touched,
            start,
            window,
            floor,
            enough,
            rows,
            overlaps,
          ),
      };
    },
  };
}
