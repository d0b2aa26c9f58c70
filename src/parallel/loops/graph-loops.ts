import type { Loops } from '../../kernel/loops.ts';
import type { Arena, OpenArena } from './arena.ts';

/** Ranks whose triangles are counted in one call. */
const RANKS = 4096;
const LINE_FEED = 10;

/** Rows of ties. */
export function graphLoops(
  open: OpenArena,
): Pick<
  Loops,
  | 'openRanks'
  | 'sumPaths'
  | 'peel'
  | 'forwardRows'
  | 'countTriangles'
  | 'parseTies'
  | 'loadRows'
  | 'rowsInOrder'
> {
  return {
    openRanks({ n, offsets, targets, weights }, out, damping) {
      const { run, put, room, take } = open(true);
      const placed = [put(offsets), put(targets), weights === null ? 0 : put(weights), put(out)];
      let values = put(new Float64Array(n).fill(1 / n));
      let next = room(8 * n);
      const passed = room(8 * n);
      return {
        round() {
          const change = run.pageRankRound(n, ...placed, values, next, passed, damping);
          [values, next] = [next, values];
          return change;
        },
        values: () => take(Float64Array, values, n),
      };
    },
    sumPaths({ n, offsets, targets, sizes }, sources, times, squares) {
      const { run, put, room, take } = open();
      const rows = [put(offsets), put(targets), put(sizes)];
      const work = [room(4 * n), room(8 * n), room(4 * n)];
      const sum = room(8 * n);
      const squared = squares ? room(8 * n) : 0;
      sources.forEach((source, i) =>
        run.addPaths(...rows, ...work, source, times[i], sum, squared),
      );
      return {
        sum: take(Float64Array, sum, n),
        squares: squares ? take(Float64Array, squared, n) : null,
      };
    },
    peel({ n, offsets, targets }, core) {
      const arena = open();
      const { run, put, take } = arena;
      const degrees = put(core);
      const rows = [put(offsets), put(targets)];
      run.peel(n, ...rows, degrees, ...bucketsOf(arena, core, degrees));
      return take(Uint32Array, degrees, n);
    },
    forwardRows({ n, offsets, targets }, degrees) {
      const arena = open();
      const { run, put, room, bare, take } = arena;
      const rows = [put(offsets), put(targets)];
      const [, rank, vertices] = bucketsOf(arena, degrees, put(degrees));
      const starts = room(4 * (n + 1));
      const heads = bare(targets.byteLength >>> 1);
      const arcs = bare(targets.byteLength >>> 1);
      const count = run.forward(n, ...rows, rank, vertices, starts, heads, arcs);
      return {
        vertices: take(Uint32Array, vertices, n),
        offsets: take(Uint32Array, starts, n + 1),
        targets: take(Uint32Array, heads, count),
        arcs: take(Uint32Array, arcs, count),
      };
    },
    countTriangles({ vertices: { length: n }, offsets, targets }) {
      const { run, put, room, take } = open();
      const byRank = room(4 * n);
      const mark = put(new Int32Array(n).fill(-1));
      const rows = [put(offsets), put(targets), mark, byRank];
      let total = 0;
      for (let from = 0; from < n; from += RANKS)
        total += run.countTriangles(from, Math.min(n, from + RANKS), ...rows);
      return { total, byRank: take(Uint32Array, byRank, n) };
    },
    parseTies(bytes) {
      const arena = open();
      const lines = placeTies(arena, bytes);
      return lines === null
        ? null
        : {
            from: arena.take(Uint32Array, lines.from, lines.count),
            to: arena.take(Uint32Array, lines.to, lines.count),
          };
    },
    loadRows(bytes, n) {
      const arena = open();
      const lines = placeTies(arena, bytes);
      return lines === null ? null : rowsOf(arena, n, lines);
    },
    rowsInOrder(n, from, to) {
      const arena = open();
      const { put } = arena;
      return rowsOf(arena, n, { from: put(from), to: put(to), count: from.length });
    },
  };
}

/** Vertices in order of a degree that lies at `degrees`: where each degree starts, the place of each vertex, and the order. */
function bucketsOf(
  { run, room, bare }: Arena,
  core: Uint32Array,
  degrees: number,
): readonly [number, number, number] {
  const n = core.length;
  let largest = 0;
  for (let v = 0; v < n; v++) if (core[v] > largest) largest = core[v];
  const starts = room(4 * (largest + 2));
  const fill = bare(4 * (largest + 2));
  const place = bare(4 * n);
  const order = bare(4 * n);
  run.bucket(n, largest, degrees, starts, fill, place, order);
  return [starts, place, order];
}

interface PlacedTies {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function placeTies({ run, bare, see }: Arena, bytes: Uint8Array): PlacedTies | null {
  const ended = bytes.length === 0 || bytes[bytes.length - 1] === LINE_FEED;
  const text = bare(bytes.length + 1);
  const placed = see(Uint8Array, text, bytes.length + 1);
  placed.set(bytes);
  if (!ended) placed[bytes.length] = LINE_FEED;
  // A line has four bytes at least.
  const most = Math.ceil((bytes.length + 1) / 4);
  const from = bare(4 * most);
  const to = bare(4 * most);
  const count = run.parseTies(text, bytes.length + (ended ? 0 : 1), from, to);
  return count < 0 ? null : { from, to, count };
}

function rowsOf(
  { run, room, bare, take }: Arena,
  n: number,
  { from, to, count }: PlacedTies,
): { readonly offsets: Uint32Array; readonly targets: Uint32Array } | null {
  const offsets = room(4 * (n + 1));
  const fill = bare(4 * n);
  const targets = bare(8 * count);
  if (run.rowsInOrder(n, count, from, to, offsets, fill, targets) === 0) return null;
  return {
    offsets: take(Uint32Array, offsets, n + 1),
    targets: take(Uint32Array, targets, 2 * count),
  };
}
