import type { Loops } from '../../kernel/loops.ts';
import { arenasOf } from './arena.ts';
import type { CompiledModule } from './engine.ts';
import { gameLoops } from './game-loops.ts';
import { graphLoops } from './graph-loops.ts';
import { spaceLoops } from './space-loops.ts';

/**
 * The loops of a compiled module. Columns are copied into its memory and results out of it; up to 64 MB of it stay for the next call.
 */
export function loopsFrom(module: CompiledModule): Loops {
  const open = arenasOf(module);
  return { ...gameLoops(open), ...graphLoops(open), ...spaceLoops(open) };
}
