import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articulation } from '../../../src/kernel/graph/articulation.ts';
import {
  degreeAssortativity,
  groupAssortativity,
} from '../../../src/kernel/graph/assortativity.ts';
import { betweenness } from '../../../src/kernel/graph/betweenness.ts';
import { structuralHoles } from '../../../src/kernel/graph/burt.ts';
import { closeness } from '../../../src/kernel/graph/closeness.ts';
import { components } from '../../../src/kernel/graph/components.ts';
import { strength } from '../../../src/kernel/graph/degree.ts';
import { density } from '../../../src/kernel/graph/density.ts';
import { edgeBetweenness } from '../../../src/kernel/graph/edge-betweenness.ts';
import { globalEfficiency, localEfficiency } from '../../../src/kernel/graph/efficiency.ts';
import { eigenvectorCentrality } from '../../../src/kernel/graph/eigenvector.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { kCore } from '../../../src/kernel/graph/k-core.ts';
import { modularity } from '../../../src/kernel/graph/modularity.ts';
import { pageRank } from '../../../src/kernel/graph/page-rank.ts';
import { projectedGraph, sharedEvents } from '../../../src/kernel/graph/project.ts';
import { reciprocity } from '../../../src/kernel/graph/reciprocity.ts';
import { distancesFrom } from '../../../src/kernel/graph/shortest-path.ts';
import { findArc, symmetrise } from '../../../src/kernel/graph/symmetrise.ts';
import { triadCensus, triadTypes } from '../../../src/kernel/graph/triad-census.ts';
import { triangles } from '../../../src/kernel/graph/triangles.ts';
import { buildTwoMode, twoModeDensity } from '../../../src/kernel/graph/two-mode.ts';
import { allClose, close } from '../close.ts';

type Column = readonly (number | null)[];

/** What test/fixtures/networks/oracles.py prints: null where the other tool has no value. */
interface Numbers {
  readonly n: number;
  readonly directed: boolean;
  readonly edges: readonly (readonly [number, number])[];
  readonly density: number;
  readonly betweenness: Column;
  readonly edgeBetweenness: Column;
  readonly harmonic: Column;
  readonly closeness: Column;
  readonly wassermanFaust: Column;
  readonly pageRank: Column;
  readonly pageRankExact: Column;
  readonly constraint: Column;
  readonly effectiveSize: Column;
  readonly core: Column;
  readonly coreIn: Column;
  readonly coreOut: Column;
  readonly localClustering: Column;
  readonly transitivity: number;
  readonly averageZero: number;
  readonly degreeAssortativity: number | null;
  readonly groupAssortativity: number | null;
  readonly modularity: number;
  readonly modularityHalf: number;
  readonly globalEfficiency: number;
  readonly localEfficiency: number;
  readonly articulation: readonly number[];
  readonly components: number;
  readonly triads?: Readonly<Record<string, number>>;
  readonly reciprocity?: number;
  readonly reciprocityRatio?: number;
  readonly eigenvector: { readonly value: number; readonly vector: Column };
  readonly weighted?: {
    readonly weights: readonly number[];
    readonly betweenness: Column;
    readonly edgeBetweenness: Column;
    readonly strength: Column;
    readonly pageRank: Column;
    readonly constraint: Column;
    readonly modularity: number;
    readonly distancesFrom0: Column;
  };
}

const { tools, networks, clubs } = JSON.parse(
  readFileSync(new URL('../../fixtures/networks/oracles.json', import.meta.url), 'utf8'),
) as {
  readonly tools: string;
  readonly networks: Readonly<Record<string, Numbers>>;
  readonly clubs: {
    readonly pairs: readonly (readonly [number, number])[];
    readonly density: number;
    readonly shared: Readonly<Record<string, number>>;
    readonly volume: Readonly<Record<string, number>>;
    readonly jaccard: Readonly<Record<string, number>>;
  };
};

const orNaN = (column: Column): number[] => column.map((x) => x ?? NaN);

function graphOf({ n, edges, directed }: Numbers, weights?: readonly number[]): Graph {
  return buildGraph({
    n,
    from: edges.map((edge) => edge[0]),
    to: edges.map((edge) => edge[1]),
    weights,
    directed,
  }).graph;
}

/** The values of arcs in the order the other tool lists its ties. */
function alongTies(graph: Graph, { edges }: Numbers, values: Float64Array): number[] {
  return edges.map(([u, v]) => values[findArc(graph, u, v)]);
}

