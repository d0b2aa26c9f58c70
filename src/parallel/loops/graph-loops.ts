import type { Loops } from '../../kernel/loops.ts';
import type { OpenArena } from './arena.ts';

/** Vertices whose rows are worked on in one call. */
const ROWS = 8192;

/** Rows of ties. */
export function graphLoops(
  open: OpenArena,
): Pick<Loops, 'sumPaths' | 'peel' | 'countTriangles' | 'sumRoundabouts'> {
  return {
    sumPaths({ n, offsets, targets, sizes }, sources, times, squares) {
      const { run, stays, room, take } = open(false, [offsets, targets, sizes]);
      const work = [room(4 * n), room(8 * n), room(4 * n)];
      const sum = room(8 * n);
      const squared = squares ? room(8 * n) : 0;
      sources.forEach((source, i) =>
        run.addPaths(...stays, ...work, source, times[i], sum, squared),
      );
      return {
        sum: take(Float64Array, sum, n),
        squares: squares ? take(Float64Array, squared, n) : null,
      };
    },
    peel({ n, offsets, targets }) {
      const { run, stays, bare, see, take } = open(false, [offsets, targets]);
      const degrees = bare(4 * n);
      const left = bare(4 * n);
      const queue = bare(4 * (n + 1));
      const told = bare(8);
      see(Uint32Array, left, n).forEach((_, v, column) => (column[v] = v));
      byRows(n, (from, to) => run.countNeighbours(from, to, ...stays, degrees));
      const [kept, least] = [0, 1];
      const sieved = see(Uint32Array, told, 2);
      for (let count = n, level = 0; count > 0;) {
        const queued = run.sieve(count, level, degrees, left, queue, told);
        for (let head = 0, tail = queued; head < tail;) {
          const to = Math.min(tail, head + ROWS);
          tail = run.peel(head, to, tail, level, ...stays, degrees, queue);
          head = to;
        }
        count = sieved[kept];
        level = queued === 0 ? sieved[least] : level + 1;
      }
      return take(Uint32Array, degrees, n);
    },
    countTriangles({ n, offsets, targets }, span) {
      const { run, stays, room, bare, take } = open(false, [offsets, targets]);
      const perVertex = room(4 * n);
      const degrees = bare(4 * n);
      const bits = room(4 * Math.ceil(n / 32));
      const starts = room(4 * (n + 1));
      const heads = bare(4 * (targets.length / 2 + 1));
      const masks = bare(8 * n);
      const chosen = bare(4 * (n + 1));
      byRows(n, (from, to) => run.forward(from, to, ...stays, 0, degrees, starts, heads, 0, masks));
      byRows(span.to - span.from, (from, to) =>
        run.countTriangles(
          span.from + from,
          span.from + to,
          starts,
          heads,
          masks,
          bits,
          chosen,
          perVertex,
        ),
      );
      return {
        perVertex: take(Uint32Array, perVertex, n),
        degrees: take(Uint32Array, degrees, n),
      };
    },
    sumRoundabouts({ n, offsets, targets, weights }, inverse) {
      const { run, stays, room, bare, put, take } = open(false, [offsets, targets]);
      const weight = weights === null ? 0 : put(weights);
      const far = put(inverse);
      const degrees = bare(4 * n);
      const places = bare(4 * n);
      const bits = room(4 * Math.ceil(n / 32));
      const starts = room(4 * (n + 1));
      const constraint = room(8 * n);
      const contacts = room(4 * n);
      const closed = room(8 * n);
      // No loops stand in these rows.
      const ties = targets.length / 2;
      const heads = bare(4 * (ties + 1));
      const values = weights === null ? 0 : bare(8 * (ties + 1));
      const masks = bare(8 * n);
      const chosen = bare(4 * (n + 1));
      const roundabout = room(8 * ties);
      const rows = [starts, heads, values, far];
      byRows(n, (from, to) =>
        run.forward(from, to, ...stays, weight, degrees, starts, heads, values, masks),
      );
      byRows(n, (from, to) =>
        run.addRoundabouts(from, to, ...rows, masks, bits, chosen, places, roundabout, closed),
      );
      byRows(n, (from, to) =>
        run.addConstraint(from, to, ...rows, roundabout, constraint, contacts),
      );
      return {
        constraint: take(Float64Array, constraint, n),
        contacts: take(Uint32Array, contacts, n),
        closed: take(Float64Array, closed, n),
      };
    },
  };
}

/** Short calls one after another: the engine changes to its best code between calls only. */
export function byRows(n: number, call: (from: number, to: number) => void, rows = ROWS): void {
  for (let from = 0; from < n; from += rows) call(from, Math.min(n, from + rows));
}
