import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import {
  bcaEnds,
  bootstrapError,
  bootstrapValues,
  leaveOneOutValues,
  percentileEnds,
} from '../../../src/kernel/stats/bootstrap.ts';
import { standardDeviation } from '../../../src/kernel/stats/moments.ts';
import { close } from '../close.ts';

const meanOf =
  (values: ArrayLike<number>) =>
  (rows: Uint32Array): number => {
    let total = 0;
    for (const row of rows) total += values[row];
    return total / rows.length;
  };

test('the percentile interval of 0…100 is 2.5 to 97.5 (hand)', () => {
  const values = Array.from({ length: 101 }, (_, i) => i);
  for (const column of [values, [NaN, ...values, NaN]]) {
    close(percentileEnds(column).low, 2.5);
    close(percentileEnds(column).high, 97.5);
  }
});

test('without bias and skewness BCa is the percentile interval (identity)', () => {
  const values = Array.from({ length: 101 }, (_, i) => i);
  const bca = bcaEnds(values, 50, [1, 2, 3]);
  close(bca.low, 2.5, 1e-9);
  close(bca.high, 97.5, 1e-9);
});

test('a skewed sample moves both BCa ends towards its tail (recovery)', () => {
  const draw = random(5);
  const values = Float64Array.from({ length: 40 }, () => Math.exp(1.2 * draw.normal()));
  const statistic = meanOf(values);
  const resampled = bootstrapValues(40, statistic, draw.fork('resample'), { draws: 2000 });
  const estimate = statistic(Uint32Array.from(values, (_, i) => i));
  const plain = percentileEnds(resampled);
  const bca = bcaEnds(resampled, estimate, leaveOneOutValues(40, statistic));
  assert.ok(bca.low > plain.low && bca.high > plain.high);
  // The bootstrap error of a mean is sd (ddof 0)/√n; 2000 draws leave about 1.6 %.
  close(bootstrapError(resampled) / (standardDeviation(values, 0) / Math.sqrt(40)), 1, 0.065);
});

test('95 of 100 intervals cover the mean of a normal sample, within chance (recovery)', () => {
  let covered = 0;
  for (let k = 0; k < 100; k++) {
    const draw = random(k);
    const values = Float64Array.from({ length: 40 }, () => draw.normal());
    const resampled = bootstrapValues(40, meanOf(values), draw, { draws: 300 });
    const { low, high } = percentileEnds(resampled);
    if (low <= 0 && 0 <= high) covered++;
  }
  assert.ok(covered >= 86, `covered ${covered}`);
});

test('leaving one out of a mean is arithmetic (hand)', () => {
  assert.deepEqual([...leaveOneOutValues(3, meanOf([1, 2, 6]))], [4, 3.5, 1.5]);
});

test('a statistic that never varies has no BCa interval; stopping stops (limit)', () => {
  assert.ok(Number.isNaN(bcaEnds([1, 1, 1], 1, [1, 1, 1]).low));
  assert.ok(Number.isNaN(bcaEnds([1, 2, 3], 9, [1, 2, 4]).low));
  assert.ok(Number.isNaN(percentileEnds([NaN]).low));
  assert.throws(() => bootstrapValues(3, () => 0, random(1), { onStep: () => false }), {
    name: 'Stopped',
  });
  assert.throws(() => bootstrapValues(0, () => 0, random(1)), /n wants/);
  assert.throws(() => bootstrapValues(3, () => 0, random(1), { draws: 1 }), /draws/);
  assert.throws(() => percentileEnds([1, 2], 0), /level/);
});
