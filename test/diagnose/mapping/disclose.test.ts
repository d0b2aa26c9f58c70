import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { USUAL_DISCLOSURE, keptBack } from '../../../src/diagnose/mapping/disclose.ts';

const cell = (amount: number, establishments: number, largest = NaN) => ({
  amount,
  establishments,
  largest,
});

test('two firms are kept back, and the smallest other cell with them (hand)', () => {
  const row = [cell(900, 30, 0.1), cell(12, 2, 0.6), cell(40, 4, 0.4), cell(0, 0)];
  assert.deepEqual([...keptBack(row, USUAL_DISCLOSURE)], [0, 1, 1, 0]);
});

test('one firm with nine tenths of a cell is kept back; the rule can be turned off (hand)', () => {
  const row = [cell(900, 30, 0.1), cell(1000, 5, 0.9), cell(800, 12, 0.2)];
  assert.deepEqual([...keptBack(row, USUAL_DISCLOSURE)], [0, 1, 1]);
  assert.deepEqual([...keptBack(row, { least: 3, dominance: 1 })], [0, 0, 0]);
  assert.deepEqual([...keptBack(row, { least: 1, dominance: 1 })], [0, 0, 0]);
});

test('what is kept back is never one cell, and together passes the rule, unless the row is all there is (identity)', () => {
  const one = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 50 }))
    .map(([firms, size]) => cell(firms * size, firms, firms === 0 ? NaN : 1 / firms));
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (row) => {
      const kept = keptBack(row, USUAL_DISCLOSURE);
      const hidden = row.filter((_, i) => kept[i] === 1);
      row.forEach(({ establishments }, i) => {
        if (establishments > 0 && establishments < 3) assert.equal(kept[i], 1);
        if (establishments === 0) assert.equal(kept[i], 0);
      });
      if (hidden.length === 0) return;
      const all = row.filter(({ establishments }) => establishments > 0).length;
      if (hidden.length < all) {
        assert.ok(hidden.length >= 2);
        assert.ok(hidden.reduce((sum, { establishments }) => sum + establishments, 0) >= 3);
      }
    }),
  );
});
