import type { Loops, RoundLoops } from '../../kernel/loops.ts';
import { abort, arenasOf, NoRoom } from './arena.ts';
import { Instance, type CompiledModule, type SharedMemory } from './engine.ts';
import { graphLoops } from './graph-loops.ts';
import { openRounds } from './open-rounds.ts';
import { leidenLoops } from './leiden-loops.ts';
import { roundLoops, type RoundExports } from './round-loops.ts';
import { searchLoops } from './search-loops.ts';
import { spaceLoops } from './space-loops.ts';
import { tieLoops } from './tie-loops.ts';

/**
 * The loops of a compiled module. Columns are copied into its memory and results out of it; up to 64 MB of it stay for the next call.
 */
export function loopsFrom(module: CompiledModule): Loops {
  const open = arenasOf(module);
  return {
    ...orPlain(openRounds(open)),
    ...orPlain(graphLoops(open)),
    ...leidenLoops(open),
    ...searchLoops(open),
    ...spaceLoops(open),
    ...tieLoops(open),
  };
}

type Call = (...args: readonly unknown[]) => unknown;

/** The same loops, which answer null where their columns do not fit. */
function orPlain<Some extends object>(some: Some): Some {
  const declining = Object.entries(some).map(([name, call]: [string, Call]) => [
    name,
    (...args: readonly unknown[]): unknown => {
      try {
        return call(...args);
      } catch (error) {
        if (error instanceof NoRoom) return null;
        throw error;
      }
    },
  ]);
  return Object.fromEntries(declining) as Some;
}

/** The phases of a module compiled for shared memory, over that memory. */
export function roundLoopsFrom(module: CompiledModule, memory: SharedMemory): RoundLoops {
  return roundLoops(new Instance(module, { env: { abort, memory } }).exports as RoundExports);
}
