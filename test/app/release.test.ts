import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { inspect } from 'node:util';
import { listPlaces } from '../../src/app/list-places.ts';
import { Refused } from '../../src/app/refused.ts';
import { ANYONE, release } from '../../src/app/release.ts';
import { ROOT, filesBelow } from '../house/rooms.ts';
import { TINY, contextOn } from './open-tiny.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('a sealed result cannot be read but through release (identity)', () => {
  const sealed = listPlaces(contextOn(TINY), { workspace: 'tiny' });
  assert.equal(JSON.stringify(sealed), '{}');
  assert.deepEqual(Object.keys(sealed), []);
  assert.deepEqual(Object.getOwnPropertyNames(sealed), []);
  assert.doesNotMatch(inspect(sealed, { depth: 9, showHidden: true }), /Exland/);
  assert.throws(
    () => structuredClone(sealed).valueOf() === release(ANYONE, structuredClone(sealed)),
  );
  assert.equal(release(ANYONE, sealed).places.length, 7);
});

test('what is not published is unknown to who may not read it (hand)', () => {
  const sealed = listPlaces(contextOn(TINY, { published: false }), { workspace: 'tiny' });
  assert.throws(
    () => release(ANYONE, sealed),
    (error) => error instanceof Refused && error.problem.code === 'unknown-workspace',
  );
  assert.equal(release({ name: 'a', workspaces: ['tiny'] }, sealed).places.length, 7);
});

/** The text up to the parenthesis that is still open at the end: what is being called there. */
function callAround(text: string): string {
  let open = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') open++;
    else if (text[at] === '(' && open-- === 0) return text.slice(0, at);
  }
  return '';
}

test('no door reads a result any other way (identity)', () => {
  const sealing = filesBelow('src/app', ['.ts']).flatMap((path) =>
    read(path)
      .split(/^}$/m)
      .filter((part) => /\): (?:Promise<)?Sealed</.test(part))
      .flatMap((part) => /export (?:async )?function (\w+)\(/.exec(part)?.[1] ?? []),
  );
  assert.ok(sealing.length >= 14, sealing.join(', '));
  const wrong: string[] = [];
  const used = new Set<string>();
  for (const path of [...filesBelow('src/server', ['.ts']), ...filesBelow('src/cli', ['.ts'])]) {
    const text = read(path).replace(/\s+/g, ' ');
    if (/\bSealed\b/.test(text)) wrong.push(`${path} opens a seal`);
    for (const name of sealing)
      for (const { index } of text.matchAll(new RegExp(`\\b${name}\\(`, 'g'))) {
        used.add(name);
        if (!/\brelease(?:<[^(]*>)?$/.test(callAround(text.slice(0, index))))
          wrong.push(`${path} calls ${name} outside release`);
      }
  }
  assert.deepEqual(wrong, []);
  assert.ok(used.size >= 14);
});
