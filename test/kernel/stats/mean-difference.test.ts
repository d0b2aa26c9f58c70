import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanDifferenceEnds, meanEnds } from '../../../src/kernel/stats/mean-difference.ts';
import { random } from '../../../src/kernel/random/random.ts';

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-6, `${a} against ${b}`);

test('1 2 3 has mean 2 ± 4.302653 / √3 (hand)', () => {
  const { low, high } = meanEnds([1, 2, 3]);
  near(high, 2 + 4.302652729911275 / Math.sqrt(3));
  near(low, 2 - 4.302652729911275 / Math.sqrt(3));
});

test('with equal spread and size the degrees of freedom are 2(n − 1) (identity)', () => {
  // t of 4 degrees is 2.776445; the error is √(1/3 + 1/3)
  const { low, high } = meanDifferenceEnds([4, 5, 6], [1, 2, 3]);
  near((high - low) / 2, 2.7764451051977987 * Math.sqrt(2 / 3));
  near((high + low) / 2, 3);
});

test('one value, or values that do not vary, have no interval (limit)', () => {
  assert.deepEqual(meanEnds([3]), { low: NaN, high: NaN });
  assert.deepEqual(meanEnds([3, 3, 3]), { low: NaN, high: NaN });
  assert.deepEqual(meanDifferenceEnds([1, 1], [2, 2]), { low: NaN, high: NaN });
  assert.deepEqual(meanDifferenceEnds([1], [2, 3]), { low: NaN, high: NaN });
});

test('the interval covers a planted difference in 93 to 97 of 100 samples (recovery)', () => {
  const stream = random(3);
  const drawn = (n: number, middle: number, spread: number): readonly number[] =>
    Array.from({ length: n }, () => middle + spread * stream.normal());
  let covered = 0;
  for (let i = 0; i < 1000; i++) {
    const { low, high } = meanDifferenceEnds(drawn(8, 3, 1), drawn(15, 2, 3));
    if (low <= 1 && 1 <= high) covered++;
  }
  assert.ok(covered > 930 && covered < 970, `${covered}`);
});
