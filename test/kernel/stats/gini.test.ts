import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gini, lorenz, topShare } from '../../../src/kernel/stats/gini.ts';
import { sum } from '../../../src/kernel/stats/sum.ts';
import { allClose, close } from '../close.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 100000 }), { minLength: 1, maxLength: 60 });

test('10, 20, 30, 40 give a quarter (hand)', () => {
  close(gini([40, 10, 30, 20]), 0.25);
  close(gini([40, 10, 30, 20], true), 1 / 3);
  allClose(lorenz([40, 10, 30, 20]).amount, [0, 0.1, 0.3, 0.6, 1]);
});

test('the mean absolute difference over twice the mean is the same number (twin)', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const n = values.length;
      let apart = 0;
      for (const a of values) for (const b of values) apart += Math.abs(a - b);
      const total = sum(values);
      close(gini(values), total === 0 ? NaN : apart / (2 * n * total));
    }),
  );
});

test('one minus twice the area under the Lorenz curve is the same number (identity)', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const { holders, amount } = lorenz(values);
      let area = 0;
      for (let i = 1; i < holders.length; i++)
        area += ((holders[i] - holders[i - 1]) * (amount[i] + amount[i - 1])) / 2;
      close(gini(values), 1 - 2 * area);
    }),
  );
});

test('equal amounts give 0, one holder of all gives 1 − 1/n or, corrected, 1 (limit)', () => {
  close(gini([7, 7, 7]), 0);
  close(gini([0, 0, 0, 9]), 0.75);
  close(gini([0, 0, 0, 9], true), 1);
  for (const unknown of [[], [0, 0], [1, NaN]]) assert.ok(Number.isNaN(gini(unknown)));
  assert.ok(Number.isNaN(gini([4], true)));
  assert.throws(() => gini([-1, 2]), /amounts wants .* got "-1"/);
  assert.throws(() => gini([Infinity]), RangeError);
});

test('the top tenth of thirty holders is three, not four (hand)', () => {
  const values = Array.from({ length: 30 }, (_, i) => i + 1);
  const top = topShare(values);
  assert.deepEqual([top.holders, top.of], [3, 30]);
  close(top.share, (30 + 29 + 28) / 465);
  assert.equal(topShare(values.slice(0, 21)).holders, 3);
});

test('zeros and unknowns are no holders; nobody holds nothing (limit)', () => {
  assert.deepEqual(topShare([0, 5, NaN, 0]), { share: 1, holders: 1, of: 1 });
  const none = topShare([0, 0]);
  assert.ok(Number.isNaN(none.share));
  assert.equal(none.of, 0);
  assert.throws(() => topShare([1], 0), /fraction/);
});

test('⌈n·k/100⌉ is exact for every whole percentage (twin)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 100 }),
      (n, percent) => {
        const whole = Math.floor((n * percent + 99) / 100);
        assert.equal(topShare(new Float64Array(n).fill(1), percent / 100).holders, whole);
      },
    ),
    { numRuns: 200 },
  );
});
