import assert from 'node:assert/strict';
import test from 'node:test';
import { density } from '../../../src/kernel/graph/density.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { chanceGraphs, D, fromPairs, G, matrixOf, near } from './toys.ts';

test('the toy graphs have 8 of 21 pairs and 10 of 42 arcs (hand)', () => {
  assert.ok(near(density(G), 8 / 21));
  assert.ok(near(density(D), 10 / 42));
});

test('below two vertices there is no density (limit)', () => {
  assert.ok(Number.isNaN(density(fromPairs(1, []))));
  assert.ok(Number.isNaN(density(fromPairs(0, []))));
  assert.equal(density(fromPairs(2, [])), 0);
});

test('a loop is not a tie to another (hand)', () => {
  const { graph } = buildGraph({ n: 2, from: [0, 0], to: [0, 1], loops: 'keep' });
  assert.equal(density(graph), 1);
});

test('density is the mean of the cells off the diagonal (twin)', () => {
  for (const directed of [true, false])
    for (const graph of chanceGraphs(40, { directed })) {
      const cells = matrixOf(graph).flat();
      const sum = cells.reduce((a, b) => a + b, 0);
      assert.ok(near(density(graph), graph.n < 2 ? NaN : sum / (graph.n * graph.n - graph.n)));
    }
});
