import assert from 'node:assert/strict';
import test from 'node:test';
import { betweenness } from '../../../src/kernel/graph/betweenness.ts';
import { centralisation, degreeCentralisation } from '../../../src/kernel/graph/centralisation.ts';
import { fromPairs, G, near } from './toys.ts';

test('the toy graph: degree 1/6 without loops, betweenness 41/90 (hand)', () => {
  assert.ok(near(degreeCentralisation(G), 1 / 6));
  assert.ok(near(centralisation(betweenness(G).raw, (36 * 5) / 2), 41 / 90));
});

test('a star is 1 in every direction, a ring 0, two vertices unknown (limit)', () => {
  const spokes = [2, 3, 4, 5].map((v) => [1, v] as const);
  assert.equal(degreeCentralisation(fromPairs(5, spokes)), 1);
  assert.equal(degreeCentralisation(fromPairs(5, spokes, true), 'out'), 1);
  const both = [...spokes, ...spokes.map(([u, v]) => [v, u] as const)];
  assert.equal(degreeCentralisation(fromPairs(5, both, true), 'all'), 1);
  const ring = fromPairs(4, [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 1],
  ]);
  assert.equal(degreeCentralisation(ring), 0);
  assert.ok(Number.isNaN(degreeCentralisation(fromPairs(2, [[1, 2]]))));
  assert.ok(Number.isNaN(centralisation([1, NaN, 2], 3)));
});
