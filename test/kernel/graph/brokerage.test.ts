import assert from 'node:assert/strict';
import test from 'node:test';
import { brokerage } from '../../../src/kernel/graph/brokerage.ts';
import { assertNear, chanceGraphs, D, fromPairs, G, groupsOfD, matrixOf } from './toys.ts';

test('the directed toy graph: who brokers what (hand, sna 2.7)', () => {
  const found = brokerage(D, groupsOfD);
  assertNear(found.coordinator, [0, 0, 0, 1, 1, 2, 0]);
  assertNear(found.gatekeeper, [0, 0, 0, 1, 0, 0, 0]);
  assertNear(found.representative, [0, 0, 2, 1, 0, 0, 0]);
  assertNear(found.itinerant, [0, 0, 0, 0, 0, 0, 0]);
  assertNear(found.liaison, [0, 0, 0, 0, 0, 0, 0]);
  assertNear(found.total, [0, 0, 2, 3, 1, 2, 0]);
});

test('in an undirected star the centre brokers each pair once (hand)', () => {
  const star = fromPairs(5, [
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 5],
  ]);
  const found = brokerage(star, [0, 0, 0, 1, 2]);
  assert.equal(found.coordinator[0], 1);
  assert.equal(found.gatekeeper[0], 4);
  assert.equal(found.representative[0], 4);
  assert.equal(found.liaison[0], 1);
  assert.equal(found.total[0], 6);
});

test('a broker of unknown group has no role, an end of unknown group makes none (hand)', () => {
  const path = fromPairs(
    4,
    [
      [1, 2],
      [2, 3],
      [3, 4],
    ],
    true,
  );
  const found = brokerage(path, [0, 0, 0, NaN]);
  assertNear(found.coordinator, [0, 1, 0, NaN]);
  assertNear(found.total, [0, 1, 0, NaN]);
  assert.ok(Number.isNaN(brokerage(G, [0, 0, -1, 0, 0, 0, 0]).total[2]));
});

test('roles are what listing all triples finds (twin)', () => {
  for (const directed of [true, false])
    for (const groups of [1, 2, 4])
      for (const graph of chanceGraphs(60, { directed })) {
        const { n } = graph;
        const group = Array.from({ length: n }, (_, v) =>
          (v * 5) % 7 === 6 ? NaN : ((v * 7) % 11) % groups,
        );
        const m = matrixOf(graph);
        const roles = [
          'coordinator',
          'itinerant',
          'gatekeeper',
          'representative',
          'liaison',
        ] as const;
        const expected = Object.fromEntries(
          [...roles, 'total' as const].map((role) => [
            role,
            group.map((g) => (Number.isNaN(g) ? NaN : 0)),
          ]),
        );
        for (let a = 0; a < n; a++)
          for (let b = 0; b < n; b++)
            for (let c = 0; c < n; c++) {
              if (a === c || m[a][b] === 0 || m[b][c] === 0 || m[a][c] > 0) continue;
              if ([a, b, c].some((v) => Number.isNaN(group[v]))) continue;
              const [x, y, z] = [group[a], group[b], group[c]];
              const role =
                x === y && y === z
                  ? 'coordinator'
                  : x === z
                    ? 'itinerant'
                    : y === z
                      ? 'gatekeeper'
                      : x === y
                        ? 'representative'
                        : 'liaison';
              const boundary = role === 'gatekeeper' || role === 'representative';
              expected[role][b] += directed || boundary ? 1 : 0.5;
              expected.total[b] += directed ? 1 : 0.5;
            }
        const found = brokerage(graph, group);
        for (const role of [...roles, 'total' as const]) assertNear(found[role], expected[role]);
      }
});
