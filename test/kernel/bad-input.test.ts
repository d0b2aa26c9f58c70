/** Inputs that people bring by mistake: each is refused with its name and value, or answered as unknown – never a silent zero. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupAssortativity } from '../../src/kernel/graph/assortativity.ts';
import { betweenness } from '../../src/kernel/graph/betweenness.ts';
import { brokerage } from '../../src/kernel/graph/brokerage.ts';
import { structuralHoles } from '../../src/kernel/graph/burt.ts';
import { closeness } from '../../src/kernel/graph/closeness.ts';
import { corePeriphery } from '../../src/kernel/graph/core-periphery.ts';
import { density } from '../../src/kernel/graph/density.ts';
import { bestTieAdditions, globalEfficiency } from '../../src/kernel/graph/efficiency.ts';
import { eiIndex } from '../../src/kernel/graph/ei-index.ts';
import { eigenvectorCentrality } from '../../src/kernel/graph/eigenvector.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { kCore } from '../../src/kernel/graph/k-core.ts';
import { modularity } from '../../src/kernel/graph/modularity.ts';
import { pageRank } from '../../src/kernel/graph/page-rank.ts';
import { reciprocity } from '../../src/kernel/graph/reciprocity.ts';
import { smallWorld } from '../../src/kernel/graph/small-world.ts';
import { triangles } from '../../src/kernel/graph/triangles.ts';
import { random } from '../../src/kernel/random/random.ts';
import { dbscan, NOISE } from '../../src/kernel/space/dbscan.ts';
import { groupingValidity } from '../../src/kernel/space/grouping-validity.ts';
import { marconPuech } from '../../src/kernel/space/marcon-puech.ts';
import { moran } from '../../src/kernel/space/moran.ts';
import { nearestNeighbours, neighboursWithin } from '../../src/kernel/space/neighbours.ts';
import { sitesOnPlane } from '../../src/kernel/space/sites.ts';
import { cutTree, hierarchical } from '../../src/kernel/stats/hierarchical.ts';
import { linkDecision } from '../../src/kernel/text/fellegi-sunter.ts';

const build = (n: number, from: number[], to: number[], weights?: number[]) =>
  buildGraph({ n, from, to, weights, loops: 'keep' }).graph;
const far = sitesOnPlane([0, 10, 20, 30, 40], [0, 0, 0, 0, 0]);

test('a weight that is unknown, negative or endless is refused with its tie (hand)', () => {
  for (const weight of [NaN, -1, Infinity])
    assert.throws(
      () => build(2, [0], [1], [weight]),
      new RegExp(`weight of tie 0 is not a finite number ≥ 0: "${weight}"`),
    );
});

test('a vertex that is not there is refused with its column and place (hand)', () => {
  assert.throws(() => build(3, [0, 1], [1, 3]), /"to" of tie 1 is not a vertex from 0 to 2: "3"/);
  assert.throws(() => build(3, [0, -1], [1, 2]), /"from" of tie 1 .* "-1"/);
  assert.throws(() => build(3, [0.5], [1]), /"from" of tie 0 .* "0.5"/);
});

test('an empty graph knows nothing, a single vertex next to nothing (limit)', () => {
  for (const graph of [build(0, [], []), build(1, [], [])]) {
    assert.ok(Number.isNaN(density(graph)));
    assert.ok(Number.isNaN(globalEfficiency(graph)));
    assert.ok(Number.isNaN(reciprocity(graph).edgewise));
    assert.ok(Number.isNaN(triangles(graph).transitivity));
    assert.ok(Number.isNaN(modularity(graph, new Uint8Array(graph.n))));
    assert.ok(Number.isNaN(smallWorld(graph, random(1), 2).omega));
    assert.ok(Number.isNaN(corePeriphery(graph, random(1)).fit));
    assert.ok(betweenness(graph).normalised.every(Number.isNaN));
    assert.ok(closeness(graph).harmonic.every(Number.isNaN));
    assert.equal(
      pageRank(graph).values.reduce((a, b) => a + b, 0),
      graph.n,
    );
  }
});

test('ties to oneself alone are no ties to others (limit)', () => {
  const graph = build(3, [0, 1, 2], [0, 1, 2]);
  assert.equal(density(graph), 0);
  assert.ok(Number.isNaN(reciprocity(graph).edgewise));
  assert.ok(Number.isNaN(eiIndex(graph, [0, 0, 1]).value));
  assert.ok(Number.isNaN(groupAssortativity(graph, [0, 0, 1])));
  assert.ok(structuralHoles(graph).constraint.every(Number.isNaN));
  assert.deepEqual([...kCore(graph)], [0, 0, 0]);
  assert.deepEqual([...betweenness(graph).raw], [0, 0, 0]);
  assert.ok(eigenvectorCentrality(graph).values.some(Number.isNaN));
});

test('groups that nobody or not everybody has: numbers may have gaps, lengths may not (hand)', () => {
  const graph = build(4, [0, 1, 2], [1, 2, 3]);
  assert.deepEqual(eiIndex(graph, [7, 7, 90, 90]), eiIndex(graph, [0, 0, 1, 1]));
  assert.deepEqual(brokerage(graph, [7, 7, 90, 90]), brokerage(graph, [0, 0, 1, 1]));
  assert.throws(() => eiIndex(graph, [0, 1]), /groups are not one per vertex: "2" for "4"/);
  assert.throws(() => eiIndex(graph, [0, 1, 0.5, 1]), /group of vertex 2 .* "0.5"/);
  assert.throws(() => modularity(graph, [0, 0, NaN, 1]), /vertex 2 has no label: "NaN"/);
  assert.throws(() => groupingValidity(new Float64Array(4), [0, 2]), /"2"/);
});

test('a radius below the smallest distance meets nobody: unknown, not zero (limit)', () => {
  const settings = { radiiKm: [1, 50], weights: [1, 1, 1, 1, 1], subject: [1, 1, 0, 0, 0] };
  const [none, whole] = marconPuech(far, settings);
  assert.ok(Number.isNaN(none));
  assert.ok(Math.abs(whole - 1) < 1e-12);
  assert.ok(Number.isNaN(moran([1, 2, 3, 4, 5], neighboursWithin(far, 1)).index));
  const alone = dbscan([45, 46, 47], [9, 9, 9], 0.5, 2);
  assert.deepEqual([...alone.label], [NOISE, NOISE, NOISE]);
  for (const radius of [0, -1, NaN])
    assert.throws(() => neighboursWithin(far, radius), new RegExp(`radiusKm .* "${radius}"`));
});

test('more than there are: refused where it is a mistake, all there are where it is a wish (hand)', () => {
  assert.throws(() => nearestNeighbours(far, 5), /k wants an integer from 1 to 4, got "5"/);
  assert.throws(() => random(1).sample(3, 4), /cannot sample "4" of "3"/);
  assert.throws(
    () => cutTree(hierarchical([0, 1, 1, 0], 2, 'average'), 3),
    /groups wants an integer from 1 to 2, got "3"/,
  );
  assert.equal(bestTieAdditions(build(3, [0], [1]), 9).length, 2);
});

test('an unknown weight of evidence decides nothing, a broken seed starts nothing (hand)', () => {
  assert.throws(() => linkDecision(NaN, 0, 5), /weight wants a known number, got "NaN"/);
  for (const seed of [NaN, 0.5, Infinity])
    assert.throws(() => random(seed), new RegExp(`a seed is a whole number, not "${seed}"`));
});
