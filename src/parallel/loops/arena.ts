import type { RoundExports } from './round-loops.ts';
import { Instance, PAGE } from './engine.ts';
import type { Column } from '../place-columns.ts';
import type { CompiledModule, ModuleMemory } from './engine.ts';

interface Exports extends RoundExports {
  readonly memory: ModuleMemory;
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
  sumWindow(...numbers: readonly number[]): number;
}

/** Below lies what the compiler keeps for itself. */
export const FIRST = 1024;

/** Memory of a compiled module while one call lasts. */
export interface Arena {
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

/** An arena for one call; with `hold` it stays with its holder. */
export type OpenArena = (hold?: boolean) => Arena;

/** Memory above this is given back after its call; below it the next call finds it warm. */
const KEPT_BYTES = 2 ** 26;

/** What compiled code calls when it cannot go on. */
export const abort = (): never => {
  throw new Error('a compiled loop gave up');
};

/** Opens arenas of a module one after another; a call ends before the next one opens, except those that `hold` theirs. */
export function arenasOf(module: CompiledModule): OpenArena {
  let kept: Exports | null = null;
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
