import assert from 'node:assert/strict';
import test from 'node:test';
import { reciprocity } from '../../../src/kernel/graph/reciprocity.ts';
import { chanceGraphs, D, fromPairs, G, matrixOf, near } from './toys.ts';

test('the directed toy graph: four readings of two mutual, six single, thirteen empty pairs (hand)', () => {
  const found = reciprocity(D);
  assert.deepEqual([found.mutual, found.asymmetric, found.empty], [2, 6, 13]);
  assert.ok(near(found.edgewise, 0.4));
  assert.ok(near(found.amongTied, 0.25));
  assert.ok(near(found.dyadic, 15 / 21));
  assert.ok(near(found.aboveChance, 0.2125));
});

test('undirected ties are all returned; without ties nothing is known but that pairs are alike (limit)', () => {
  assert.equal(reciprocity(G).edgewise, 1);
  const none = reciprocity(fromPairs(3, [], true));
  assert.ok(Number.isNaN(none.edgewise) && Number.isNaN(none.amongTied));
  assert.ok(Number.isNaN(none.aboveChance));
  assert.equal(none.dyadic, 1);
  assert.ok(Number.isNaN(reciprocity(fromPairs(1, [], true)).dyadic));
  const full = fromPairs(
    2,
    [
      [1, 2],
      [2, 1],
    ],
    true,
  );
  assert.ok(Number.isNaN(reciprocity(full).aboveChance));
});

test('dyads are counted pair by pair (twin)', () => {
  for (const graph of chanceGraphs(60, { directed: true })) {
    const a = matrixOf(graph);
    const counts = [0, 0, 0];
    for (let i = 0; i < graph.n; i++) for (let j = 0; j < i; j++) counts[a[i][j] + a[j][i]]++;
    const found = reciprocity(graph);
    assert.deepEqual([found.empty, found.asymmetric, found.mutual], counts);
  }
});
