import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { restoreText, safeText } from '../../src/files/safe-text.ts';
import { PAYLOADS } from './payloads.ts';

test('every payload is written as text (hand)', () => {
  assert.equal(PAYLOADS.length, 60);
  for (const payload of PAYLOADS) assert.equal(safeText(payload), `'${payload}`);
});

test('names of real organisations stay as they are (hand)', () => {
  for (const name of [
    '',
    'IMAL SRL',
    "L'OREAL",
    "'t Hart BV",
    'A=B GmbH',
    'Barilla G. e R. Fratelli',
    '3D-Lab',
    ' leading space',
    'Ωmega',
  ])
    assert.equal(safeText(name), name);
});

test('what was put before a text can be taken away again, whatever the text (identity)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => restoreText(safeText(text)) === text),
  );
  const wild = fc
    .array(fc.constantFrom("'", '=', '-', ' ', '\t', '\u0000', '\u200b', 'a', '\uff1d'))
    .map((signs) => signs.join(''));
  fc.assert(fc.property(wild, (text) => restoreText(safeText(text)) === text));
});
