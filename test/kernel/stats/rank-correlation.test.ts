import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kendall, spearman } from '../../../src/kernel/stats/rank-correlation.ts';
import { close } from '../close.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
  minLength: 2,
  maxLength: 40,
});

/** τ_b over all pairs. */
function slowKendall(a: number[], b: number[]): number {
  let s = 0;
  let inA = 0;
  let inB = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const x = Math.sign(a[i] - a[j]);
      const y = Math.sign(b[i] - b[j]);
      s += x * y;
      inA += x * x;
      inB += y * y;
    }
  return inA * inB === 0 ? NaN : s / Math.sqrt(inA * inB);
}

test('sorting finds what all pairs find (twin)', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const a = rows.map(([x]) => x);
      const b = rows.map(([, y]) => y);
      close(kendall(a, b), slowKendall(a, b), 1e-12);
    }),
  );
});

test('ranks alone count: any growing change of a column leaves both (identity)', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const a = rows.map(([x]) => x);
      const b = rows.map(([, y]) => y);
      const grown = a.map((x) => Math.exp(x) + x);
      close(spearman(grown, b), spearman(a, b), 1e-12);
      close(kendall(grown, b), kendall(a, b), 1e-12);
    }),
  );
});

test('SciPy 1.17.1 on five tied rows (oracle)', () => {
  close(spearman([1, 2, 2, 4, 5], [3, 1, 4, 4, 5]), 0.7631578947368421, 1e-12);
  close(kendall([1, 2, 2, 4, 5], [3, 1, 4, 4, 5]), 0.6666666666666666, 1e-12);
});

test('one order gives 1, its mirror −1, a constant nothing (limit)', () => {
  assert.equal(spearman([1, 5, 9], [2, 3, 4]), 1);
  assert.equal(kendall([1, 5, 9], [4, 3, 2]), -1);
  for (const rank of [spearman, kendall]) {
    assert.ok(Number.isNaN(rank([1, 1], [1, 2])));
    assert.ok(Number.isNaN(rank([1, NaN], [1, 2])));
    assert.ok(Number.isNaN(rank([], [])));
    assert.throws(() => rank([1], [1, 2]), RangeError);
  }
});
