import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Contestant, Missing, Role } from './contestant.ts';
import { firstLine } from './machine.ts';
import { inCache, inCheckout } from './places.ts';

/** Contestants that are there and those that are not. */
export interface Found {
  readonly contestants: readonly Contestant[];
  readonly missing: readonly Missing[];
}

/** Pythons that may hold a peer; Debian's own holds the packages of Debian. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** A peer written in Python, when one of the Pythons has its module. */
export function pythonPeer(
  name: string,
  module: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Found {
  const python = PYTHONS.find(
    (each) => firstLine(each, ['-c', `import ${module}; print(1)`]) === '1',
  );
  if (python === undefined) return absent(name, `no Python here has the module "${module}"`);
  return present({
    name,
    role: 'peer',
    command: [python, inCheckout('bench', 'peers', script), ...args],
    env,
  });
}

/** A peer written in R, when R has its package. */
export function rPeer(name: string, pack: string, script: string, args: readonly string[]): Found {
  const asked = `cat(requireNamespace("${pack}", quietly = TRUE))`;
  const answer = firstLine('Rscript', ['-e', asked]);
  if (answer === null) return absent(name, 'Rscript is not on the path');
  if (answer !== 'TRUE') return absent(name, `R has no package "${pack}"`);
  return present({
    name,
    role: 'peer',
    command: ['Rscript', inCheckout('bench', 'peers', script), ...args],
  });
}

/** A peer that runs in this Node. */
export function nodePeer(name: string, script: string, args: readonly string[]): Found {
  return present({
    name,
    role: 'peer',
    command: [process.execPath, inCheckout('bench', 'peers', script), ...args],
  });
}

/** A C reference of bench/reference with one thread or, where it knows how, more; compiled when its source is newer than the program. */
export function cReference(source: string, args: readonly string[], threads = 1): Found {
  const from = inCheckout('bench', 'reference', `${source}.c`);
  const to = inCache(`reference-${source}`);
  if (!existsSync(to) || statSync(to).mtimeMs < statSync(from).mtimeMs) {
    try {
      const flags = [
        '-O3',
        '-march=native',
        '-ffp-contract=off',
        '-pthread',
        '-o',
        to,
        from,
        '-lm',
      ];
      execFileSync('cc', flags, { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      return absent('C', (error as Error).message.split('\n')[0]);
    }
  }
  const role: Role = threads === 1 ? 'C' : 'C, 2 threads';
  return present({
    name: role,
    role,
    command: [to, ...args, ...(threads === 1 ? [] : [String(threads)])],
  });
}

/** Our own code, in a process of its own so that its memory can be told. */
export function ours(script: string, args: readonly string[], workers = 1): Found {
  const role: Role = workers === 1 ? 'ours' : 'ours, 2 workers';
  const program = inCheckout('bench', 'ours', script);
  return present({
    name: role,
    role,
    command: [process.execPath, program, ...args, ...(workers === 1 ? [] : [String(workers)])],
  });
}

export function together(...found: readonly Found[]): Found {
  return {
    contestants: found.flatMap(({ contestants }) => contestants),
    missing: found.flatMap(({ missing }) => missing),
  };
}

export function absent(name: string, why: string): Found {
  return { contestants: [], missing: [{ name, why }] };
}

function present(contestant: Contestant): Found {
  return { contestants: [contestant], missing: [] };
}
