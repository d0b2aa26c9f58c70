import assert from 'node:assert/strict';
import test from 'node:test';
import { components } from '../../../src/kernel/graph/components.ts';
import { ba10k, oracle, pp10k } from './oracle-graphs.ts';
import { chanceGraphs, distancesOf, fromPairs } from './toys.ts';
import { symmetrise } from '../../../src/kernel/graph/symmetrise.ts';

test('components are numbered by first member and sized (hand)', () => {
  const found = components(
    fromPairs(7, [
      [2, 5],
      [5, 7],
      [3, 4],
    ]),
  );
  assert.deepEqual([...found.labels], [0, 1, 2, 2, 1, 3, 1]);
  assert.deepEqual([...found.sizes], [1, 3, 2, 1]);
  assert.equal(found.giant, 1);
});

test('of equal components the first is the giant; no vertex, no giant (limit)', () => {
  assert.equal(components(fromPairs(3, [])).giant, 0);
  assert.equal(components(fromPairs(0, [])).giant, -1);
});

test('two vertices share a component exactly when a path joins them (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(80, { directed })) {
      const { labels, sizes } = components(graph);
      const d = distancesOf(symmetrise(graph));
      for (let u = 0; u < graph.n; u++) {
        assert.equal(sizes[labels[u]], d[u].filter((x) => x < Infinity).length);
        for (let v = 0; v < graph.n; v++) assert.equal(labels[u] === labels[v], d[u][v] < Infinity);
        assert.ok(labels[u] <= Math.max(-1, ...labels.slice(0, u)) + 1);
      }
    }
});

test('counts and giants of ten thousand vertices (oracle: igraph 0.10.2)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const) {
    const { sizes, giant } = components(graph);
    assert.equal(sizes.length, known.components.count);
    assert.equal(sizes[giant], known.components.giant);
  }
});
