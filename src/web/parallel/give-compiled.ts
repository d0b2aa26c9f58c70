import { giveLoops } from '../../kernel/loops.ts';
import { Module } from '../../parallel/loops/engine.ts';
import { loopsFrom } from '../../parallel/loops/loops-from.ts';

/**
 * Hands compiled loops to the kernels of this worker. False where there are none or the browser refuses them: the plain
 * loops then do the work, with the same bytes.
 */
export function giveCompiled(compiled: Uint8Array | null): boolean {
  if (compiled === null) return false;
  try {
    giveLoops(loopsFrom(new Module(compiled)));
    return true;
  } catch {
    giveLoops(null);
    return false;
  }
}
