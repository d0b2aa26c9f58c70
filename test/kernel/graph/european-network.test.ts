/**
 * Numbers of the bundled network – organisations that share a project, CORDIS Horizon Europe, state of 6 Dec 2025, © European
 * Union – as python-igraph 0.10.2 finds them on the same pairs; closed triads and the summed constraint also by a C reference.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articulation } from '../../../src/kernel/graph/articulation.ts';
import {
  degreeAssortativity,
  groupAssortativity,
} from '../../../src/kernel/graph/assortativity.ts';
import { structuralHoles } from '../../../src/kernel/graph/burt.ts';
import { closenessOf } from '../../../src/kernel/graph/closeness-of.ts';
import { components } from '../../../src/kernel/graph/components.ts';
import { density } from '../../../src/kernel/graph/density.ts';
import { eigenvectorCentrality } from '../../../src/kernel/graph/eigenvector.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { kCore } from '../../../src/kernel/graph/k-core.ts';
import { modularity } from '../../../src/kernel/graph/modularity.ts';
import { pageRank } from '../../../src/kernel/graph/page-rank.ts';
import { triangles } from '../../../src/kernel/graph/triangles.ts';
import { sum } from '../../../src/kernel/stats/sum.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';
import { close } from '../close.ts';

const view = placeView(await bundledSnapshot(), '', { keep: null, largest: Infinity });
const n = view.members.length;
const { graph } = buildGraph({ n, from: view.pairs.a, to: view.pairs.b });
const known = (values: Float64Array): Float64Array => values.filter((x) => !Number.isNaN(x));

test('its shape: 750 parts, the largest of 29,914, cores up to 198 (oracle: igraph)', () => {
  assert.equal(n, 30721);
  assert.equal(graph.targets.length, 2 * 871834);
  close(density(graph), 0.0018475969545804715);
  const { sizes } = components(graph);
  assert.equal(sizes.length, 750);
  assert.equal(Math.max(...sizes), 29914);
  const core = kCore(graph);
  assert.equal(Math.max(...core), 198);
  assert.equal(sum(core), 963394);
  assert.equal(articulation(graph).points.length, 202);
});

test('who stands in the middle: PageRank, eigenvector, harmonic closeness of 64 (oracle: igraph)', () => {
  const { values } = pageRank(graph, { tolerance: 1e-15, mostRounds: 5000 });
  close(sum(values.map((x) => x * x)), 0.00020898265760456377);
  close(values[87], 0.0031375703202663704);
  assert.equal(values.indexOf(Math.max(...values)), 87);
  const eigen = eigenvectorCentrality(graph);
  close(eigen.eigenvalue, 387.03331603449925);
  // igraph's ARPACK stops at 1e-10 or so in each of 29,914 entries
  close(sum(known(eigen.values)), 686.8250243645704, 1e-8);
  const some = Uint32Array.from({ length: 64 }, (_, i) => 480 * i);
  close(sum(closenessOf(graph, some).harmonic), 23.33305447049098);
});

test('closure and holes: triangles, clustering by either rule, constraint (oracle: igraph, C)', () => {
  const closed = triangles(graph);
  assert.equal(closed.total, 18126525);
  close(closed.transitivity, 0.13149812124762233);
  close(closed.averageZero, 0.7825965956486316);
  close(closed.averageDropped, 0.8099090454748732);
  const constraint = known(structuralHoles(graph).constraint);
  assert.equal(constraint.length, 30010);
  close(sum(constraint), 3141.0510145090516);
});

test('mixing and modularity of groups dealt out by number (oracle: igraph)', () => {
  const dealt = (groups: number): number[] => Array.from({ length: n }, (_, v) => v % groups);
  close(degreeAssortativity(graph), -0.09646100167857807);
  close(groupAssortativity(graph, dealt(5)), -0.013143373199588667);
  close(modularity(graph, dealt(7)), -0.009901993145258442);
});
