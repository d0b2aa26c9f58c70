import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness } from '../../../src/kernel/graph/closeness.ts';
import { closenessOf } from '../../../src/kernel/graph/closeness-of.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';

function drawn(n: number, ties: number, directed: boolean): Graph {
  const { below } = random(7).fork(`${n} ${ties}`);
  const from = Uint32Array.from({ length: ties }, () => below(n));
  const to = Uint32Array.from({ length: ties }, () => below(n));
  return buildGraph({ n, from, to, directed }).graph;
}

for (const directed of [false, true])
  for (const direction of ['out', 'in'] as const)
    test(`closeness of some is that of all at their places, ${directed ? 'directed' : 'undirected'} ${direction} (twin)`, () => {
      const graph = drawn(200, 320, directed);
      const vertices = Uint32Array.from({ length: 150 }, (_, i) => (i * 7) % 200);
      const all = closeness(graph, direction);
      const some = closenessOf(graph, vertices, direction);
      vertices.forEach((v, i) => {
        assert.equal(some.reached[i], all.reached[v]);
        assert.equal(some.farness[i], all.farness[v]);
        // Sums of the same fractions in another order.
        assert.ok(Math.abs(some.harmonic[i] - all.harmonic[v]) <= 1e-12);
        assert.ok(Object.is(some.closeness[i], all.closeness[v]));
      });
    });

test('an isolated vertex is near nobody, an asked vertex must exist (limit)', () => {
  const { graph } = buildGraph({ n: 3, from: [0], to: [1] });
  const { harmonic, closeness: near } = closenessOf(graph, [2, 2, 0]);
  assert.deepEqual([...harmonic], [0, 0, 0.5]);
  assert.ok(Number.isNaN(near[0]));
  assert.throws(() => closenessOf(graph, [3]), /"3"/);
});
