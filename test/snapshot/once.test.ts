import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once, onceFor } from '../../src/snapshot/once.ts';
import { rowsBy } from '../../src/snapshot/rows-by.ts';

test('what was made of an object is made once, also when it is nothing (hand)', () => {
  let made = 0;
  const nothing = once((_key: object) => {
    made++;
  });
  const part = onceFor((key: { readonly n: number }, by: number) => {
    made++;
    return key.n * by;
  });
  const [a, b] = [{ n: 2 }, { n: 3 }];
  nothing(a);
  nothing(a);
  nothing(b);
  assert.equal(made, 2);
  assert.deepEqual([part(a, 5), part(a, 5), part(b, 5), part(a, 7)], [10, 10, 15, 14]);
  assert.equal(made, 5);
});

test('rows gathered by a column are the rows that hold each value, ascending (twin)', () => {
  const column = [3, 0, 3, 1, 0, 3];
  const { offsets, rows } = rowsBy(column, 5);
  for (let key = 0; key < 5; key++)
    assert.deepEqual(
      Array.from(rows.subarray(offsets[key], offsets[key + 1])),
      Array.from(column.keys()).filter((row) => column[row] === key),
    );
});
