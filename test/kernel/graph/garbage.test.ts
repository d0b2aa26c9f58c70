import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { articulation } from '../../../src/kernel/graph/articulation.ts';
import {
  degreeAssortativity,
  groupAssortativity,
} from '../../../src/kernel/graph/assortativity.ts';
import { betweenness } from '../../../src/kernel/graph/betweenness.ts';
import { brokerage } from '../../../src/kernel/graph/brokerage.ts';
import { structuralHoles } from '../../../src/kernel/graph/burt.ts';
import { degreeCentralisation } from '../../../src/kernel/graph/centralisation.ts';
import { closeness } from '../../../src/kernel/graph/closeness.ts';
import { concor } from '../../../src/kernel/graph/concor.ts';
import { corePeriphery } from '../../../src/kernel/graph/core-periphery.ts';
import { coreness } from '../../../src/kernel/graph/coreness.ts';
import { density } from '../../../src/kernel/graph/density.ts';
import { eiIndex } from '../../../src/kernel/graph/ei-index.ts';
import { eigenvectorCentrality } from '../../../src/kernel/graph/eigenvector.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { kCore } from '../../../src/kernel/graph/k-core.ts';
import { latticise } from '../../../src/kernel/graph/latticise.ts';
import { leiden } from '../../../src/kernel/graph/leiden.ts';
import { modularity } from '../../../src/kernel/graph/modularity.ts';
import { pageRank } from '../../../src/kernel/graph/page-rank.ts';
import { reciprocity } from '../../../src/kernel/graph/reciprocity.ts';
import { rewire } from '../../../src/kernel/graph/rewire.ts';
import { smallWorld } from '../../../src/kernel/graph/small-world.ts';
import { structuralDistances } from '../../../src/kernel/graph/structural-equivalence.ts';
import { triadCensus } from '../../../src/kernel/graph/triad-census.ts';
import { triangles } from '../../../src/kernel/graph/triangles.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { numbersIn } from '../garbage.ts';

const anyGraph = fc
  .record({
    n: fc.nat(12),
    ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(0, 1, 0.1, 1e-9, 1e9))),
    directed: fc.boolean(),
    weighted: fc.boolean(),
    loops: fc.constantFrom('drop' as const, 'keep' as const),
  })
  .map(({ n, ties, directed, weighted, loops }) => {
    const inside = ties.filter(([u, v]) => u < n && v < n);
    return buildGraph({
      n,
      from: inside.map((t) => t[0]),
      to: inside.map((t) => t[1]),
      weights: weighted ? inside.map((t) => t[2]) : null,
      directed,
      loops,
    }).graph;
  });

const groupsOf = (graph: Graph): number[] =>
  Array.from({ length: graph.n }, (_, v) => (v % 4 === 3 ? NaN : v % 3));

const kernels: Readonly<Record<string, (graph: Graph) => unknown>> = {
  articulation,
  degreeAssortativity,
  groupAssortativity: (graph) => groupAssortativity(graph, groupsOf(graph)),
  betweenness: (graph) => betweenness(graph),
  brokerage: (graph) => brokerage(graph, groupsOf(graph)),
  structuralHoles,
  degreeCentralisation: (graph) => degreeCentralisation(graph),
  closeness: (graph) => closeness(graph),
  concor: (graph) => concor(graph),
  corePeriphery: (graph) => corePeriphery(graph, random(1)),
  coreness: (graph) => coreness(graph, { mostRounds: 500 }),
  density,
  eiIndex: (graph) => eiIndex(graph, groupsOf(graph)),
  eigenvectorCentrality: (graph) => eigenvectorCentrality(graph, { mostRounds: 500 }),
  kCore: (graph) => kCore(graph),
  leiden: (graph) => leiden(graph, random(1), { passes: Infinity }),
  modularity: (graph) => modularity(graph, new Uint8Array(graph.n)),
  pageRank: (graph) => pageRank(graph),
  reciprocity,
  smallWorld: (graph) => smallWorld(graph, random(1), 2),
  structuralDistances,
  triadCensus,
  triangles,
};

for (const [name, kernel] of Object.entries(kernels))
  test(`${name} of any graph – empty, looped, weighted by 0 – ends, without Infinity (limit)`, () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const value of numbersIn(kernel(graph)))
          assert.ok(Math.abs(value) !== Infinity, `${value}`);
      }),
      { numRuns: 60 },
    );
  });

test('loops do not change what they have no part in (identity)', () => {
  fc.assert(
    fc.property(anyGraph, (looped) => {
      const from: number[] = [];
      for (let v = 0; v < looped.n; v++)
        for (let k = looped.offsets[v]; k < looped.offsets[v + 1]; k++) from.push(v);
      const { graph: plain } = buildGraph({
        n: looped.n,
        from,
        to: looped.targets,
        weights: looped.weights,
        directed: looped.directed,
        duplicates: 'max',
      });
      const same = [
        'articulation',
        'betweenness',
        'brokerage',
        'structuralHoles',
        'closeness',
        'density',
        'eiIndex',
        'kCore',
        'reciprocity',
        'structuralDistances',
        'triadCensus',
        'triangles',
        'groupAssortativity',
        'coreness',
      ];
      for (const name of same) assert.deepEqual(kernels[name](looped), kernels[name](plain), name);
      for (const mix of [rewire, latticise])
        assert.deepEqual(mix(looped, random(1), 5), mix(plain, random(1), 5));
    }),
    { numRuns: 150 },
  );
});
