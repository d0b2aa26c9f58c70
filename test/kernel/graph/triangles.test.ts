import assert from 'node:assert/strict';
import test from 'node:test';
import { triangles } from '../../../src/kernel/graph/triangles.ts';
import { agrees, ba10k, oracle, pp10k } from './oracle-graphs.ts';
import { assertNear, chanceGraphs, fromPairs, G, matrixOf, near } from './toys.ts';

test('the toy graph: transitivity 1/2, the two averages 4/7 and 2/3 (hand)', () => {
  const found = triangles(G);
  assert.equal(found.total, 2);
  assert.ok(near(found.transitivity, 0.5));
  assert.ok(near(found.averageZero, 4 / 7));
  assert.ok(near(found.averageDropped, 2 / 3));
  assertNear(found.localClustering, [1, 1, 1 / 3, 1 / 3, 1, 1 / 3, NaN]);
});

test('without triples nothing is known, with open triples it is zero (limit)', () => {
  const lone = triangles(fromPairs(3, [[1, 2]]));
  assert.ok(Number.isNaN(lone.transitivity) && Number.isNaN(lone.averageDropped));
  assert.equal(lone.averageZero, 0);
  assert.equal(
    triangles(
      fromPairs(3, [
        [1, 2],
        [2, 3],
      ]),
    ).transitivity,
    0,
  );
});

test('triangles are what three loops over the matrix count (twin)', () => {
  for (const graph of chanceGraphs(80)) {
    const a = matrixOf(graph);
    const per = Array<number>(graph.n).fill(0);
    let total = 0;
    for (let i = 0; i < graph.n; i++)
      for (let j = i + 1; j < graph.n; j++)
        for (let k = j + 1; k < graph.n; k++)
          if (a[i][j] > 0 && a[j][k] > 0 && a[i][k] > 0) {
            total++;
            per[i]++;
            per[j]++;
            per[k]++;
          }
    const found = triangles(graph);
    assert.equal(found.total, total);
    assert.deepEqual([...found.perVertex], per);
    const degrees = a.map((row) => row.reduce((x, y) => x + y, 0));
    assertNear(
      found.localClustering,
      per.map((t, i) => (degrees[i] < 2 ? NaN : (2 * t) / (degrees[i] * (degrees[i] - 1)))),
    );
  }
});

test('triangles of ten thousand vertices (oracle: igraph 0.10.2, NetworkX)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const) {
    const found = triangles(graph);
    assert.equal(found.total, known.triangles.total);
    assert.ok(agrees(found.averageZero, known.triangles.averageZero));
    assert.ok(agrees(found.transitivity, known.triangles.transitivity));
  }
});
