import assert from 'node:assert/strict';
import test from 'node:test';
import { exactErgm, type GraphStatistic } from '../../../src/kernel/graph/exact-ergm.ts';
import { near } from './toys.ts';

const edgesOf =
  (n: number): GraphStatistic =>
  (isTied) => {
    let count = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) if (isTied(i, j)) count++;
    return count;
  };

const triangle: GraphStatistic = (isTied) => (isTied(0, 1) && isTied(1, 2) && isTied(0, 2) ? 1 : 0);

test('three vertices with edges and triangle at (-1, 1): κ, the full graph and the expected ties (hand)', () => {
  const found = exactErgm(3, [edgesOf(3), triangle], [-1, 1]);
  assert.ok(near(found.kappa, 2.644979, 1e-6));
  assert.ok(
    near(
      found.probability(() => true),
      0.051167,
      1e-5,
    ),
  );
  assert.ok(near(found.expected[0], 0.87776, 1e-6));
});

test('edges alone are independent ties of the same chance (identity)', () => {
  for (const n of [0, 1, 2, 5]) {
    const found = exactErgm(n, [edgesOf(n)], [0.7]);
    const p = 1 / (1 + Math.exp(-0.7));
    assert.ok(near(found.expected[0], (p * n * (n - 1)) / 2));
  }
});

test('what cannot be added up is refused by value (hand)', () => {
  assert.throws(() => exactErgm(7, [], []), /"7"/);
  assert.throws(() => exactErgm(3, [triangle], []), /"0"/);
});
