import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseEnd } from '../../../src/web/pages/tab/choose-end.ts';

test('two ends never lie in one column: choosing that of the other swaps them (hand)', () => {
  assert.deepEqual(chooseEnd({ from: 0, to: 1 }, 'from', 2), { from: 2, to: 1 });
  assert.deepEqual(chooseEnd({ from: 0, to: 1 }, 'from', 1), { from: 1, to: 0 });
  assert.deepEqual(chooseEnd({ from: 0, to: 1 }, 'to', 0), { from: 1, to: 0 });
  assert.deepEqual(chooseEnd({ from: 0, to: 1 }, 'to', 1), { from: 0, to: 1 });
});
