import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { competitionRanks, midRanks, rankOf } from '../../../src/kernel/stats/rank.ts';
import { sum } from '../../../src/kernel/stats/sum.ts';

const column = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN)), {
  minLength: 1,
});

test('ties take the best rank and say so (hand)', () => {
  const values = [5, 9, NaN, 9, 1];
  assert.deepEqual(rankOf(values, 1), { rank: 1, of: 4, tied: 1 });
  assert.deepEqual(rankOf(values, 0), { rank: 3, of: 4, tied: 0 });
  assert.deepEqual(rankOf(values, 0, 'lowest first'), { rank: 2, of: 4, tied: 0 });
  assert.deepEqual(rankOf(values, 2), { rank: NaN, of: 4, tied: 0 });
  assert.deepEqual([...competitionRanks(values)], [3, 1, NaN, 1, 4]);
  assert.deepEqual([...midRanks(values)], [2, 3.5, NaN, 3.5, 1]);
});

test('the column of ranks is the rank of every row (twin)', () => {
  fc.assert(
    fc.property(
      column,
      fc.constantFrom('highest first' as const, 'lowest first' as const),
      (values, order) => {
        const ranks = competitionRanks(values, order);
        for (let i = 0; i < values.length; i++)
          assert.equal(ranks[i], rankOf(values, i, order).rank);
      },
    ),
  );
});

test('mid-ranks of n known values add to n(n+1)/2 (identity)', () => {
  fc.assert(
    fc.property(column, (values) => {
      const known = midRanks(values).filter((rank) => rank === rank);
      assert.equal(sum(known), (known.length * (known.length + 1)) / 2);
    }),
  );
});

test('a row that is not there is refused (limit)', () => {
  assert.throws(() => rankOf([1], 1), /index wants/);
  assert.throws(() => rankOf([], 0), RangeError);
});
