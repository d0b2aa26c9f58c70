import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bestLeiden } from '../../../src/kernel/graph/best-leiden.ts';
import { components } from '../../../src/kernel/graph/components.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { inducedSubgraph } from '../../../src/kernel/graph/induced-subgraph.ts';
import { leiden } from '../../../src/kernel/graph/leiden.ts';
import { modularity, pottsQuality } from '../../../src/kernel/graph/modularity.ts';
import { partitionAgreement } from '../../../src/kernel/graph/partition-agreement.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { ba10k, oracle, pp10k } from './oracle-graphs.ts';
import { chanceGraph, chanceGraphs, fromPairs, G, groupsOfD, near } from './toys.ts';

/** Every partition of n members, as growth strings. */
function* partitions(n: number, head: number[] = [], blocks = 0): Generator<number[]> {
  if (head.length === n) {
    yield head;
    return;
  }
  for (let b = 0; b <= blocks; b++) yield* partitions(n, [...head, b], Math.max(blocks, b + 1));
}

function assertConnected(graph: Graph, labels: Uint32Array): void {
  const blocks = Map.groupBy(labels.keys(), (v) => labels[v]);
  for (const members of blocks.values())
    assert.equal(components(inducedSubgraph(graph, members).graph).sizes.length, 1);
}

test('the toy graph falls into its two halves, the best of all partitions (twin)', () => {
  let best = -1;
  for (const labels of partitions(7)) best = Math.max(best, modularity(G, labels));
  for (let seed = 0; seed < 20; seed++) {
    const found = leiden(G, random(seed));
    assert.deepEqual([...found.labels], [...groupsOfD]);
    assert.ok(near(found.quality, best));
  }
});

test('the best of twenty runs is the best of all partitions in nineteen graphs of twenty (twin)', () => {
  let graphs = 0;
  let optimal = 0;
  for (const graph of chanceGraphs(60, { weighted: true, largest: 8 })) {
    if (graph.targets.length === 0) continue;
    for (const quality of ['modularity', 'potts'] as const) {
      const measure = quality === 'potts' ? pottsQuality : modularity;
      let best = -Infinity;
      for (const labels of partitions(graph.n)) best = Math.max(best, measure(graph, labels, 0.9));
      const found = bestLeiden(graph, random(1), { quality, resolution: 0.9 }, 20).quality;
      assert.ok(found <= best + 1e-9 * Math.abs(best));
      graphs++;
      if (near(found, best)) optimal++;
    }
  }
  assert.ok(optimal >= 0.95 * graphs, `${optimal} of ${graphs}`);
});

test('communities are connected, numbered by first member, and as good as stated (identity)', () => {
  const chance = random(77);
  for (let i = 0; i < 60; i++) {
    const directed = i % 3 === 0;
    const graph = chanceGraph(5 + chance.below(60), chance.float() * 0.2, chance, {
      directed,
      weighted: i % 2 === 0,
    });
    const quality = i % 4 === 1 ? 'potts' : 'modularity';
    const found = leiden(graph, chance.fork(`${i}`), { quality, resolution: 0.5 });
    assertConnected(directed ? withoutDirection(graph) : graph, found.labels);
    const first = [...found.labels].map((label, v) => found.labels.indexOf(label) === v);
    assert.deepEqual(
      [...found.labels].filter((_, v) => first[v]),
      Array.from({ length: found.count }, (_, c) => c),
    );
    if (!directed) {
      const measure = quality === 'potts' ? pottsQuality : modularity;
      assert.ok(near(found.quality, measure(graph, found.labels, 0.5)));
    }
  }
});

function withoutDirection(graph: Graph): Graph {
  const from: number[] = [];
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]; k < graph.offsets[v + 1]; k++) from.push(v);
  return buildGraph({ n: graph.n, from, to: graph.targets }).graph;
}

test('planted blocks are found again (recovery)', () => {
  const chance = random(8);
  const from: number[] = [];
  const to: number[] = [];
  for (let u = 0; u < 200; u++)
    for (let v = u + 1; v < 200; v++)
      if (chance.float() < (u % 5 === v % 5 ? 0.5 : 0.03)) {
        from.push(u);
        to.push(v);
      }
  const { graph } = buildGraph({ n: 200, from, to });
  const planted = Array.from({ length: 200 }, (_, v) => v % 5);
  const found = bestLeiden(graph, random(1), {}, 5);
  assert.equal(partitionAgreement(found.labels, planted).nmi, 1);
  assert.equal(found.stability, 1);
});

test('a ring of cliques: modularity merges neighbours, Potts keeps each (recovery)', () => {
  const pairs: [number, number][] = [];
  const cliques = 30;
  for (let c = 0; c < cliques; c++) {
    for (let i = 0; i < 5; i++)
      for (let j = i + 1; j < 5; j++) pairs.push([c * 5 + i + 1, c * 5 + j + 1]);
    pairs.push([c * 5 + 1, ((c + 1) % cliques) * 5 + 2]);
  }
  const ring = fromPairs(cliques * 5, pairs);
  assert.ok(leiden(ring, random(1)).count < cliques);
  const potts = leiden(ring, random(1), { quality: 'potts', resolution: 0.5 });
  assert.equal(potts.count, cliques);
});

test('resolution 0 gathers each component, a high one leaves everyone alone (limit)', () => {
  for (const graph of chanceGraphs(30)) {
    const ties = graph.targets.length > 0;
    const potts = leiden(graph, random(1), { quality: 'potts', resolution: 0, passes: Infinity });
    assert.equal(potts.count, components(graph).sizes.length);
    assert.equal(leiden(graph, random(1), { quality: 'potts', resolution: 2 }).count, graph.n);
    if (!ties) assert.ok(Number.isNaN(leiden(graph, random(1)).quality));
  }
  assert.equal(leiden(fromPairs(0, []), random(1)).count, 0);
});

test('the same seed gives the same communities (identity)', () => {
  const graph = chanceGraph(300, 0.03, random(5));
  assert.deepEqual(leiden(graph, random(9)), leiden(graph, random(9)));
});

test('fractional weights of any size end the walk (identity)', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0, max: 1e15, noNaN: true })), {
        maxLength: 60,
      }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (seed, ties, resolution) => {
        const { graph } = buildGraph({
          n: 12,
          from: ties.map((t) => t[0]),
          to: ties.map((t) => t[1]),
          weights: ties.map((t) => t[2]),
        });
        const found = leiden(graph, random(seed), { resolution, passes: Infinity });
        assertConnected(graph, found.labels);
      },
    ),
    { numRuns: 300 },
  );
});

test('bad settings are refused by value (hand)', () => {
  assert.throws(() => leiden(G, random(1), { resolution: -1 }), /"-1"/);
  assert.throws(() => leiden(G, random(1), { theta: 0 }), /"0"/);
  assert.throws(() => bestLeiden(G, random(1), {}, 0), /"0"/);
  assert.throws(() => bestLeiden(G, random(1), {}, 3, () => false), { name: 'Stopped' });
});

test('ten thousand vertices reach the modularity of igraph (oracle: igraph 0.10.2, within 0.01)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const)
    assert.ok(leiden(graph, random(1)).quality > known.leiden - 0.01);
});
