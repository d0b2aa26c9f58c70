import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import { shareDifferenceEnds, wilsonEnds } from '../../../src/kernel/stats/share-difference.ts';

const near = (a: number, b: number, tolerance: number): void =>
  assert.ok(Math.abs(a - b) <= tolerance, `${a} against ${b}`);

// The worked example of the paper, method 10, printed to four digits
test('56 of 70 less 48 of 80 is 0.0524 to 0.3339 (oracle)', () => {
  const { low, high } = shareDifferenceEnds(56, 70, 48, 80);
  near(low, 0.0524, 5e-5);
  near(high, 0.3339, 5e-5);
});

test('swapping the two sides turns the interval round (identity)', () => {
  const one = shareDifferenceEnds(9, 20, 3, 31);
  const other = shareDifferenceEnds(3, 31, 9, 20);
  near(one.low, -other.high, 1e-15);
  near(one.high, -other.low, 1e-15);
});

test('none and all of n reach the end, nothing seen is unknown (limit)', () => {
  assert.equal(wilsonEnds(0, 7).low, 0);
  assert.equal(wilsonEnds(7, 7).high, 1);
  assert.deepEqual(shareDifferenceEnds(0, 0, 1, 2), { low: NaN, high: NaN });
  assert.throws(() => shareDifferenceEnds(3, 2, 0, 1), /count/);
});

test('the interval covers a planted difference in 93 to 97 of 100 samples (recovery)', () => {
  const stream = random(5);
  const seen = (n: number, share: number): number => {
    let count = 0;
    for (let i = 0; i < n; i++) if (stream.float() < share) count++;
    return count;
  };
  let covered = 0;
  for (let i = 0; i < 2000; i++) {
    const { low, high } = shareDifferenceEnds(seen(40, 0.6), 40, seen(60, 0.35), 60);
    if (low <= 0.25 && 0.25 <= high) covered++;
  }
  assert.ok(covered > 1860 && covered < 1950, `${covered}`);
});