for (const [name, known] of Object.entries(networks)) {
  const graph = graphOf(known);
  const groups = Array.from({ length: known.n }, (_, v) => v % 3);
  const told = `(oracle: ${tools})`;

  test(`${name}: ways and centres ${told}`, () => {
    close(density(graph), known.density);
    const between = betweenness(graph);
    allClose(between.raw, orNaN(known.betweenness));
    allClose(alongTies(graph, known, edgeBetweenness(graph).raw), orNaN(known.edgeBetweenness));
    const near = closeness(graph);
    allClose(near.harmonic, orNaN(known.harmonic));
    allClose(near.closeness, orNaN(known.closeness));
    // NetworkX prints 0 where nobody can be reached
    allClose(
      near.wassermanFaust.map((x) => (Number.isNaN(x) ? 0 : x)),
      orNaN(known.wassermanFaust),
    );
    const rank = pageRank(graph, { tolerance: 1e-15, mostRounds: 5000 });
    allClose(rank.values, orNaN(known.pageRank));
    allClose(rank.values, orNaN(known.pageRankExact));
    const eigen = eigenvectorCentrality(graph);
    // without a directed cycle there is none; NumPy's rounding finds one
    if (eigen.eigenvalue > 0) {
      close(eigen.eigenvalue, known.eigenvector.value);
      allClose(eigen.values, orNaN(known.eigenvector.vector));
    } else assert.ok(Math.abs(known.eigenvector.value) < 1e-6);
  });

  test(`${name}: holes, cores and closure ${told}`, () => {
    const holes = structuralHoles(graph);
    allClose(holes.constraint, orNaN(known.constraint));
    allClose(structuralHoles(symmetrise(graph, 'max')).effectiveSize, orNaN(known.effectiveSize));
    allClose(kCore(graph), orNaN(known.core));
    allClose(kCore(graph, 'in'), orNaN(known.coreIn));
    allClose(kCore(graph, 'out'), orNaN(known.coreOut));
    const closed = triangles(graph);
    allClose(closed.localClustering, orNaN(known.localClustering));
    close(closed.transitivity, known.transitivity);
    close(closed.averageZero, known.averageZero);
    const flat = symmetrise(graph, 'max');
    close(globalEfficiency(flat), known.globalEfficiency);
    const local = localEfficiency(flat);
    close(local.reduce((a, b) => a + b, 0) / known.n, known.localEfficiency);
    assert.deepEqual(Array.from(articulation(graph).points), known.articulation);
    assert.equal(components(graph).sizes.length, known.components);
  });

  test(`${name}: groups, mixing and triads ${told}`, () => {
    close(degreeAssortativity(graph), known.degreeAssortativity ?? NaN);
    close(groupAssortativity(graph, groups), known.groupAssortativity ?? NaN);
    close(modularity(graph, groups), known.modularity);
    close(modularity(graph, groups, 0.5), known.modularityHalf);
    if (known.triads === undefined) return;
    const census = triadCensus(graph);
    for (const type of triadTypes) assert.equal(census[type], known.triads[type], type);
    const answered = reciprocity(graph);
    close(answered.edgewise, known.reciprocity!);
    close(answered.amongTied, known.reciprocityRatio!);
  });

  const { weighted } = known;
  if (weighted !== undefined)
    test(`${name}: with weights ${told}`, () => {
      const valued = graphOf(known, weighted.weights);
      const cost = 'inverse-weight' as const;
      allClose(betweenness(valued, { cost }).raw, orNaN(weighted.betweenness));
      allClose(
        alongTies(valued, known, edgeBetweenness(valued, { cost }).raw),
        orNaN(weighted.edgeBetweenness),
      );
      allClose(strength(valued, 'out'), orNaN(weighted.strength));
      allClose(
        pageRank(valued, { tolerance: 1e-15, mostRounds: 5000 }).values,
        orNaN(weighted.pageRank),
      );
      allClose(structuralHoles(valued).constraint, orNaN(weighted.constraint));
      close(modularity(valued, groups), weighted.modularity);
      allClose(distancesFrom(valued, 0, 'weight'), orNaN(weighted.distancesFrom0));
    });
}

test(`chief executives by the clubs they share (oracle: ${tools})`, () => {
  const members = Math.max(...clubs.pairs.map((pair) => pair[0]));
  const events = Math.max(...clubs.pairs.map((pair) => pair[1])) - members;
  const { twoMode } = buildTwoMode({
    events,
    members,
    event: clubs.pairs.map((pair) => pair[1] - 1 - members),
    member: clubs.pairs.map((pair) => pair[0] - 1),
  });
  close(twoModeDensity(twoMode), clubs.density);
  const pairs = sharedEvents(twoMode);
  for (const weight of ['count', 'volume', 'jaccard'] as const) {
    const graph = projectedGraph(pairs, weight);
    const known = Object.entries(clubs[weight === 'count' ? 'shared' : weight]);
    assert.equal(graph.targets.length, 2 * known.length);
    for (const [pair, value] of known) {
      const [u, v] = pair.split('-').map((vertex) => Number(vertex) - 1);
      close(graph.weights![findArc(graph, u, v)], value);
    }
  }
});
