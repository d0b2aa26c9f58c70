import assert from 'node:assert/strict';
import test from 'node:test';
import { countTies, degree } from '../../../src/kernel/graph/degree.ts';
import { latticise } from '../../../src/kernel/graph/latticise.ts';
import { randomGraph } from '../../../src/kernel/graph/random-graph.ts';
import { rewire } from '../../../src/kernel/graph/rewire.ts';
import { triangles } from '../../../src/kernel/graph/triangles.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { chanceGraph, chanceGraphs, fromPairs } from './toys.ts';

test('rewiring keeps every degree and makes no loop (identity)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed })) {
      const results = [rewire(graph, random(1))];
      if (!directed) results.push(latticise(graph, random(1)));
      for (const mixed of results) {
        assert.deepEqual(degree(mixed, 'out'), degree(graph, 'out'));
        assert.deepEqual(degree(mixed, 'in'), degree(graph, 'in'));
        for (let v = 0; v < mixed.n; v++)
          assert.ok(!mixed.targets.subarray(mixed.offsets[v], mixed.offsets[v + 1]).includes(v));
      }
    }
});

test('all graphs of the same degrees come up equally often (recovery)', () => {
  // degrees 1,1,1,1: the three perfect matchings of four
  const graph = fromPairs(4, [
    [1, 2],
    [3, 4],
  ]);
  const counts = new Map<number, number>();
  const chance = random(2);
  for (let i = 0; i < 3000; i++) {
    const partner = rewire(graph, chance, 20).targets[0];
    counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  // four standard deviations of a count of 1,000 in 3,000
  for (const v of [1, 2, 3]) assert.ok(Math.abs(counts.get(v)! - 1000) < 104);
});

test('a ring that was mixed up loses its triangles, and a lattice brings them back (recovery)', () => {
  const n = 60;
  const ring = fromPairs(
    n,
    Array.from({ length: n }, (_, v) => [
      [v + 1, ((v + 1) % n) + 1],
      [v + 1, ((v + 2) % n) + 1],
    ]).flat() as [number, number][],
  );
  const mixed = rewire(ring, random(1));
  assert.ok(triangles(mixed).transitivity < 0.15);
  assert.ok(triangles(latticise(mixed, random(1))).transitivity > 0.4);
});

test('random graphs have the ties asked for and reach every graph equally (recovery)', () => {
  for (const directed of [false, true]) {
    const chance = random(4);
    const pairs = directed ? 12 : 6;
    const counts = new Map<string, number>();
    for (let i = 0; i < 600 * pairs; i++) {
      const graph = randomGraph(4, 1, chance, directed);
      assert.equal(countTies(graph), 1);
      const name = graph.offsets.join();
      const key = `${name}/${graph.targets.join()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    assert.equal(counts.size, pairs);
    for (const count of counts.values()) assert.ok(Math.abs(count - 600) < 4 * Math.sqrt(600));
  }
  assert.equal(countTies(randomGraph(5, 10, random(1))), 10);
  assert.equal(countTies(randomGraph(3, 6, random(1), true)), 6);
  assert.throws(() => randomGraph(3, 4, random(1)), /"4"/);
});

test('with one tie or none there is nothing to swap (limit)', () => {
  const lone = fromPairs(3, [[1, 2]]);
  assert.deepEqual(rewire(lone, random(1)), lone);
  assert.equal(rewire(chanceGraph(0, 0, random(1)), random(1)).n, 0);
});
