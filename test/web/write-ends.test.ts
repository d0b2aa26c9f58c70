import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeEnds } from '../../src/web/pages/mapping/write-ends.ts';

test('an end that a suppressed cell leaves open is said in words, never as a sign (hand)', () => {
  assert.equal(writeEnds([12, null], 'count'), '12 or more, the upper end is suppressed');
  assert.equal(writeEnds([null, 12], 'count'), '12 or less, the lower end is suppressed');
  assert.equal(writeEnds([3, 12], 'count'), '3 – 12');
  assert.equal(writeEnds([12, 12], 'count'), '12');
  assert.equal(writeEnds([null, null], 'count'), '–');
});
