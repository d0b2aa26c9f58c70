import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { median, quantile, tukeyHinges } from '../../../src/kernel/stats/quantile.ts';
import { allClose, close } from '../close.ts';

const SCORES = [3, 4, 4, 4, 5, 5, 2, 4];

test('the interquartile range of one column is .5, 1.5 or 1 by definition (hand)', () => {
  assert.equal(median(SCORES), 4);
  assert.equal(quantile(SCORES, 0.75) - quantile(SCORES, 0.25), 0.5);
  assert.equal(quantile(SCORES, 0.75, 6) - quantile(SCORES, 0.25, 6), 1.5);
  const { lower, upper } = tukeyHinges(SCORES);
  assert.equal(upper - lower, 1);
});

// numpy.quantile 2.4.6, methods inverted_cdf … normal_unbiased
const NUMPY: Record<number, number[]> = {
  1: [1.5, 1.5, 3, 4, 4, 5],
  2: [1.5, 1.5, 3, 4, 4, 5],
  3: [1.5, 1.5, 2, 4, 4, 5],
  4: [1.5, 1.5, 2.25, 4, 4, 5],
  5: [1.5, 1.7, 2.75, 4, 4.43, 5],
  6: [1.5, 1.5, 2.5, 4, 4.7, 5],
  7: [1.5, 1.9, 3, 4, 4.16, 5],
  8: [1.5, 1.6333333333333333, 2.6666666666666665, 4, 4.52, 5],
  9: [1.5, 1.65, 2.6875, 4, 4.4975, 5],
};

test('all nine types agree with NumPy 2.4.6 (oracle)', () => {
  const values = [...SCORES, 1.5];
  for (const type of [1, 2, 3, 4, 5, 6, 7, 8, 9] as const)
    allClose(
      [0, 0.1, 0.25, 0.5, 0.77, 1].map((p) => quantile(values, p, type)),
      NUMPY[type],
    );
});

test('a quantile lies within the values, grows with p and ends at the extremes (identity)', () => {
  const values = fc.array(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    {
      minLength: 1,
    },
  );
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      values,
      part,
      part,
      fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9),
      (column, p, q, type) => {
        const [low, high] = [
          quantile(column, Math.min(p, q), type),
          quantile(column, Math.max(p, q), type),
        ];
        assert.ok(low <= high + 1e-9 * Math.max(1, Math.abs(high)));
        close(quantile(column, 0, type), Math.min(...column));
        close(quantile(column, 1, type), Math.max(...column));
      },
    ),
  );
});

test('unknown in, unknown out; a wrong p or type is named (limit)', () => {
  assert.ok(Number.isNaN(quantile([], 0.5)));
  assert.ok(Number.isNaN(quantile([1, NaN], 0.5)));
  assert.ok(Number.isNaN(tukeyHinges([]).lower));
  assert.throws(() => quantile([1], 1.1), { name: 'RangeError', message: /p wants .* got "1.1"/ });
  assert.throws(() => quantile([1], NaN), RangeError);
  assert.throws(() => quantile([1], 0.5, 10 as 9), /type wants/);
});
