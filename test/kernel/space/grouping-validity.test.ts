import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupingValidity } from '../../../src/kernel/space/grouping-validity.ts';
import { cutTree, hierarchical, LINKAGES } from '../../../src/kernel/stats/hierarchical.ts';
import { allClose, close } from '../close.ts';

/** Similarity .8 within blocks of four, .1 between. */
const BLOCKS = Array.from({ length: 144 }, (_, k) => {
  const [i, j] = [Math.floor(k / 12), k % 12];
  return Math.floor(i / 4) === Math.floor(j / 4) ? 0.8 : 0.1;
});

test('three planted blocks are recovered with full validation scores (recovery)', () => {
  const distances = BLOCKS.map((s, k) => (k % 13 === 0 ? 0 : 1 - s));
  for (const linkage of LINKAGES) {
    const groups = cutTree(hierarchical(distances, 12, linkage), 3);
    assert.deepEqual([...groups], [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    const found = groupingValidity(BLOCKS, groups);
    assert.deepEqual([found.groupScore, found.industryScore], [1, 1]);
    allClose(found.within, [0.8, 0.8, 0.8], 1e-12);
    allClose(found.between, [0.1, 0.1, 0.1], 1e-12);
  }
});

test('groups across the blocks score nothing (hand)', () => {
  const across = Array.from({ length: 12 }, (_, i) => i % 4);
  const found = groupingValidity(BLOCKS, across);
  close(found.within[0], 0.1);
  assert.deepEqual([found.groupScore, found.industryScore], [0, 0]);
});

test('one group, lone industries and gaps (limit)', () => {
  assert.ok(Number.isNaN(groupingValidity([0, 1, 1, 0], [0, 0]).groupScore));
  const alone = groupingValidity([0, 1, 1, 0], [0, 1]);
  assert.ok(
    Number.isNaN(alone.within[0]) &&
      Number.isNaN(alone.groupScore) &&
      Number.isNaN(alone.industryScore),
  );
  assert.throws(() => groupingValidity([0, 1, 1, 0], [0, 2]), /groupOf/);
  assert.throws(() => groupingValidity([0, NaN, 1, 0], [0, 1]), /similarity/);
});
