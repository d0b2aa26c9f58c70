import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tieSet } from '../../../src/kernel/graph/tie-set.ts';

test('pairs come and go as in a set of names (twin)', () => {
  const pair = fc.tuple(fc.nat(6), fc.nat(6));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
      const set = tieSet(7, 49);
      const names = new Set<string>();
      for (const [u, v] of pairs) {
        assert.equal(set.has(u, v), names.has(`${u},${v}`));
        if (names.delete(`${u},${v}`)) set.remove(u, v);
        else {
          names.add(`${u},${v}`);
          set.add(u, v);
        }
      }
      for (let u = 0; u < 7; u++)
        for (let v = 0; v < 7; v++) assert.equal(set.has(u, v), names.has(`${u},${v}`));
    }),
  );
});

test('a full set takes no more, a pair that is not there cannot leave (limit)', () => {
  const set = tieSet(3, 1);
  set.add(0, 1);
  assert.throws(() => set.add(0, 2), /"1" pairs/);
  assert.throws(() => tieSet(3, 1).remove(1, 2), /"1, 2"/);
});
