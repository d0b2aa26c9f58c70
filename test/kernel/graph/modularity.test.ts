import assert from 'node:assert/strict';
import test from 'node:test';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { modularity, pottsQuality } from '../../../src/kernel/graph/modularity.ts';
import { chanceGraphs, fromPairs, G, groupsOfD, matrixOf, near } from './toys.ts';

test('two triangles and a tail: 0.3671875 (hand)', () => {
  assert.ok(near(modularity(G, groupsOfD), 0.3671875));
});

test('one community has none, no tie no modularity (limit)', () => {
  assert.ok(near(modularity(G, new Uint8Array(7)), 0));
  assert.ok(Number.isNaN(modularity(fromPairs(3, []), [0, 1, 2])));
  assert.equal(pottsQuality(fromPairs(3, []), [0, 1, 2], 1), 0);
});

test('modularity is the sum over pairs of what exceeds chance (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed, weighted: true })) {
      const a = matrixOf(graph);
      const labels = a.map((_, v) => (v * 3) % 4);
      const out = a.map((row) => row.reduce((x, y) => x + y, 0));
      const into = a.map((_, j) => a.reduce((x, row) => x + row[j], 0));
      const total = out.reduce((x, y) => x + y, 0);
      let q = 0;
      a.forEach((row, i) =>
        row.forEach((w, j) => {
          if (labels[i] === labels[j]) q += (w - (1.5 * out[i] * into[j]) / total) / total;
        }),
      );
      assert.ok(near(modularity(graph, labels, 1.5), total === 0 ? NaN : q));
    }
});

test('a kept loop counts twice, as a merged community would (identity)', () => {
  const merged = buildGraph({
    n: 2,
    from: [0, 0, 1],
    to: [0, 1, 1],
    weights: [3, 1, 4],
    loops: 'keep',
  }).graph;
  assert.ok(near(modularity(merged, [0, 1]), modularity(G, groupsOfD)));
});

test('Potts quality is weight within minus the price of pairs (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(40, { directed, weighted: true })) {
      const a = matrixOf(graph);
      const labels = a.map((_, v) => v % 3);
      let q = 0;
      for (let i = 0; i < graph.n; i++)
        for (let j = i + 1; j < graph.n; j++)
          if (labels[i] === labels[j]) q += a[i][j] + (directed ? a[j][i] : 0) - 0.3;
      assert.ok(near(pottsQuality(graph, labels, 0.3), q));
    }
});

test('a vertex without a label is refused (hand)', () => {
  assert.throws(() => modularity(G, [0, 0, NaN, 0, 0, 0, 0]), /vertex 2 has no label: "NaN"/);
});
