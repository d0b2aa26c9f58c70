import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sum, sumOfProducts } from '../../../src/kernel/stats/sum.ts';

test('small terms survive beside large ones that cancel (hand)', () => {
  assert.equal(sum([1, 1e100, 1, -1e100]), 2);
  assert.equal(sumOfProducts([1, 1e100, 1, 1e100], [1, 1, 1, -1]), 2);
});

test('ten tenths are one (hand)', () => {
  assert.equal(sum(new Float64Array(10).fill(0.1)), 1);
});

test('empty is 0, unknown stays unknown, infinity stays infinite (limit)', () => {
  assert.equal(sum([]), 0);
  assert.ok(Number.isNaN(sum([1, NaN, 2])));
  assert.equal(sum([1, Infinity]), Infinity);
  assert.ok(Number.isNaN(sum([Infinity, -Infinity])));
});

test('integers are summed exactly, in any order (identity)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
      const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
      assert.equal(sum(values) + 0, exact);
      assert.equal(sum(values.toReversed()) + 0, exact);
    }),
  );
});
