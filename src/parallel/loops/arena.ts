import type { RoundExports } from './round-loops.ts';
import { Instance, MOST_PAGES, PAGE } from './engine.ts';
import type { Column } from '../place-columns.ts';
import type { CompiledModule, ModuleMemory } from './engine.ts';

interface Exports extends RoundExports {
  readonly memory: ModuleMemory;
  binStrips(...numbers: readonly number[]): void;
  addPaths(...numbers: readonly number[]): void;
  countNeighbours(...numbers: readonly number[]): void;
  sieve(...numbers: readonly number[]): number;
  peel(...numbers: readonly number[]): number;
  forward(...numbers: readonly number[]): number;
  countTriangles(...numbers: readonly number[]): number;
  addRoundabouts(...numbers: readonly number[]): void;
  addConstraint(...numbers: readonly number[]): void;
  tally(...numbers: readonly number[]): number;
  addAround(...numbers: readonly number[]): void;
  parseTies(...numbers: readonly number[]): number;
  countEnds(...numbers: readonly number[]): number;
  startRows(...numbers: readonly number[]): void;
  fillRows(...numbers: readonly number[]): void;
  sumWindow(...numbers: readonly number[]): number;
  seatBlocks(...numbers: readonly number[]): void;
  moveSome(...numbers: readonly number[]): number;
  seatParts(...numbers: readonly number[]): void;
  nextChoice(...numbers: readonly number[]): number;
  joinPart(...numbers: readonly number[]): void;
  aggregate(...numbers: readonly number[]): number;
}

/** Pages that memory grows by at least. */
const STEP = 16;
/** Below lies what the compiler keeps for itself. */
export const FIRST = 1024;

/** Memory of a compiled module while one call lasts. */
export interface Arena {
  readonly run: Exports;
  /** Where the columns lie that stay from call to call. */
  readonly stays: readonly number[];
  /** Makes room, filled with zeros, and says where. */
  room(bytes: number): number;
  /** Makes room in which anything may lie. */
  bare(bytes: number): number;
  /** Makes room up to an address, for what grows at the top. */
  reach(end: number): void;
  /** Copies a column in and says where. */
  put(column: Column): number;
  /** A column where it lies; only after all room has been made. */
  see<C extends Column>(Kind: Kind<C>, at: number, length: number): C;
  /** A copy of a column. */
  take<C extends Column>(Kind: Kind<C>, at: number, length: number): C;
  /** Gives back what was held. */
  close(): void;
}

type Kind<C> = new (buffer: ArrayBufferLike, at: number, length: number) => C;

/**
 * An arena for one call; with `hold` it stays with its holder until it is closed. Columns to `stay` never change: the next call that
 * names them finds them where they are.
 */
export type OpenArena = (hold?: boolean, stay?: readonly Column[]) => Arena;

/** Memory above this is given back after its call; below it the next call finds it warm. */
const KEPT_BYTES = 2 ** 26;

interface Kept {
  readonly run: Exports;
  /** What stays, from FIRST on, until other columns are to. */
  staying: readonly WeakRef<Column>[];
}

/** What is asked of a compiled loop does not fit its memory: the plain loop is to do it. */
export class NoRoom extends RangeError {
  constructor(bytes: number) {
    super(`a compiled loop cannot hold so many bytes: "${bytes}"`);
  }
}

/** What compiled code calls when it cannot go on. */
export const abort = (): never => {
  throw new Error('a compiled loop gave up');
};

/** Opens arenas of a module one after another; a call ends before the next one opens, except those that hold theirs. */
export function arenasOf(module: CompiledModule): OpenArena {
  let kept: Kept | null = null;
  const isWarm = ({ run }: Kept): boolean => run.memory.buffer.byteLength <= KEPT_BYTES;
  return (hold = false, stay = []) => {
    const warm = kept !== null && isWarm(kept) ? kept : null;
    const mine: Kept = warm ?? {
      run: new Instance(module, { env: { abort } }).exports as Exports,
      staying: [],
    };
    kept = hold ? null : mine;
    const { run } = mine;
    const { memory } = run;
    const clean = memory.buffer.byteLength;
    let top = FIRST;
    const reach = (end: number): void => {
      top = Math.max(top, end);
      const held = memory.buffer.byteLength / PAGE;
      const missing = Math.ceil(top / PAGE) - held;
      if (held + missing > MOST_PAGES) throw new NoRoom(top);
      if (missing <= 0) return;
      try {
        memory.grow(Math.min(Math.max(missing, STEP), MOST_PAGES - held));
      } catch {
        throw new NoRoom(top);
      }
    };
    const bare = (bytes: number): number => {
      const at = top;
      // Vectors are read two numbers at a time.
      reach(at + Math.ceil(bytes / 16) * 16);
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
    const put = (column: Column): number => {
      const at = bare(column.byteLength);
      see(column.constructor as Kind<Column>, at, column.length).set(column);
      return at;
    };
    const isThere =
      stay.length > 0 && stay.every((column, i) => mine.staying[i]?.deref() === column);
    // Should there be no room for what comes, nothing that is overwritten may count as there.
    mine.staying = [];
    const stays = stay.map((column) => (isThere ? bare(column.byteLength) : put(column)));
    mine.staying = stay.map((column) => new WeakRef(column));
    return {
      run,
      stays,
      room,
      bare,
      reach,
      put,
      see,
      take: <C extends Column>(Kind: Kind<C>, at: number, length: number) =>
        see(Kind, at, length).slice() as C,
      close() {
        if (hold) kept ??= mine;
      },
    };
  };
}
