import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inWords } from '../../src/diagnose/in-words.ts';
import { weigh } from '../../src/diagnose/weigh.ts';

test('shares are said by their nearest plain fraction (hand)', () => {
  assert.equal(inWords(80 / 159), 'half');
  assert.equal(inWords(174 / 250), 'seven in ten');
  assert.equal(inWords(1 / 3), 'a third');
  assert.equal(inWords(0.455), 'almost half');
  assert.equal(inWords(0.45), 'over four in ten');
  assert.equal(inWords(0.01), 'very few');
});

test('none and all are said only when exact (limit)', () => {
  assert.equal(inWords(0), 'none');
  assert.equal(inWords(1), 'all');
  assert.equal(inWords(NaN), '–');
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
      assert.ok(!['none', 'all'].includes(inWords(share)));
    }),
  );
});

test('status comes before distance, and distance orders within a status (identity)', () => {
  const distance = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(distance, distance, (a, b) => {
      assert.ok(weigh('holds', a) > weigh('contradicted', b));
      assert.ok(weigh('contradicted', a) > weigh('cannot-tell', b));
      assert.ok(a <= b === weigh('holds', -a) <= weigh('holds', b) || Math.abs(a - b) < 1e-9);
      assert.ok(weigh('holds', a) < 3);
    }),
  );
  assert.equal(weigh('holds', NaN), 2);
});
