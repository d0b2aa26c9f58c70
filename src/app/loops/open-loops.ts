import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loops } from '../../kernel/loops.ts';
import { rootFolder } from '../root-folder.ts';
import { Module } from '../../parallel/loops/engine.ts';
import { loopsFrom } from '../../parallel/loops/loops-from.ts';

/** The compiled loops, and the mark of the source they were compiled from. */
export const COMPILED = join(rootFolder(), 'dist', 'loops.wasm');
export const COMPILED_FROM = `${COMPILED}.built-from`;

const SOURCE = join(rootFolder(), 'wasm');

/**
 * Opens the compiled loops; null where they were never compiled, come from another source than the one that lies here, or
 * where the machine cannot run them. The plain loops then do their work.
 */
export function openLoops(): Loops | null {
  try {
    if (digestOfSource() !== null && readFileSync(COMPILED_FROM, 'utf8') !== digestOfSource())
      return null;
    return loopsFrom(new Module(readFileSync(COMPILED)));
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
