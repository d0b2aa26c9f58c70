import assert from 'node:assert/strict';
import test from 'node:test';
import { directedTransitivity } from '../../../src/kernel/graph/directed-transitivity.ts';
import { triangles } from '../../../src/kernel/graph/triangles.ts';
import { chanceGraphs, D, fromPairs, matrixOf, near } from './toys.ts';

test('the directed toy graph closes one two-path in five (oracle: sna 2.7 gtrans, weak)', () => {
  assert.ok(near(directedTransitivity(D), 0.2));
});

test('it is the share of closed paths among all triples (twin)', () => {
  for (const graph of chanceGraphs(60, { directed: true })) {
    const a = matrixOf(graph);
    let paths = 0;
    let closed = 0;
    for (let i = 0; i < graph.n; i++)
      for (let j = 0; j < graph.n; j++)
        for (let k = 0; k < graph.n; k++)
          if (i !== k && a[i][j] > 0 && a[j][k] > 0) {
            paths++;
            closed += a[i][k];
          }
    assert.ok(near(directedTransitivity(graph), closed / paths));
  }
});

test('on an undirected graph it is the global transitivity (identity)', () => {
  for (const graph of chanceGraphs(40))
    assert.ok(near(directedTransitivity(graph), triangles(graph).transitivity));
  assert.ok(Number.isNaN(directedTransitivity(fromPairs(2, [[1, 2]], true))));
});
