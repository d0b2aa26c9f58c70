/** Graphs against their rules, and every argument beside the graph. What sound graphs of all sorts give stands in garbage.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articulation } from '../../../src/kernel/graph/articulation.ts';
import {
  degreeAssortativity,
  groupAssortativity,
  valueAssortativity,
} from '../../../src/kernel/graph/assortativity.ts';
import { backboneP } from '../../../src/kernel/graph/backbone.ts';
import { bestLeiden } from '../../../src/kernel/graph/best-leiden.ts';
import { betweenness, betweennessInput } from '../../../src/kernel/graph/betweenness.ts';
import { brokerageByChance } from '../../../src/kernel/graph/brokerage-by-chance.ts';
import { brokerage } from '../../../src/kernel/graph/brokerage.ts';
import { structuralHoles } from '../../../src/kernel/graph/burt.ts';
import { centralisation, degreeCentralisation } from '../../../src/kernel/graph/centralisation.ts';
import { closenessOf } from '../../../src/kernel/graph/closeness-of.ts';
import { closeness, closenessInput } from '../../../src/kernel/graph/closeness.ts';
import { components } from '../../../src/kernel/graph/components.ts';
import { concor } from '../../../src/kernel/graph/concor.ts';
import { corePeriphery } from '../../../src/kernel/graph/core-periphery.ts';
import { coreness } from '../../../src/kernel/graph/coreness.ts';
import { costsOf } from '../../../src/kernel/graph/costs.ts';
import { countTies, degree, strength } from '../../../src/kernel/graph/degree.ts';
import { density } from '../../../src/kernel/graph/density.ts';
import { directedTransitivity } from '../../../src/kernel/graph/directed-transitivity.ts';
import { dyadLogit } from '../../../src/kernel/graph/dyad-logit.ts';
import { edgeBetweenness } from '../../../src/kernel/graph/edge-betweenness.ts';
import {
  bestTieAdditions,
  globalEfficiency,
  localEfficiency,
} from '../../../src/kernel/graph/efficiency.ts';
import { eiIndex, eiPermutation } from '../../../src/kernel/graph/ei-index.ts';
import { eigenvectorCentrality } from '../../../src/kernel/graph/eigenvector.ts';
import { exactErgm } from '../../../src/kernel/graph/exact-ergm.ts';
import { forceLayout } from '../../../src/kernel/graph/force-layout.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { groupsOf } from '../../../src/kernel/graph/groups.ts';
import { inducedSubgraph } from '../../../src/kernel/graph/induced-subgraph.ts';
import { kCore } from '../../../src/kernel/graph/k-core.ts';
import { latticise } from '../../../src/kernel/graph/latticise.ts';
import { layout } from '../../../src/kernel/graph/layout.ts';
import { leiden } from '../../../src/kernel/graph/leiden.ts';
import { loadGraph } from '../../../src/kernel/graph/load-graph.ts';
import { modularity, pottsQuality } from '../../../src/kernel/graph/modularity.ts';
import { mrqap } from '../../../src/kernel/graph/mrqap.ts';
import { pageRank } from '../../../src/kernel/graph/page-rank.ts';
import { parseTies, readTies } from '../../../src/kernel/graph/parse-ties.ts';
import { partitionAgreement } from '../../../src/kernel/graph/partition-agreement.ts';
import { checkPivots } from '../../../src/kernel/graph/pivots.ts';
import { projectedGraph, sharedEvents } from '../../../src/kernel/graph/project.ts';
import { qap } from '../../../src/kernel/graph/qap.ts';
import { randomGraph } from '../../../src/kernel/graph/random-graph.ts';
import { reciprocity } from '../../../src/kernel/graph/reciprocity.ts';
import { rewire } from '../../../src/kernel/graph/rewire.ts';
import { separate } from '../../../src/kernel/graph/separate.ts';
import { distancesFrom, shortestPath } from '../../../src/kernel/graph/shortest-path.ts';
import { smallWorld } from '../../../src/kernel/graph/small-world.ts';
import { structuralDistances } from '../../../src/kernel/graph/structural-equivalence.ts';
import { findArc, symmetrise } from '../../../src/kernel/graph/symmetrise.ts';
import { tieSet } from '../../../src/kernel/graph/tie-set.ts';
import { transpose } from '../../../src/kernel/graph/transpose.ts';
import { triadCensus } from '../../../src/kernel/graph/triad-census.ts';
import { triadsByChance } from '../../../src/kernel/graph/triads-by-chance.ts';
import { triangles, trianglesInput } from '../../../src/kernel/graph/triangles.ts';
import {
  buildTwoMode,
  degreeDistribution,
  swapModes,
  twoModeDegrees,
  twoModeDensity,
} from '../../../src/kernel/graph/two-mode.ts';
import { random } from '../../../src/kernel/random/random.ts';
import {
  amount,
  anyColumn,
  anyCount,
  anyNumber,
  anyWhole,
  columnOf,
  columnsOf,
  matrixOf,
  sweep,
} from '../garbage.ts';
import { G } from './toys.ts';

const chance = random(1);

/** Graphs as `buildGraph` makes them, small and of every sort. */
const graph = fc
  .record({
    n: fc.nat(7),
    ties: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(0, 1, 0.5, 1e9)), {
      maxLength: 14,
    }),
    directed: fc.boolean(),
    weighted: fc.boolean(),
  })
  .map(({ n, ties, directed, weighted }) => {
    const inside = ties.filter(([u, v]) => u < n && v < n);
    return buildGraph({
      n,
      from: inside.map((tie) => tie[0]),
      to: inside.map((tie) => tie[1]),
      weights: weighted ? inside.map((tie) => tie[2]) : null,
      directed,
      loops: 'keep',
    }).graph;
  });
