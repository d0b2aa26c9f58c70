import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../../../src/kernel/stats/delete-a-part.ts';
import { mean, standardDeviation } from '../../../src/kernel/stats/moments.ts';
import { sum } from '../../../src/kernel/stats/sum.ts';
import { close } from '../close.ts';

test('each mask deletes the same number of units, and a seed repeats them (identity)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, part) => {
        const masks = [...keptMasks(n, part, 5, random(3))].length;
        assert.equal(masks, 5);
        const again = keptMasks(n, part, 5, random(3));
        for (const mask of keptMasks(n, part, 5, random(3))) {
          assert.deepEqual(mask, again.next().value);
          assert.equal(sum(mask), n - deletedUnits(n, part));
        }
      },
    ),
  );
});

test('a tenth of 177 is 18, of 3 is 1, and one of two always stays (hand)', () => {
  assert.equal(deletedUnits(177, 0.1), 18);
  assert.equal(deletedUnits(3, 0.1), 1);
  assert.equal(deletedUnits(2, 0.99), 1);
});

test('four values 1 2 3 4 with d = 2 of 10 give 2·sd (hand)', () => {
  close(deleteAPartError([1, 2, NaN, 3, 4], 10, 2), 2 * standardDeviation([1, 2, 3, 4]));
  assert.ok(Number.isNaN(deleteAPartError([1, NaN], 10, 2)));
});

test('the error of a mean is near sd/√n (recovery)', () => {
  const draw = random(11);
  const n = 400;
  const values = Float64Array.from({ length: n }, () => draw.normal());
  const means: number[] = [];
  for (const kept of keptMasks(n, 0.1, 2000, draw.fork('masks')))
    means.push(mean(values.filter((_, i) => kept[i] === 1)));
  const error = deleteAPartError(means, n, deletedUnits(n, 0.1));
  // 2000 draws leave about 1.6 % of chance in a standard deviation; four of those.
  close(error / (standardDeviation(values) / Math.sqrt(n)), 1, 0.065);
});

test('the interval is cut to its bounds and unknown stays unknown (limit)', () => {
  const cut = normalEnds(0.95, 0.1, 0, 1);
  assert.equal(cut.high, 1);
  close(cut.low, 0.95 - 0.196);
  assert.ok(Number.isNaN(normalEnds(NaN, 0.1).low) && Number.isNaN(normalEnds(0.5, NaN).high));
  assert.throws(() => normalEnds(1, -1), /error/);
  assert.throws(() => normalEnds(1, 1, 2, 1), /floor/);
});

test('too few units, a whole fraction and one draw are refused by name (limit)', () => {
  assert.throws(() => deletedUnits(1, 0.1), /units/);
  assert.throws(() => deletedUnits(10, 1), /fraction/);
  assert.throws(() => [...keptMasks(10, 0.1, 1, random(1))], /draws/);
  assert.throws(() => deleteAPartError([1, 2], 10, 10), /deleted/);
});
