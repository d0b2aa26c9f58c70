import assert from 'node:assert/strict';
import test from 'node:test';
import { rewire } from '../../../src/kernel/graph/rewire.ts';
import { smallWorld } from '../../../src/kernel/graph/small-world.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { fromPairs, near } from './toys.ts';

function ring(n: number, reach: number): [number, number][] {
  return Array.from({ length: n }, (_, v) =>
    Array.from({ length: reach }, (_, i) => [v + 1, ((v + i + 1) % n) + 1] as [number, number]),
  ).flat();
}

test('a ring of twenty with four neighbours: clustering 1/2, path length 55/19 (hand)', () => {
  const found = smallWorld(fromPairs(20, ring(20, 2)), random(1));
  assert.ok(near(found.clustering, 0.5));
  assert.ok(near(found.pathLength, 55 / 19));
  assert.equal(found.giantShare, 1);
});

test('ω is low for a lattice, high for a mixed graph, near 0 between them (recovery)', () => {
  const lattice = fromPairs(200, ring(200, 4));
  const between = rewire(lattice, random(3), 0.06);
  const mixed = rewire(lattice, random(3));
  const [low, middle, high] = [lattice, between, mixed].map(
    (graph) => smallWorld(graph, random(1), 5).omega,
  );
  assert.ok(low < -0.3 && high > 0.3, `${low} ${high}`);
  assert.ok(low < middle && middle < high && Math.abs(middle) < 0.35, `${middle}`);
  assert.ok(smallWorld(between, random(1), 5).sigma > 2);
});

test('only the giant component is looked at; without ties nothing is known (limit)', () => {
  const found = smallWorld(fromPairs(25, ring(20, 2)), random(1), 2);
  assert.equal(found.giantShare, 0.8);
  assert.ok(near(found.pathLength, 55 / 19));
  const none = smallWorld(fromPairs(3, []), random(1), 2);
  assert.ok(Number.isNaN(none.sigma) && Number.isNaN(none.omega));
});
