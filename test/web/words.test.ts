import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EN } from '../../src/web/words/en.ts';

const root = join(import.meta.dirname, '..', '..', 'src', 'web');
const code = globSync('**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.endsWith('en.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('every word is said somewhere (identity)', () => {
  const unsaid = Object.keys(EN).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`),
  );
  assert.deepEqual(unsaid, []);
});

test('no word shouts, pleads or leaves a plural open (identity)', () => {
  for (const [key, text] of Object.entries(EN)) {
    assert.doesNotMatch(text, /!|\bplease\b|\(s\)/i, key);
    assert.equal(text.split('**').length % 2, 1, key);
    assert.equal(text.split('{').length, text.split('}').length, key);
  }
});
