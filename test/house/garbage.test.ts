import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT, filesBelow } from './rooms.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Exported for other kernels alone, which have looked at what they hand on. */
const INNER = [
  // layout: bodies that forceLayout has set up
  'repelAll',
  'barnesHut',
  // names of stops, the same everywhere
  'step',
  // compiled loops are given from above and equal the plain ones
  'giveLoops',
  'loops',
];

/** Folders and files whose exports are steps of one kernel, which is swept as a whole. */
const STEPS_OF_ONE =
  /graph\/(leiden-|fold-twins|forward-rows|path-sums|dijkstra|split-blocks|tie-reader|whole-lines|sound)|assign\/tag-sums|refuse\.ts|kernel\/(rows|rounds|memory|parts)\.ts|space\/drawable/;

test('every exported kernel is run on garbage (identity)', () => {
  const swept = new Set(
    filesBelow('test/kernel', ['garbage.test.ts'])
      .map(read)
      .flatMap((text) => [...text.matchAll(/^import\s*\{([^}]*)\}/gm)])
      .flatMap(([, names]) => names!.split(',').map((name) => name.trim())),
  );
  const missing = filesBelow('src/kernel', ['.ts'])
    .filter((path) => !STEPS_OF_ONE.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/^export function\*? (\w+)/gm)].map(
        ([, name]) => [path, name!] as const,
      ),
    )
    .filter(([, name]) => !swept.has(name) && !INNER.includes(name) && !name.startsWith('refuse'))
    .map(([path, name]) => `${path}: ${name}`);
  assert.deepEqual(missing, [], 'add a sweep to the garbage test of the same folder');
});

test('what is let off still exists (identity)', () => {
  const all = filesBelow('src/kernel', ['.ts']).map(read).join('\n');
  assert.deepEqual(
    INNER.filter((name) => !new RegExp(`^export function\\*? ${name}\\b`, 'm').test(all)),
    [],
  );
});
