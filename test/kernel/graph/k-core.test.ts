import assert from 'node:assert/strict';
import test from 'node:test';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { kCore } from '../../../src/kernel/graph/k-core.ts';
import { ba10k, oracle, pp10k } from './oracle-graphs.ts';
import { chanceGraphs, G, matrixOf } from './toys.ts';

/** For each k, strikes out vertices of degree below k until none is left to strike. */
function byStriking(graph: Graph, direction: 'in' | 'out' | 'all'): number[] {
  const rows = matrixOf(graph).map((row) => row.map((w) => (w > 0 ? 1 : 0)));
  const core = Array<number>(graph.n).fill(0);
  for (let k = 1; k <= 2 * graph.n; k++) {
    let alive = Array.from({ length: graph.n }, (_, v) => v);
    for (let before = -1; before !== alive.length;) {
      before = alive.length;
      const now = alive;
      const sum = (v: number, f: (u: number) => number): number =>
        now.reduce((s, u) => s + (u === v ? 0 : f(u)), 0);
      alive = now.filter((v) => {
        const out = sum(v, (u) => rows[v][u]);
        const inward = sum(v, (u) => rows[u][v]);
        const all = graph.directed ? out + inward : out;
        return { out, in: inward, all }[direction] >= k;
      });
    }
    for (const v of alive) core[v] = k;
  }
  return core;
}

test('the tail of the toy graph is in the first core, the rest in the second (hand)', () => {
  assert.deepEqual([...kCore(G)], [2, 2, 2, 2, 2, 2, 1]);
});

test('loops are ignored (hand)', () => {
  const { graph } = buildGraph({ n: 2, from: [0, 0], to: [0, 1], loops: 'keep' });
  assert.deepEqual([...kCore(graph)], [1, 1]);
});

test('core numbers are what striking out leaves (twin)', () => {
  for (const graph of chanceGraphs(50))
    assert.deepEqual([...kCore(graph)], byStriking(graph, 'all'));
  for (const graph of chanceGraphs(40, { directed: true, largest: 10 }))
    for (const direction of ['in', 'out', 'all'] as const)
      assert.deepEqual([...kCore(graph, direction)], byStriking(graph, direction));
});

test('cores of ten thousand vertices (oracle: igraph 0.10.2)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const) {
    const core = kCore(graph);
    assert.equal(
      core.reduce((a, b) => a + b, 0),
      known.core.sum,
    );
    assert.equal(
      core.reduce((a, b) => Math.max(a, b), 0),
      known.core.max,
    );
  }
});
