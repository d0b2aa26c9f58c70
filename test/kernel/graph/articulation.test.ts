import assert from 'node:assert/strict';
import test from 'node:test';
import { articulation } from '../../../src/kernel/graph/articulation.ts';
import { components } from '../../../src/kernel/graph/components.ts';
import type { Graph } from '../../../src/kernel/graph/graph.ts';
import { inducedSubgraph } from '../../../src/kernel/graph/induced-subgraph.ts';
import { chanceGraph, chanceGraphs, fromPairs, G, near } from './toys.ts';
import { random } from '../../../src/kernel/random/random.ts';

function reach(graph: Graph): number {
  return components(graph).sizes.reduce((sum, c) => sum + (c * (c - 1)) / 2, 0);
}

function checkByDeletion(graph: Graph): void {
  const found = articulation(graph);
  const { labels, sizes } = components(graph);
  assert.equal(found.pairs, reach(graph));
  const points: number[] = [];
  for (let v = 0; v < graph.n; v++) {
    const others = Array.from({ length: graph.n }, (_, u) => u).filter((u) => u !== v);
    const rest = inducedSubgraph(graph, others).graph;
    const before = reach(graph) - (sizes[labels[v]] - 1);
    assert.equal(found.pairsLost[v], before - reach(rest));
    assert.ok(near(found.shareLost[v], before === 0 ? NaN : (before - reach(rest)) / before));
    if (components(rest).sizes.length > sizes.length) points.push(v);
  }
  assert.deepEqual([...found.points], points);
}

test('in two triangles on a bridge the bridge ends carry most (hand)', () => {
  const found = articulation(G);
  assert.deepEqual([...found.points], [2, 3, 5]);
  // vertex 3 separates {1,2} from {4,5,6,7}, vertex 4 {1,2,3} from {5,6,7}, vertex 6 separates 7 from five
  assert.deepEqual([...found.pairsLost], [0, 0, 8, 9, 0, 5, 0]);
  assert.equal(found.shareLost[3], 9 / 15);
});

test('what removal costs is what deleting and counting again shows (twin)', () => {
  for (const graph of chanceGraphs(120, { largest: 18 })) checkByDeletion(graph);
  const chance = random(4);
  for (let i = 0; i < 40; i++) checkByDeletion(chanceGraph(24, 0.07, chance));
  for (let i = 0; i < 20; i++) checkByDeletion(chanceGraph(16, 0.06, chance, { directed: true }));
});

test('a star hangs on its centre, a ring on nobody, a lone tie knows no share (limit)', () => {
  const star = articulation(
    fromPairs(5, [
      [1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
    ]),
  );
  assert.equal(star.shareLost[0], 1);
  const ring = articulation(
    fromPairs(4, [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 1],
    ]),
  );
  assert.deepEqual([...ring.pairsLost], [0, 0, 0, 0]);
  assert.ok(articulation(fromPairs(2, [[1, 2]])).shareLost.every(Number.isNaN));
});

test('a path of 200,000 does not exhaust the stack, its middle parts it in two (limit)', () => {
  const n = 200_000;
  const path = fromPairs(
    n,
    Array.from({ length: n - 1 }, (_, i) => [i + 1, i + 2] as const),
  );
  const found = articulation(path);
  assert.equal(found.points.length, n - 2);
  assert.equal(found.pairsLost[1000], 1000 * (n - 1001));
});
