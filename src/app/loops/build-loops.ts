import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_PAGES } from '../../parallel/loops/engine.ts';
import { rootFolder } from '../root-folder.ts';
import { COMPILED, COMPILED_FROM, COMPILED_SHARED, digestOfSource } from './open-loops.ts';

/** `stub`: nothing is ever freed, since every call has a memory of its own. */
const OPTIONS = [
  '-O3',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--noAssert',
  '--initialMemory',
  '1',
];

/** The same loops over memory that is given to them and that other threads see. */
const SHARED_OPTIONS = [
  ...OPTIONS,
  '--enable',
  'threads',
  '--importMemory',
  '--sharedMemory',
  '--maximumMemory',
  String(MOST_PAGES),
];

/**
 * Compiles the loops in a checkout when their source has changed since, which takes about 4 s. Without the compiler nothing
 * happens and the plain loops do the work. Returns what the compiler said when it failed, null otherwise.
 */
export function buildLoops(): string | null {
  const source = digestOfSource();
  const compiler = join(rootFolder(), 'node_modules', 'assemblyscript', 'bin', 'asc.js');
  if (source === null || !existsSync(compiler)) return null;
  if (
    existsSync(COMPILED) &&
    existsSync(COMPILED_SHARED) &&
    existsSync(COMPILED_FROM) &&
    readFileSync(COMPILED_FROM, 'utf8') === source
  )
    return null;
  mkdirSync(dirname(COMPILED), { recursive: true });
  for (const [to, options] of [
    [COMPILED, OPTIONS],
    [COMPILED_SHARED, SHARED_OPTIONS],
  ] as const) {
    const part = `dist/loops.${process.pid}.wasm`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [compiler, 'wasm/loops.ts', ...options, '--outFile', part],
      { cwd: rootFolder(), encoding: 'utf8' },
    );
    if (status !== 0) return stderr;
    renameSync(join(rootFolder(), part), to);
  }
  writeFileSync(COMPILED_FROM, source);
  return null;
}
