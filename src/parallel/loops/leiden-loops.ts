import type { Loops } from '../../kernel/loops.ts';
import type { OpenArena } from './arena.ts';

/** Memory is counted in whole numbers of 32 bits. */
const MOST_BYTES = 2 ** 31;
/** What a tie and a vertex take, generously. */
const TIE = 24;
const VERTEX = 128;
/** Vertices that are moved in one call. */
const STEPS = 4096;
/** Bytes of a part (a block takes half of them), of a seat and of a turn. */
const PART = 32;
const SEAT = 8;
const TURN = 12;

/** Communities. */
export function leidenLoops(open: OpenArena): Pick<Loops, 'openLevel'> {
  return {
    openLevel({ n, offsets, targets, weights, masses, price }) {
      if (TIE * targets.length + VERTEX * n > MOST_BYTES) return null;
      const { run, put, room, bare, see, take } = open();
      const rows = [put(offsets), put(targets), weights === null ? 0 : put(weights)];
      const mass = put(masses);
      const labels = bare(4 * n);
      const order = bare(4 * n);
      const touched = bare(4 * n);
      /** Blocks while vertices move, parts while they are refined. */
      const sums = bare(PART * n);
      const place = (at: number, column: Uint32Array): void => see(Uint32Array, at, n).set(column);
      return {
        move(start, queue) {
          const members = bare(4 * n);
          const empty = bare(4 * n);
          const isQueued = bare(n);
          const turn = bare(TURN);
          place(labels, start);
          place(order, queue);
          see(Uint8Array, isQueued, n).fill(1);
          run.seatBlocks(n, mass, labels, sums, members, empty, turn);
          const columns = [n, ...rows, mass, price, labels, sums, members, empty];
          columns.push(order, isQueued, touched, turn);
          while (run.moveSome(...columns, STEPS) > 0);
          return take(Uint32Array, labels, n);
        },
        refine(blocks, count, sequence, choose) {
          const seats = bare(SEAT * n);
          const blockMass = room(8 * count);
          const ties = bare(8 * n);
          const gains = bare(8 * n);
          const told = bare(16);
          place(labels, blocks);
          place(order, sequence);
          run.seatParts(n, ...rows, mass, labels, seats, sums, blockMass);
          const columns = [n, ...rows, mass, price, seats, sums, blockMass, order];
          const seen = see(Float64Array, gains, n);
          const words = see(Float64Array, told, 2);
          let i = 0;
          for (;;) {
            i = run.nextChoice(...columns, i, touched, ties, gains, told);
            if (i === n) break;
            const chosen = choose(seen, words[1], words[0]);
            if (chosen >= 0) run.joinPart(sequence[i], chosen, mass, seats, sums, touched, ties);
            i++;
          }
          const pairs = see(Uint32Array, seats, 2 * n);
          const parts = new Uint32Array(n);
          for (let v = 0; v < n; v++) parts[v] = pairs[2 * v + 1];
          return parts;
        },
        aggregate(found, count) {
          const starts = room(4 * (count + 1));
          const work = [starts, bare(4 * count), bare(4 * n)];
          const above = room(8 * count);
          const known = bare(4 * count);
          const ends = room(4 * (count + 1));
          const heads = bare(4 * targets.length);
          const weight = bare(8 * targets.length);
          place(labels, found);
          const size = run.aggregate(
            n,
            ...rows,
            mass,
            labels,
            count,
            ...work,
            above,
            known,
            ends,
            heads,
            weight,
          );
          return {
            n: count,
            offsets: take(Uint32Array, ends, count + 1),
            targets: take(Uint32Array, heads, size),
            weights: take(Float64Array, weight, size),
            masses: take(Float64Array, above, count),
            price,
          };
        },
      };
    },
  };
}
