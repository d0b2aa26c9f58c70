import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutTree, hierarchical, LINKAGES } from '../../../src/kernel/stats/hierarchical.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { allClose } from '../close.ts';

const POINTS = [
  [0, 0],
  [1, 0],
  [0, 2],
  [5, 5],
  [6, 5],
  [5, 7],
  [9, 0],
  [9, 1.5],
];
const far = (points: number[][]): number[] =>
  points.flatMap(([x, y]) => points.map(([a, b]) => Math.hypot(x - a, y - b)));

test('SciPy 1.17.1 merges eight points at the same heights (oracle)', () => {
  const expected = {
    ward: [
      1.0, 1.0, 1.5, 2.3804761428476167, 2.3804761428476167, 9.501754224001656, 13.831877433426504,
    ],
    average: [
      1.0, 1.0, 1.5, 2.118033988749895, 2.118033988749895, 6.170319044993031, 7.808486195404788,
    ],
    complete: [
      1.0, 1.0, 1.5, 2.23606797749979, 2.23606797749979, 8.06225774829855, 9.219544457292887,
    ],
  };
  for (const linkage of LINKAGES)
    allClose(hierarchical(far(POINTS), 8, linkage).height, expected[linkage], 1e-12);
});

test('three groups of points are cut apart, numbered by their first row (hand)', () => {
  for (const linkage of LINKAGES)
    assert.deepEqual(
      [...cutTree(hierarchical(far(POINTS), 8, linkage), 3)],
      [0, 0, 0, 1, 1, 1, 2, 2],
    );
});

/** Merges the two nearest groups again and again, distances taken from the members. */
function slowly(points: number[][], linkage: 'average' | 'complete'): number[] {
  const groups = points.map((_, i) => [i]);
  const heights: number[] = [];
  const d = far(points);
  while (groups.length > 1) {
    let best: [number, number, number] = [Infinity, 0, 0];
    for (let a = 0; a < groups.length; a++)
      for (let b = 0; b < a; b++) {
        const all = groups[a].flatMap((i) => groups[b].map((j) => d[i * points.length + j]));
        const height =
          linkage === 'complete' ? Math.max(...all) : all.reduce((s, x) => s + x) / all.length;
        if (height < best[0]) best = [height, a, b];
      }
    heights.push(best[0]);
    groups[best[2]].push(...groups[best[1]]);
    groups.splice(best[1], 1);
  }
  return heights;
}

test('the chain merges at the heights of the plain search (twin)', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 12 }), (seed, n) => {
      const draw = random(seed);
      const points = Array.from({ length: n }, () => [draw.float(), draw.float()]);
      for (const linkage of ['average', 'complete'] as const)
        allClose(hierarchical(far(points), n, linkage).height, slowly(points, linkage), 1e-9);
    }),
  );
});

test('unknown distances and too many groups are refused; one row is a tree (limit)', () => {
  assert.throws(() => hierarchical([0, 1, NaN, 0], 2, 'ward'), /distances/);
  assert.throws(() => cutTree(hierarchical([0], 1, 'ward'), 2), /groups/);
  assert.deepEqual([...cutTree(hierarchical([0], 1, 'ward'), 1)], [0]);
  assert.deepEqual([...cutTree(hierarchical(new Float64Array(25), 5, 'average'), 2)].length, 5);
});
