import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from '../../src/cli/counted.ts';

test('one thing stands in the singular, none and many in the plural (hand)', () => {
  assert.deepEqual(
    [0, 1, 2].map((n) => counted(n, 'cell')),
    ['0 cells', '1 cell', '2 cells'],
  );
  assert.equal(counted(1, 'industry', 'industries'), '1 industry');
});
