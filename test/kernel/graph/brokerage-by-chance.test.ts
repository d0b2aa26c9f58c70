import assert from 'node:assert/strict';
import test from 'node:test';
import { brokerage } from '../../../src/kernel/graph/brokerage.ts';
import { brokerageByChance } from '../../../src/kernel/graph/brokerage-by-chance.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { assertNear, chanceGraphs, D, fromPairs, G, groupsOfD, near } from './toys.ts';

const ROLES = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
  'total',
] as const;

/** Mean and spread of every role over all graphs on n vertices, each as likely as its ties make it. */
function overAllGraphs(n: number, groups: readonly number[], p: number, directed: boolean) {
  const pairs: [number, number][] = [];
  for (let u = 0; u < n; u++)
    for (let v = directed ? 0 : u + 1; v < n; v++) if (u !== v) pairs.push([u, v]);
  const mean = ROLES.map(() => new Float64Array(n));
  const square = ROLES.map(() => new Float64Array(n));
  for (let mask = 0; mask < 2 ** pairs.length; mask++) {
    const ties = pairs.filter((_, i) => ((mask >>> i) & 1) === 1);
    const { graph } = buildGraph({
      n,
      from: ties.map((t) => t[0]),
      to: ties.map((t) => t[1]),
      directed,
    });
    const found = brokerage(graph, groups);
    const chance = p ** ties.length * (1 - p) ** (pairs.length - ties.length);
    ROLES.forEach((role, r) =>
      found[role].forEach((x, v) => {
        mean[r][v] += chance * x;
        square[r][v] += chance * x * x;
      }),
    );
  }
  const spread = square.map((row, r) =>
    row.map((x, v) => Math.sqrt(Math.max(0, x - mean[r][v] ** 2))),
  );
  return { mean, spread };
}

test('mean and spread are those over every graph there can be (twin)', () => {
  for (const directed of [true, false])
    for (const groups of [
      [0, 0, 1, 1],
      [0, 1, 2, 2],
      [0, 0, 0, 1],
    ]) {
      const ties = directed
        ? [
            [1, 2],
            [2, 3],
            [3, 1],
            [4, 1],
            [1, 4],
          ]
        : [
            [1, 2],
            [2, 3],
            [3, 4],
          ];
      const found = brokerageByChance(
        fromPairs(4, ties as unknown as readonly (readonly [number, number])[], directed),
        groups,
      );
      assert.ok(near(found.tieChance, directed ? 5 / 12 : 1 / 2));
      const { mean, spread } = overAllGraphs(4, groups, found.tieChance, directed);
      ROLES.forEach((role, r) => {
        assertNear(found.expected[role], mean[r]);
        // the spread of nothing is the root of a rounding error
        assertNear(found.deviation[role], spread[r], 1e-7);
      });
    }
});

test('five vertices undirected in three groups (twin)', () => {
  const groups = [0, 0, 1, 1, 2];
  const graph = fromPairs(5, [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
  const found = brokerageByChance(graph, groups);
  const { mean, spread } = overAllGraphs(5, groups, 0.4, false);
  ROLES.forEach((role, r) => {
    assertNear(found.expected[role], mean[r]);
    assertNear(found.deviation[role], spread[r], 1e-7);
  });
});

test('the directed toy graph: ten of 42 ties, thirty ordered pairs of others (hand)', () => {
  const found = brokerageByChance(D, groupsOfD);
  const p = 10 / 42;
  assert.ok(near(found.tieChance, p));
  assertNear(found.expected.total, new Float64Array(7).fill(30 * p * p * (1 - p)));
  // vertex 3: two of its own group, four others
  assert.ok(near(found.expected.representative[2], 8 * p * p * (1 - p)));
  assert.deepEqual(found.observed, brokerage(D, groupsOfD));
});

test('expected roles add up to the expected total, a boundary pair once when undirected (identity)', () => {
  for (const directed of [true, false])
    for (const graph of chanceGraphs(40, { directed })) {
      const groups = Array.from({ length: graph.n }, (_, v) => (v % 5 === 4 ? NaN : v % 3));
      const { expected } = brokerageByChance(graph, groups);
      assertNear(
        expected.total,
        expected.total.map(
          (_, v) =>
            expected.coordinator[v] +
            expected.itinerant[v] +
            expected.gatekeeper[v] +
            (directed ? expected.representative[v] : 0) +
            expected.liaison[v],
        ),
      );
    }
});

test('where chance leaves no room there is no z: full graphs, empty ones, a group of one, an unknown group (limit)', () => {
  const full = fromPairs(3, [
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  assert.ok(brokerageByChance(full, [0, 0, 0]).z.total.every(Number.isNaN));
  assert.ok(brokerageByChance(fromPairs(3, []), [0, 0, 1]).z.total.every(Number.isNaN));
  const alone = brokerageByChance(G, [0, 1, 1, 1, 1, 1, NaN]);
  assert.ok(Number.isNaN(alone.z.coordinator[0]));
  assert.ok(Number.isNaN(alone.z.total[6]));
  assert.ok(Number.isNaN(brokerageByChance(fromPairs(1, []), [0]).tieChance));
});
