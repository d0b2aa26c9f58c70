import assert from 'node:assert/strict';
import test from 'node:test';
import { betweenness } from '../../../src/kernel/graph/betweenness.ts';
import { edgeBetweenness } from '../../../src/kernel/graph/edge-betweenness.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { assertNear, chanceGraph, chanceGraphs, distancesOf, fromPairs, G, near } from './toys.ts';

/** Σ over pairs of the share of shortest paths that use each arc, from full tables. */
function byPairs(graph: Graph, useWeights: boolean): number[] {
  const { n, offsets, targets, weights } = graph;
  const d = distancesOf(graph, useWeights);
  const length = (k: number): number => (useWeights ? weights![k] : 1);
  const paths = d.map((row, s) => {
    const counts = Array<number>(n).fill(0);
    counts[s] = 1;
    for (const u of row.map((_, v) => v).toSorted((a, b) => row[a] - row[b]))
      for (let k = offsets[u]; k < offsets[u + 1]; k++)
        if (row[u] < Infinity && row[u] + length(k) === row[targets[k]])
          counts[targets[k]] += counts[u];
    return counts;
  });
  const found: number[] = [];
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const v = targets[k];
      let sum = 0;
      for (let s = 0; s < n; s++)
        for (let t = 0; t < n; t++)
          if (s !== t && d[s][t] < Infinity && d[s][u] + length(k) + d[v][t] === d[s][t])
            sum += (paths[s][u] * paths[v][t]) / paths[s][t];
      found.push(sum);
    }
  return found;
}

test('the bridge of the toy graph carries all twelve pairs across it, the tail six (hand)', () => {
  const { raw, normalised } = edgeBetweenness(G);
  const at = (u: number, v: number): number => {
    for (let k = G.offsets[u - 1]; k < G.offsets[u]; k++) if (G.targets[k] === v - 1) return k;
    return -1;
  };
  assert.equal(raw[at(3, 4)], 12);
  assert.equal(raw[at(4, 3)], 12);
  assert.equal(raw[at(6, 7)], 6);
  assert.equal(raw[at(1, 2)], 1);
  assert.ok(near(normalised[at(3, 4)], 12 / 21));
});

test('edge betweenness is the sum over pairs (twin)', () => {
  for (const directed of [false, true])
    for (const weighted of [false, true])
      for (const graph of chanceGraphs(40, { directed, weighted }))
        assertNear(
          edgeBetweenness(graph, weighted ? { cost: 'weight' } : {}).raw,
          byPairs(graph, weighted),
        );
});

test('what a vertex carries is what comes in over its ties, but for the ways that end with it (identity)', () => {
  for (const graph of chanceGraphs(40, { directed: true })) {
    const arcs = edgeBetweenness(graph).raw;
    const through = betweenness(graph).raw;
    const reached = distancesOf(graph);
    const incoming = new Float64Array(graph.n);
    graph.targets.forEach((v, k) => (incoming[v] += arcs[k]));
    assertNear(
      through,
      incoming.map((x, v) => x - reached.filter((row, s) => s !== v && row[v] < Infinity).length),
    );
  }
});

test('all vertices as pivots give the exact values without error, some are right on average (recovery)', () => {
  const graph = chanceGraph(30, 0.15, random(5));
  const exact = edgeBetweenness(graph);
  const all = edgeBetweenness(graph, { pivots: Array.from({ length: 30 }, (_, v) => v) });
  assertNear(all.raw, exact.raw);
  assertNear(all.standardError!, new Float64Array(exact.raw.length));
  const chance = random(6);
  const k = exact.raw.indexOf(exact.raw.reduce((a, b) => Math.max(a, b)));
  let sum = 0;
  let squares = 0;
  let variances = 0;
  for (let run = 0; run < 400; run++) {
    const found = edgeBetweenness(graph, { pivots: chance.sample(30, 10) });
    sum += found.raw[k];
    squares += found.raw[k] ** 2;
    variances += found.standardError![k] ** 2;
  }
  const spread = Math.sqrt(squares / 400 - (sum / 400) ** 2);
  // four standard errors of the mean; a spread from 400 runs is known to a few per cent
  assert.ok(Math.abs(sum / 400 - exact.raw[k]) < (4 * spread) / 20);
  assert.ok(Math.abs(Math.sqrt(variances / 400) / spread - 1) < 0.15);
});

test('a loop carries nothing, one vertex has no pairs, bad pivots are refused by value (limit)', () => {
  const { graph } = buildGraph({ n: 2, from: [0, 0], to: [0, 1], loops: 'keep' });
  assertNear(edgeBetweenness(graph).raw, [0, 1, 1]);
  assert.equal(edgeBetweenness(fromPairs(1, [])).normalised.length, 0);
  assert.throws(() => edgeBetweenness(G, { pivots: [7] }), /"7"/);
  assert.throws(() => edgeBetweenness(G, { pivots: [] }), /at least one: "0"/);
  assert.throws(() => edgeBetweenness(G, {}, () => false), { name: 'Stopped' });
});
