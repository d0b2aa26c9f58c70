import assert from 'node:assert/strict';
import test from 'node:test';
import { pageRank } from '../../../src/kernel/graph/page-rank.ts';
import { agrees, ba10k, oracle, pp10k } from './oracle-graphs.ts';
import { assertNear, chanceGraphs, D, fromPairs, G, matrixOf } from './toys.ts';

test('the directed toy graph (oracle: networkx 3.6, tol 1e-14)', () => {
  assertNear(
    pageRank(D).values,
    [0.058824, 0.058824, 0.199153, 0.271361, 0.149152, 0.160604, 0.102081],
    // printed with six digits
    1e-6,
  );
});

test('PageRank solves its own equation, weights and dead ends included (twin)', () => {
  for (const directed of [true, false])
    for (const graph of chanceGraphs(60, { directed, weighted: true })) {
      const { values, converged } = pageRank(graph, { tolerance: 1e-14 });
      assert.ok(converged);
      const a = matrixOf(graph);
      const out = a.map((row) => row.reduce((x, y) => x + y, 0));
      const expected = a.map((_, v) => {
        let sum = 0;
        for (let u = 0; u < graph.n; u++)
          sum += values[u] * (out[u] > 0 ? a[u][v] / out[u] : 1 / graph.n);
        return 0.15 / graph.n + 0.85 * sum;
      });
      assertNear(values, expected);
      assertNear([values.reduce((x, y) => x + y, 0)], [1]);
    }
});

test('without ties all are equal, without vertices none, a damping of 1 is refused (limit)', () => {
  assertNear(pageRank(fromPairs(4, [])).values, [0.25, 0.25, 0.25, 0.25]);
  assert.equal(pageRank(fromPairs(0, [])).values.length, 0);
  assert.throws(() => pageRank(G, { damping: 1 }), /"1"/);
  assert.equal(pageRank(G, { mostRounds: 1 }).converged, false);
});

test('ten thousand vertices (oracle: igraph 0.10.2, graph-tool 2.45)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const) {
    const { values } = pageRank(graph);
    assert.ok(
      agrees(
        values.reduce((a, b) => a + b * b, 0),
        known.pageRank.sumOfSquares,
      ),
    );
    assert.ok(
      agrees(
        values.reduce((a, b) => Math.max(a, b), 0),
        known.pageRank.max,
      ),
    );
  }
});
