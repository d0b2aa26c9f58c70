import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loops } from '../../kernel/loops.ts';
import { rootFolder } from '../root-folder.ts';
import type { OpenRoundLoops } from '../../parallel/lockstep.ts';
import { Module, type CompiledModule } from '../../parallel/loops/engine.ts';
import { loopsFrom, roundLoopsFrom } from '../../parallel/loops/loops-from.ts';

/** The compiled loops, those whose memory threads share, and the mark of the source they were compiled from. */
export const COMPILED = join(rootFolder(), 'dist', 'loops.wasm');
export const COMPILED_SHARED = join(rootFolder(), 'dist', 'loops-shared.wasm');
export const COMPILED_FROM = `${COMPILED}.built-from`;

const SOURCE = join(rootFolder(), 'wasm');

/**
 * Opens the compiled loops; null where they were never compiled, come from another source than the one that lies here, or
 * where the machine cannot run them. The plain loops then do their work.
 */
export function openLoops(): Loops | null {
  const module = moduleOf(COMPILED);
  return module === null ? null : loopsFrom(module);
}

/** Opens compiled phases over memory that threads share; they are read when they are first wanted, and null is said as above. */
export function openRoundLoops(): OpenRoundLoops {
  let module: CompiledModule | null | undefined;
  return (memory) => {
    module ??= moduleOf(COMPILED_SHARED);
    return module === null ? null : roundLoopsFrom(module, memory);
  };
}

/** The bytes of the compiled loops, for who opens them elsewhere; null is said as above, but for the machine. */
export function readCompiled(): Uint8Array | null {
  return bytesOf(COMPILED);
}

function moduleOf(path: string): CompiledModule | null {
  const bytes = bytesOf(path);
  try {
    return bytes === null ? null : new Module(bytes);
  } catch {
    return null;
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    if (digestOfSource() !== null && readFileSync(COMPILED_FROM, 'utf8') !== digestOfSource())
      return null;
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** A digest of the source of the loops in a checkout; null in an installed package, which brings them compiled. */
export function digestOfSource(): string | null {
  if (!existsSync(SOURCE)) return null;
  const hash = createHash('sha256');
  for (const file of readdirSync(SOURCE).sort()) hash.update(readFileSync(join(SOURCE, file)));
  return hash.digest('hex');
}
