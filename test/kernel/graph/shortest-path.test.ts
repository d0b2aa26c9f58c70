import assert from 'node:assert/strict';
import test from 'node:test';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { distancesFrom, shortestPath } from '../../../src/kernel/graph/shortest-path.ts';
import { findArc } from '../../../src/kernel/graph/symmetrise.ts';
import { assertNear, chanceGraphs, D, distancesOf, fromPairs, near } from './toys.ts';

test('distances are those of all pairs at once, NaN where no path leads (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(50, { directed, weighted: true })) {
      const steps = distancesOf(graph);
      const costs = distancesOf(graph, true);
      for (let v = 0; v < graph.n; v++) {
        const known = (row: number[]): number[] => row.map((d) => (d === Infinity ? NaN : d));
        assertNear(distancesFrom(graph, v), known(steps[v]));
        assertNear(distancesFrom(graph, v, 'weight'), known(costs[v]));
      }
    }
});

test('a path goes along ties and is as long as the distance (identity)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(40, { directed, weighted: true }))
      for (const cost of [undefined, 'weight', 'inverse-weight'] as const)
        for (let u = 0; u < graph.n; u++) {
          const distances = distancesFrom(graph, u, cost);
          for (let v = 0; v < graph.n; v++) {
            const path = shortestPath(graph, u, v, cost);
            assert.equal(path === null, Number.isNaN(distances[v]));
            if (path === null) continue;
            assert.equal(path[0], u);
            assert.equal(path.at(-1), v);
            let length = 0;
            for (let i = 1; i < path.length; i++) {
              const arc = findArc(graph, path[i - 1], path[i]);
              assert.ok(arc >= 0);
              const w = graph.weights![arc];
              length += cost === undefined ? 1 : cost === 'weight' ? w : 1 / w;
            }
            assert.ok(near(length, distances[v]));
          }
        }
});

test('lengths that vanish in rounding do not lead round in circles (limit)', () => {
  const { graph } = buildGraph({
    n: 4,
    from: [0, 1, 2, 1],
    to: [1, 2, 3, 3],
    weights: [1e-20, 1e-20, 1, 1],
  });
  assert.equal(shortestPath(graph, 0, 3, 'weight')!.at(-1), 3);
});

test('against the arrows there is no way; a vertex that is not there is refused (hand)', () => {
  assert.equal(shortestPath(D, 6, 0), null);
  assert.deepEqual([...shortestPath(D, 0, 6)!], [0, 2, 3, 4, 5, 6]);
  assert.deepEqual([...shortestPath(fromPairs(1, []), 0, 0)!], [0]);
  assert.throws(() => shortestPath(D, 0, 7), /"7"/);
  assert.throws(() => distancesFrom(D, -1), /"-1"/);
});
