import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  correlation,
  mean,
  standardDeviation,
  variance,
} from '../../../src/kernel/stats/moments.ts';
import { close } from '../close.ts';

test('the eight scores have mean 31/8 and coefficient of variation .255750 (hand)', () => {
  const scores = [3, 4, 4, 4, 5, 5, 2, 4];
  assert.equal(mean(scores), 31 / 8);
  close(standardDeviation(scores) / mean(scores), 0.25575, 1e-6);
  close(variance(scores, 0), (variance(scores, 1) * 7) / 8);
});

test('a shift of a billion leaves the variance (limit)', () => {
  assert.equal(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]), 30);
});

test('too few values are unknown (limit)', () => {
  assert.ok(Number.isNaN(mean([])));
  assert.ok(Number.isNaN(variance([5])));
  assert.equal(variance([5], 0), 0);
  assert.ok(Number.isNaN(correlation([1], [1])));
  assert.ok(Number.isNaN(correlation([1, 2], [3, 3])));
  assert.ok(Number.isNaN(correlation([1, 2, NaN], [1, 2, 3])));
  assert.throws(() => correlation([1, 2], [1]), RangeError);
});

test('correlation ignores scale and shift and changes sign with a mirror (identity)', () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 3 }), (pairs) => {
      const a = pairs.map(([x]) => x);
      const b = pairs.map(([, y]) => y);
      const r = correlation(a, b);
      close(
        correlation(
          a.map((x) => 3 * x + 7),
          b,
        ),
        r,
      );
      close(
        correlation(
          a,
          b.map((y) => -y),
        ),
        -r,
      );
      assert.ok(Number.isNaN(r) || Math.abs(r) <= 1);
    }),
  );
});
