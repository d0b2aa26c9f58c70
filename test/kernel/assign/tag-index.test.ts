import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagIndex } from '../../../src/kernel/assign/tag-index.ts';

test('an index lists the rows of every tag, those of weight 0 left out (hand)', () => {
  const index = tagIndex([0, 2, 3, 5], [0, 2, 2, 0, 1], [3, 1, 4, 2.5, 0], 3);
  assert.equal(index.rows, 3);
  assert.deepEqual([...index.offsets], [0, 2, 2, 4]);
  assert.deepEqual([...index.rowOf], [0, 2, 0, 1]);
  assert.deepEqual([...index.weight], [3, 2.5, 1, 4]);
  assert.deepEqual([...index.heaviest], [3, 0, 4]);
});

test('whole weights below 256 are kept as bytes, others in full (limit)', () => {
  const weightsOf = (weight: number): Float64Array | Uint8Array =>
    tagIndex([0, 1], [0], [weight], 1).weight;
  assert.ok(weightsOf(255) instanceof Uint8Array);
  for (const weight of [256, 0.5, 1e300, 2 ** 32 + 1]) {
    assert.ok(weightsOf(weight) instanceof Float64Array);
    assert.equal(weightsOf(weight)[0], weight);
  }
});

test('bad profiles are refused by name (limit)', () => {
  assert.throws(() => tagIndex([0, 2], [0], [1], 1), /offsets/);
  assert.throws(() => tagIndex([0, 2, 1, 2], [0, 1], [1, 1], 2), /offsets/);
  assert.throws(() => tagIndex([0, 1], [3], [1], 1), /tags/);
  assert.throws(() => tagIndex([0, 2], [0, 0], [1, 1], 1), /tags wants each tag once/);
  assert.throws(() => tagIndex([0, 1], [0], [-1], 1), /weights/);
});
