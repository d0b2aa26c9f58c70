import assert from 'node:assert/strict';
import test from 'node:test';
import {
  bestTieAdditions,
  globalEfficiency,
  localEfficiency,
} from '../../../src/kernel/graph/efficiency.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { assertNear, chanceGraphs, distancesOf, fromPairs, G, matrixOf, near } from './toys.ts';

function slow(graph: Graph): number {
  const sum = distancesOf(graph)
    .flat()
    .reduce((s, d) => s + (d > 0 ? 1 / d : 0), 0);
  return sum / (graph.n * (graph.n - 1));
}

test('a path of three: (4 + 2·½) / 6; a clique 1; no tie 0; one alone unknown (hand)', () => {
  const path = fromPairs(3, [
    [1, 2],
    [2, 3],
  ]);
  assert.ok(near(globalEfficiency(path), 5 / 6));
  assertNear(localEfficiency(path), [0, 0, 0]);
  assert.equal(globalEfficiency(fromPairs(3, [])), 0);
  assert.ok(Number.isNaN(globalEfficiency(fromPairs(1, []))));
  // vertex 3 of the toy graph: of its neighbours 1, 2 and 4 one pair in three is tied
  assert.ok(near(localEfficiency(G)[2], 1 / 3));
});

test('global efficiency is the mean of 1/d (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(40, { directed })) {
      if (graph.n > 1) assert.ok(near(globalEfficiency(graph), slow(graph)));
    }
});

test('each added tie is the best one that could be added (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(25, { directed, largest: 8 })) {
      const from: number[] = [];
      const to: number[] = [];
      matrixOf(graph).forEach((row, u) =>
        row.forEach((w, v) => {
          if (w > 0) {
            from.push(u);
            to.push(v);
          }
        }),
      );
      for (const added of bestTieAdditions(graph, 3)) {
        let best = 0;
        for (let u = 0; u < graph.n; u++)
          for (let v = 0; v < graph.n; v++)
            if (u !== v)
              best = Math.max(
                best,
                slow(
                  buildGraph({ n: graph.n, from: [...from, u], to: [...to, v], directed }).graph,
                ),
              );
        from.push(added.from);
        to.push(added.to);
        const now = slow(buildGraph({ n: graph.n, from, to, directed }).graph);
        assert.ok(near(added.efficiency, now));
        assert.ok(near(now, best));
      }
    }
});

test('ties that exist are no candidates, and only candidates are chosen (hand)', () => {
  assert.equal(bestTieAdditions(fromPairs(2, [[1, 2]]), 3).length, 0);
  assert.deepEqual(
    bestTieAdditions(G, 5, [
      [0, 1],
      [0, 6],
      [2, 2],
    ]).map(({ from, to }) => [from, to]),
    [[0, 6]],
  );
});
