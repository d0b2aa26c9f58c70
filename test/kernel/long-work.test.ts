/** Long work tells how far it is, stops when told to, and says before it starts when memory would not do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestAssignment, cheapestAssignment } from '../../src/kernel/assign/assignment.ts';
import { bestLeiden } from '../../src/kernel/graph/best-leiden.ts';
import { betweenness } from '../../src/kernel/graph/betweenness.ts';
import { closenessOf } from '../../src/kernel/graph/closeness-of.ts';
import { closeness } from '../../src/kernel/graph/closeness.ts';
import { concor } from '../../src/kernel/graph/concor.ts';
import { corePeriphery } from '../../src/kernel/graph/core-periphery.ts';
import { dyadLogit } from '../../src/kernel/graph/dyad-logit.ts';
import { edgeBetweenness } from '../../src/kernel/graph/edge-betweenness.ts';
import {
  bestTieAdditions,
  globalEfficiency,
  localEfficiency,
} from '../../src/kernel/graph/efficiency.ts';
import { eiPermutation } from '../../src/kernel/graph/ei-index.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { latticise } from '../../src/kernel/graph/latticise.ts';
import { layout } from '../../src/kernel/graph/layout.ts';
import { mrqap } from '../../src/kernel/graph/mrqap.ts';
import { qap } from '../../src/kernel/graph/qap.ts';
import { rewire } from '../../src/kernel/graph/rewire.ts';
import { smallWorld } from '../../src/kernel/graph/small-world.ts';
import { structuralDistances } from '../../src/kernel/graph/structural-equivalence.ts';
import { triadCensus } from '../../src/kernel/graph/triad-census.ts';
import type { OnStep } from '../../src/kernel/parts.ts';
import { random } from '../../src/kernel/random/random.ts';
import { fillDisc } from '../../src/kernel/space/fill-disc.ts';
import { localMoran, moranPermutationP } from '../../src/kernel/space/moran.ts';
import { nearestNeighbours } from '../../src/kernel/space/neighbours.ts';
import { sitesOnPlane } from '../../src/kernel/space/sites.ts';
import { bootstrapValues, leaveOneOutValues } from '../../src/kernel/stats/bootstrap.ts';
import { hierarchical } from '../../src/kernel/stats/hierarchical.ts';
import { kendallWPermutationP } from '../../src/kernel/stats/kendall-w.ts';
import { krippendorffEnds } from '../../src/kernel/stats/krippendorff-alpha.ts';
import { vertexBootstrapValues } from '../../src/kernel/stats/node-resampling.ts';
import { permutationTest } from '../../src/kernel/stats/permutation-test.ts';
import { symmetricEigen } from '../../src/kernel/stats/symmetric-eigen.ts';
import { alikePairs } from '../../src/kernel/text/alike-texts.ts';
import { blockedPairs } from '../../src/kernel/text/blocking.ts';
import { learnWeights } from '../../src/kernel/text/fellegi-sunter.ts';
import { chanceGraph } from './graph/toys.ts';

const graph = chanceGraph(30, 0.2, random(1));
const directed = chanceGraph(30, 0.2, random(2), { directed: true });
const groups = Array.from({ length: 30 }, (_, v) => v % 3);
const matrix = Float64Array.from({ length: 900 }, (_, k) => (k * 7919) % 101);
const other = Float64Array.from({ length: 900 }, (_, k) => (k * 104729) % 97);
const sites = sitesOnPlane(
  groups.map((g, v) => g + v / 9),
  groups.map((_, v) => (v * 7) % 11),
);
const near = nearestNeighbours(sites, 3);
const values = groups.map((g, v) => g * 2 + (v % 7));
const apart = Float64Array.from({ length: 900 }, (_, k) => Math.abs((k % 30) - Math.floor(k / 30)));

const kernels: Readonly<Record<string, (onStep: OnStep) => unknown>> = {
  alikePairs: (onStep) =>
    alikePairs(
      values.map((value) => `name ${value}`),
      { allowed: () => 1, most: 1 },
      onStep,
    ),
  bestAssignment: (onStep) => bestAssignment(matrix, 30, 30, onStep),
  bestLeiden: (onStep) => bestLeiden(graph, random(1), {}, 3, onStep),
  bestTieAdditions: (onStep) => bestTieAdditions(graph, 3, undefined, onStep),
  betweenness: (onStep) => betweenness(graph, {}, onStep),
  bootstrapValues: (onStep) =>
    bootstrapValues(5, (rows) => rows[0], random(1), { draws: 9, onStep }),
  cheapestAssignment: (onStep) => cheapestAssignment(matrix, 30, 30, onStep),
  closeness: (onStep) => closeness(graph, 'out', onStep),
  closenessOf: (onStep) => closenessOf(graph, [1, 2, 3], 'out', onStep),
  concor: (onStep) => concor(directed, 200, onStep),
  corePeriphery: (onStep) => corePeriphery(graph, random(1), { restarts: 2 }, onStep),
  edgeBetweenness: (onStep) => edgeBetweenness(graph, {}, onStep),
  eiPermutation: (onStep) => eiPermutation(graph, groups, random(1), 9, onStep),
  globalEfficiency: (onStep) => globalEfficiency(graph, onStep),
  hierarchical: (onStep) => hierarchical(apart, 30, 'ward', onStep),
  kendallWPermutationP: (onStep) =>
    kendallWPermutationP(matrix.subarray(0, 12), 3, 4, random(1), 9, onStep),
  krippendorffEnds: (onStep) =>
    krippendorffEnds(matrix.subarray(0, 12), 3, 4, 'interval', random(1), { draws: 9, onStep }),
  latticise: (onStep) => latticise(graph, random(1), 5, onStep),
  layout: (onStep) => layout(graph, random(1), { rounds: 5 }, onStep),
  learnWeights: (onStep) =>
    learnWeights([0, 0, 1, 1, 1, 1, 0, 1], { levels: [2, 2], rounds: 5, onStep }),
  leaveOneOutValues: (onStep) => leaveOneOutValues(5, (rows) => rows[0], onStep),
  localEfficiency: (onStep) => localEfficiency(graph, onStep),
  localMoran: (onStep) => localMoran(values, near, random(1), { draws: 9, onStep }),
  moranPermutationP: (onStep) => moranPermutationP(values, near, random(1), { draws: 9, onStep }),
  mrqap: (onStep) => mrqap(30, matrix, [other], random(1), { draws: 5 }, onStep),
  permutationTest: (onStep) =>
    permutationTest(5, (order) => order[0], random(1), { draws: 9, onStep }),
  qap: (onStep) => qap(30, matrix, other, random(1), 9, onStep),
  rewire: (onStep) => rewire(graph, random(1), 5, onStep),
  smallWorld: (onStep) => smallWorld(graph, random(1), 2, onStep),
  structuralDistances: (onStep) => structuralDistances(graph, onStep),
  triadCensus: (onStep) => triadCensus(directed, onStep),
  vertexBootstrapValues: (onStep) =>
    vertexBootstrapValues(matrix, 30, (ties) => ties[1], random(1), { draws: 9, onStep }),
};

for (const [name, kernel] of Object.entries(kernels))
  test(`${name} tells its steps upwards and stops at the first no (identity)`, () => {
    const steps: [number, number][] = [];
    kernel((done, total) => steps.push([done, total]) > 0);
    assert.ok(steps.length > 0);
    steps.forEach(([done, total], i) => {
      assert.ok(done >= 0 && done <= total + 1e-9, `${done} of ${total}`);
      if (i > 0) assert.ok(done >= steps[i - 1][0], `${done} after ${steps[i - 1][0]}`);
    });
    let asked = 0;
    assert.throws(
      () =>
        kernel(() => {
          asked++;
          return false;
        }),
      { name: 'Stopped' },
    );
    assert.equal(asked, 1);
  });

test('what would not fit is refused before it starts, with its size (limit)', () => {
  const { graph: crowd } = buildGraph({ n: 1_000_000, from: [0], to: [1] });
  const tooMuch = /more than 4\.3 GB of memory: "[\d.]+ GB"/;
  assert.throws(() => structuralDistances(crowd), /structural distances .* "8000\.0 GB"/);
  assert.throws(() => concor(crowd), tooMuch);
  assert.throws(() => bestTieAdditions(crowd, 1), tooMuch);
  assert.throws(() => dyadLogit(crowd, []), tooMuch);
  assert.throws(() => symmetricEigen([], 100_000), tooMuch);
  assert.throws(() => fillDisc(2 ** 32), tooMuch);
  const keys = Array.from({ length: 30_000 }, () => ['one']);
  assert.throws(() => blockedPairs(keys, 30_000), tooMuch);
});
