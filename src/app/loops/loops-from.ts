import type { Loops } from '../../kernel/loops.ts';
import { Instance } from './engine.ts';
import type { CompiledModule, ModuleMemory } from './engine.ts';

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

interface Exports {
  readonly memory: ModuleMemory;
  diffuseFour(...numbers: readonly number[]): void;
  playRound(...numbers: readonly number[]): number;
  binStrips(...numbers: readonly number[]): void;
  pageRankRound(...numbers: readonly number[]): number;
  addPaths(...numbers: readonly number[]): void;
  bucket(...numbers: readonly number[]): void;
  forward(...numbers: readonly number[]): number;
  peel(...numbers: readonly number[]): void;
  countTriangles(...numbers: readonly number[]): number;
  tally(...numbers: readonly number[]): number;
  addAround(...numbers: readonly number[]): void;
  parseTies(...numbers: readonly number[]): number;
  rowsInOrder(...numbers: readonly number[]): number;
}

const PAGE = 65_536;
/** Below lies what the compiler keeps for itself. */
const FIRST = 1024;
/** Plants that are added at once: their columns stay in the nearest cache. */
const PLANTS = 16_384;
/** A cell holds plants in 24 bits and sizes in 40: more than this in all goes the plain way. */
const MOST_PLANTS = 2 ** 24;
const MOST_SIZE = 2 ** 40;
/** Ranks whose triangles are counted in one call. */
const RANKS = 4096;
const LINE_FEED = 10;

/**
 * The loops of a compiled module. Columns are copied into its memory and results out of it; up to 64 MB of it stay for the next call.
 */
export function loopsFrom(module: CompiledModule): Loops {
  const open = arenasOf(module);
  return {
    diffuseFour({ n, offsets, targets }, knowledge, steps, rate, reach) {
      const { run, put, room, take } = open();
      const rows = [put(offsets), put(targets)];
      let now = put(knowledge);
      let next = room(knowledge.byteLength);
      for (let step = 0; step < steps; step++) {
        run.diffuseFour(n, ...rows, rate, reach, now, next);
        [now, next] = [next, now];
      }
      return take(Float64Array, now, knowledge.length);
    },
    playRepeated(game) {
      const { run, put, room, take } = open();
      const { n, offsets, targets } = game.graph;
      const payoff = room(4 * n);
      const placed = [
        put(offsets),
        put(targets),
        game.from.length,
        put(game.from),
        put(game.to),
        room(game.from.length),
        payoff,
        put(game.thresholds),
        put(game.earned),
      ];
      let strategies = put(Int32Array.from(game.strategies));
      let next = room(4 * n);
      let defections = 0;
      for (let round = 0; round < game.rounds; round++) {
        const { shift, scale } = game;
        defections += run.playRound(n, ...placed, shift, scale, round, strategies, next);
        [strategies, next] = [next, strategies];
      }
      return {
        strategies: take(Int32Array, strategies, n),
        payoff: take(Int32Array, payoff, n),
        defections,
      };
    },
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

interface Arena {
  readonly run: Exports;
  /** Makes room, filled with zeros, and says where. */
  room(bytes: number): number;
  /** Makes room in which anything may lie. */
  bare(bytes: number): number;
  /** Copies a column in and says where. */
  put(column: Column): number;
  /** A column where it lies; only after all room has been made. */
  see<C extends Column>(Kind: Kind<C>, at: number, length: number): C;
  /** A copy of a column. */
  take<C extends Column>(Kind: Kind<C>, at: number, length: number): C;
}

type Kind<C> = new (buffer: ArrayBufferLike, at: number, length: number) => C;

/** Memory above this is given back after its call; below it the next call finds it warm. */
const KEPT_BYTES = 2 ** 26;

/** Opens arenas of a module one after another; a call ends before the next one opens, except those that `hold` theirs. */
function arenasOf(module: CompiledModule): (hold?: boolean) => Arena {
  let kept: Exports | null = null;
  const abort = (): never => {
    throw new Error('a compiled loop gave up');
  };
  return (hold = false) => {
    const warm = kept !== null && kept.memory.buffer.byteLength <= KEPT_BYTES ? kept : null;
    const run = warm ?? (new Instance(module, { env: { abort } }).exports as Exports);
    kept = hold ? null : run;
    const { memory } = run;
    const clean = memory.buffer.byteLength;
    let top = FIRST;
    const bare = (bytes: number): number => {
      const at = top;
      // Vectors are read two numbers at a time.
      top += (bytes + 15) & ~15;
      const missing = Math.ceil(top / PAGE) - memory.buffer.byteLength / PAGE;
      if (missing > 0) memory.grow(missing);
      return at;
    };
    const room = (bytes: number): number => {
      const at = bare(bytes);
      // What an earlier call left; new pages are empty.
      if (warm !== null && at < clean)
        new Uint8Array(memory.buffer, at, Math.min(bytes, clean - at)).fill(0);
      return at;
    };
    const see = <C extends Column>(Kind: Kind<C>, at: number, length: number): C =>
      new Kind(memory.buffer, at, length);
    return {
      run,
      room,
      bare,
      put(column) {
        const at = bare(column.byteLength);
        see(column.constructor as Kind<Column>, at, column.length).set(column);
        return at;
      },
      see,
      take: <C extends Column>(Kind: Kind<C>, at: number, length: number) =>
        see(Kind, at, length).slice() as C,
    };
  };
}
