import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entropy } from '../../../src/kernel/stats/entropy.ts';
import { close } from '../close.ts';

test('shares .3 .2 .1 .4 hold 1.846439 bits (hand)', () => {
  close(entropy([0.3, 0.2, 0.1, 0.4]), 1.846439, 1e-6);
  close(entropy([3, 2, 1, 4]), 1.846439, 1e-6);
});

test('n equal amounts hold log n, one amount holds nothing, zeros add nothing (limit)', () => {
  close(entropy([5, 5, 5, 5, 5, 5, 5, 5]), 3);
  close(entropy([5, 5, 5], 3), 1);
  assert.equal(entropy([0, 4, 0]), 0);
  for (const unknown of [[], [0, 0], [1, NaN]]) assert.ok(Number.isNaN(entropy(unknown)));
  assert.throws(() => entropy([-1, 2]), /amounts/);
  assert.throws(() => entropy([1], 1), /base/);
});

test('entropy of independent shares adds (identity)', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(shares, shares, (a, b) =>
      close(entropy(a.flatMap((x) => b.map((y) => x * y))), entropy(a) + entropy(b)),
    ),
  );
});