const rule = fc.constantFrom(undefined, 'weight' as const, 'inverse-weight' as const);
const cost = fc.constantFrom('step' as const, 'weight' as const, 'inverse-weight' as const);
const direction = fc.constantFrom('out' as const, 'in' as const, 'all' as const);
const side = fc.constantFrom('out' as const, 'in' as const);

sweep(
  'buildGraph',
  fc.tuple(
    fc.oneof(
      fc.nat(5),
      anyCount.map((n) => (n > 1e6 ? Infinity : n)),
    ),
    columnsOf(3, anyNumber, fc.nat(4)),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('drop' as const, 'keep' as const),
    fc.constantFrom('sum' as const, 'max' as const, 'first' as const),
  ),
  (n, [from, to, weights], weighted, directed, loops, duplicates) =>
    buildGraph({ n, from, to, weights: weighted ? weights : null, directed, loops, duplicates }),
);
sweep('groupsOf', fc.tuple(anyCount, anyWhole), groupsOf);
sweep('groupAssortativity', fc.tuple(graph, anyWhole), groupAssortativity);
sweep('valueAssortativity', fc.tuple(graph, columnOf(anyNumber, amount)), (one, values) =>
  valueAssortativity(one, values),
);
sweep('brokerage', fc.tuple(graph, anyWhole), brokerage);
const grouped = graph.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.oneof(
      fc.array(fc.constantFrom(0, 1, 2, NaN, -1), { minLength: one.n, maxLength: one.n }),
      anyWhole,
    ),
  ),
);
sweep('brokerageByChance', grouped, brokerageByChance);
sweep('eiIndex', grouped, eiIndex);
sweep('eiPermutation', fc.tuple(grouped, anyCount), ([one, groups], draws) =>
  eiPermutation(one, groups, chance, draws),
);
sweep('modularity', fc.tuple(grouped, anyNumber), ([one, labels], resolution) =>
  modularity(one, labels, resolution),
);
sweep('pottsQuality', fc.tuple(grouped, anyNumber), ([one, labels], resolution) =>
  pottsQuality(one, labels, resolution),
);
sweep('partitionAgreement', columnsOf(2, anyNumber, fc.nat(3)), partitionAgreement);
sweep('checkPivots', fc.tuple(anyCount, anyWhole), checkPivots);
sweep('betweenness', fc.tuple(graph, anyWhole, cost), (one, pivots, length) =>
  betweenness(one, { pivots, cost: length }),
);
sweep('betweennessInput', fc.tuple(graph, anyWhole), (one, pivots) =>
  betweennessInput(one, { pivots }),
);
sweep('edgeBetweenness', fc.tuple(graph, anyWhole, cost), (one, pivots, length) =>
  edgeBetweenness(one, { pivots, cost: length }),
);
sweep('edgeBetweenness of all', fc.tuple(graph, cost), (one, length) =>
  edgeBetweenness(one, { cost: length }),
);
sweep(
  'costsOf',
  fc.tuple(graph, fc.constantFrom('weight' as const, 'inverse-weight' as const)),
  costsOf,
);
sweep('closenessOf', fc.tuple(graph, anyWhole, side), (one, vertices, way) =>
  closenessOf(one, vertices, way),
);
sweep('closenessInput', fc.tuple(graph, side), closenessInput);
sweep('distancesFrom', fc.tuple(graph, anyCount, rule), distancesFrom);
sweep('shortestPath', fc.tuple(graph, anyCount, anyCount, rule), shortestPath);
sweep('centralisation', fc.tuple(anyColumn, fc.oneof(anyNumber, amount)), centralisation);
sweep('degreeCentralisation', fc.tuple(graph, direction), degreeCentralisation);
sweep('degree, strength and countTies', fc.tuple(graph, direction), (one, way) => [
  degree(one, way),
  strength(one, way),
  countTies(one),
]);
sweep('components, transpose and symmetrise', fc.tuple(graph), (one) => [
  components(one),
  transpose(one),
  (['sum', 'max', 'min'] as const).map((how) => symmetrise(one, how)),
]);
sweep('findArc', fc.tuple(graph, fc.nat(6), anyCount), (one, u, v) =>
  u < one.n ? findArc(one, u, v) : -1,
);
sweep('kCore', fc.tuple(graph, direction), kCore);
sweep(
  'pageRank',
  fc.tuple(
    graph,
    fc.record({
      damping: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), anyNumber),
      mostRounds: fc.nat(40),
    }),
  ),
  pageRank,
);
sweep('eigenvectorCentrality', fc.tuple(graph, anyNumber, anyCount), (one, tolerance, mostRounds) =>
  eigenvectorCentrality(one, { tolerance, mostRounds: mostRounds > 100 ? 100 : mostRounds }),
);
sweep('coreness', fc.tuple(graph, anyNumber, anyCount), (one, tolerance, mostRounds) =>
  coreness(one, { tolerance, mostRounds: mostRounds > 100 ? 100 : mostRounds }),
);
sweep('concor', fc.tuple(graph, anyCount), (one, rounds) =>
  concor(one, rounds > 100 ? 100 : rounds),
);
sweep(
  'corePeriphery',
  fc.tuple(graph, fc.constantFrom('tied', 'free'), anyCount),
  (one, how, restarts) => corePeriphery(one, chance, { rule: how as 'tied', restarts }),
);
sweep('directedTransitivity', fc.tuple(graph), directedTransitivity);
sweep('globalEfficiency', fc.tuple(graph), (one) => globalEfficiency(one));
sweep('localEfficiency', fc.tuple(graph), (one) => localEfficiency(one));
sweep(
  'bestTieAdditions',
  fc.tuple(
    graph,
    anyCount,
    fc.oneof(fc.constant(undefined), fc.array(fc.tuple(anyCount, fc.nat(6)), { maxLength: 4 })),
  ),
  (one, k, candidates) => bestTieAdditions(one, k, candidates),
);
sweep('inducedSubgraph', fc.tuple(graph, anyWhole), inducedSubgraph);
sweep('triadsByChance', fc.tuple(graph), triadsByChance);
sweep('trianglesInput', fc.tuple(graph), trianglesInput);
sweep('rewire', fc.tuple(graph, anyNumber), (one, swaps) =>
  rewire(one, chance, swaps > 50 && swaps < Infinity ? 50 : swaps),
);
sweep('latticise', fc.tuple(graph, anyNumber), (one, swaps) =>
  latticise(one, chance, swaps > 50 && swaps < Infinity ? 50 : swaps),
);
sweep('smallWorld', fc.tuple(graph, anyCount), (one, replicates) =>
  smallWorld(one, chance, replicates),
);
sweep('randomGraph', fc.tuple(anyCount, anyCount, fc.boolean()), (n, m, directed) =>
  randomGraph(n > 1e6 ? Infinity : n, m, chance, directed),
);
sweep('tieSet', fc.tuple(anyCount, anyCount), (n, most) => tieSet(n, most).has(0, 0));
sweep(
  'dyadLogit',
  fc.tuple(
    graph,
    fc.array(anyNumber, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('classical' as const, 'dyadic' as const),
  ),
  (one, values, errors) => dyadLogit(one, [(u, v) => values[(u * 3 + v) % 4]], errors),
);
sweep(
  'exactErgm',
  fc.tuple(fc.oneof(fc.nat(3), anyCount), columnOf(anyNumber, fc.nat(2), 2)),
  (n, theta) => exactErgm(n, [(isTied) => (n > 1 && isTied(0, 1) ? 1 : 0)], theta).expected,
);
sweep('qap', fc.tuple(matrixOf(), anyColumn, anyCount), ([first, n], second, draws) =>
  qap(n, first, second.length === first.length ? second : first.toReversed(), chance, draws),
);
const square = fc.integer({ min: 0, max: 5 }).chain((n) =>
  fc.tuple(
    fc.constant(n),
    fc.array(fc.oneof(amount, amount, amount, fc.constant(NaN), anyNumber), {
      minLength: n * n,
      maxLength: n * n,
    }),
    fc.array(fc.oneof(amount, amount, amount, fc.constant(NaN)), {
      minLength: n * n,
      maxLength: n * n,
    }),
  ),
);
sweep('mrqap', fc.tuple(square, anyCount, fc.boolean()), ([n, y, x], draws, directed) =>
  mrqap(n, y, [x], chance, { draws, directed }),
);
sweep(
  'bestLeiden and leiden',
  fc.tuple(
    graph,
    fc.record({
      quality: fc.constantFrom('modularity' as const, 'potts' as const),
      resolution: fc.oneof(fc.constantFrom(0, 0.5, 1), anyNumber),
      theta: fc.oneof(fc.constantFrom(0.01, 1), anyNumber),
      passes: fc.oneof(fc.constantFrom(1, 2), anyCount),
    }),
    anyCount,
  ),
  (one, options, runs) => [leiden(one, chance, options), bestLeiden(one, chance, options, runs)],
);
const layoutOptions = fc.record({
  rounds: anyCount,
  gravity: anyNumber,
  repulsion: anyNumber,
});
sweep('layout', fc.tuple(graph, layoutOptions), (one, options) => layout(one, chance, options));
sweep('forceLayout', fc.tuple(graph, layoutOptions), (one, options) =>
  forceLayout(one, chance, options),
);
sweep(
  'separate',
  fc.tuple(columnsOf(4), anyNumber, anyCount),
  ([x, y, width, height], gap, rounds) =>
    separate({ x, y, width, height }, gap, rounds > 1e6 ? 10 : rounds),
);

const twoMode = fc
  .tuple(
    fc.oneof(fc.nat(4), anyCount),
    fc.oneof(fc.nat(4), anyCount),
    columnsOf(2, anyNumber, fc.nat(3)),
  )
  .filter(([events, members]) => !(events > 1e6) && !(members > 1e6));
sweep('buildTwoMode and what is made of it', twoMode, (events, members, [event, member]) => {
  const { twoMode: built } = buildTwoMode({ events, members, event, member });
  const pairs = sharedEvents(built);
  const { ofEvents } = twoModeDegrees(built);
  return [
    swapModes(built),
    twoModeDensity(built),
    degreeDistribution(ofEvents),
    backboneP(built, pairs),
    (['count', 'volume', 'jaccard', null] as const).map((weight) => projectedGraph(pairs, weight)),
  ];
});
sweep('degreeDistribution', fc.tuple(columnOf(fc.nat(9), anyNumber)), degreeDistribution);
sweep(
  'parseTies and loadGraph',
  fc.tuple(fc.array(fc.constantFrom(9, 10, 48, 49, 57, 65)), anyCount),
  (bytes, n) => [
    parseTies(Uint8Array.from(bytes)),
    readTies(Uint8Array.from(bytes), (reader) => reader.ties()),
    loadGraph(Uint8Array.from(bytes), n > 1e6 ? Infinity : n),
  ],
);

/** Every kernel that looks at the rows it is given. */
const looking: Readonly<Record<string, (one: Graph) => unknown>> = {
  articulation,
  betweenness: (one) => betweenness(one),
  brokerage: (one) => brokerage(one, new Uint8Array(one.n)),
  brokerageByChance: (one) => brokerageByChance(one, new Uint8Array(one.n)),
  closeness: (one) => closeness(one),
  closenessOf: (one) => closenessOf(one, []),
  concor: (one) => concor(one),
  corePeriphery: (one) => corePeriphery(one, chance),
  coreness: (one) => coreness(one),
  degreeAssortativity,
  density,
  directedTransitivity,
  distancesFrom: (one) => distancesFrom(one, 0),
  dyadLogit: (one) => dyadLogit(one, []),
  edgeBetweenness: (one) => edgeBetweenness(one),
  eiIndex: (one) => eiIndex(one, new Uint8Array(one.n)),
  eigenvectorCentrality: (one) => eigenvectorCentrality(one),
  forceLayout: (one) => forceLayout(one, chance),
  globalEfficiency: (one) => globalEfficiency(one),
  inducedSubgraph: (one) => inducedSubgraph(one, []),
  latticise: (one) => latticise(one, chance),
  layout: (one) => layout(one, chance),
  localEfficiency: (one) => localEfficiency(one),
  modularity: (one) => modularity(one, new Uint8Array(one.n)),
  pottsQuality: (one) => pottsQuality(one, new Uint8Array(one.n), 1),
  reciprocity,
  rewire: (one) => rewire(one, chance),
  shortestPath: (one) => shortestPath(one, 0, 1),
  smallWorld: (one) => smallWorld(one, chance),
  structuralDistances: (one) => structuralDistances(one),
  triadCensus: (one) => triadCensus(one),
  triadsByChance,
  triangles,
  components,
  kCore: (one) => kCore(one),
  pageRank: (one) => pageRank(one),
  structuralHoles,
  leiden: (one) => leiden(one, chance),
  symmetrise: (one) => symmetrise(one),
};
const spoilt: readonly (readonly [string, RegExp, (rows: Graph) => Graph])[] = [
  [
    'a row that does not rise',
    /does not rise after 2: "1"/,
    (one) => ({ ...one, targets: withAt(one.targets, [0, 2], [1, 1]) }),
  ],
  [
    'a target outside',
    /outside 0 to 6: "9"/,
    (one) => ({ ...one, targets: withAt(one.targets, [1, 9]) }),
  ],
  [
    'rows that run backwards',
    /ends before it begins: "1"/,
    (one) => ({ ...one, offsets: withAt(one.offsets, [2, 1]) }),
  ],
  [
    'rows that end too early',
    /end with the 16 targets: "15"/,
    (one) => ({ ...one, offsets: withAt(one.offsets, [7, 15]) }),
  ],
  ['another number of rows', /do not have 9 offsets: "8"/, (one) => ({ ...one, n: 8 })],
  [
    'a tie in one row only',
    /missing in the row of "3"/,
    (one) => ({ ...one, targets: withAt(one.targets, [1, 3]) }),
  ],
  [
    'a weight below 0',
    /finite number ≥ 0: "-1"/,
    (one) => ({ ...one, weights: new Float64Array(16).fill(-1) }),
  ],
  [
    'an unknown weight',
    /finite number ≥ 0: "NaN"/,
    (one) => ({ ...one, weights: new Float64Array(16).fill(NaN) }),
  ],
  [
    'two weights of one tie',
    /has two weights: "1"/,
    (one) => ({ ...one, weights: Float64Array.from({ length: 16 }, (_, k) => k + 1) }),
  ],
];

function withAt(
  column: Uint32Array,
  ...cells: readonly (readonly [number, number])[]
): Uint32Array {
  const changed = column.slice();
  for (const [at, value] of cells) changed[at] = value;
  return changed;
}

for (const [what, message, spoil] of spoilt)
  test(`a graph with ${what} is refused by every kernel that looks (hand)`, () => {
    for (const [name, kernel] of Object.entries(looking))
      assert.throws(() => kernel(spoil(G)), message, name);
  });
