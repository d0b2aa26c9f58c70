import assert from 'node:assert/strict';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { MAY_IMPORT, PURE_ROOMS, filesBelow, importsOf, roomOf } from './rooms.ts';

const SOURCES = filesBelow('src', ['.ts', '.tsx']);

test('no import goes up the stairs (identity)', () => {
  const wrong: string[] = [];
  for (const file of SOURCES)
    for (const imported of importsOf(file)) {
      if (!imported.startsWith('.')) continue;
      const to = roomOf(normalize(join(dirname(file), imported)));
      const from = roomOf(file);
      if (to !== from && !MAY_IMPORT[from]?.includes(to)) wrong.push(`${file} imports ${imported}`);
    }
  assert.ok(SOURCES.length > 50, 'the sources were found');
  assert.deepEqual(wrong, []);
});

test('pure rooms depend on nothing but each other; wire on zod (identity)', () => {
  const allowed: Record<string, readonly string[]> = {
    wire: ['zod'],
  };
  const wrong: string[] = [];
  for (const file of SOURCES) {
    const room = roomOf(file);
    if (!(PURE_ROOMS as readonly string[]).includes(room) && !(room in allowed)) continue;
    for (const imported of importsOf(file))
      if (!imported.startsWith('.') && !allowed[room]?.includes(imported))
        wrong.push(`${file} imports ${imported}`);
  }
  assert.deepEqual(wrong, []);
});

test('every import of our own names its file with its ending (identity)', () => {
  const wrong = SOURCES.flatMap((file) =>
    importsOf(file)
      .filter(
        (imported) =>
          imported.startsWith('.') && !/\.(ts|tsx|css|json|sql)(\?\w+)?$/.test(imported),
      )
      .map((imported) => `${file} imports ${imported}`),
  );
  assert.deepEqual(wrong, []);
});

test('.tsx lives in the web client only (identity)', () => {
  assert.deepEqual(
    SOURCES.filter((file) => file.endsWith('.tsx') && roomOf(file) !== 'web'),
    [],
  );
});
