import assert from 'node:assert/strict';
import test from 'node:test';
import {
  betweenness,
  betweennessInput,
  betweennessParts,
} from '../../../src/kernel/graph/betweenness.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { agrees, ba10k, oracle, oraclePivots, pp10k } from './oracle-graphs.ts';
import { assertNear, chanceGraph, chanceGraphs, distancesOf, fromPairs, G, near } from './toys.ts';

/** Σ over pairs of σ_sv σ_vt / σ_st from full tables of distances and path counts. */
function byPairs(graph: Graph, useWeights = false): number[] {
  const { n, offsets, targets, weights } = graph;
  const d = distancesOf(graph, useWeights);
  const paths = d.map((row, s) => {
    const counts = Array<number>(n).fill(0);
    counts[s] = 1;
    const order = row.map((_, v) => v).toSorted((a, b) => row[a] - row[b]);
    for (const u of order)
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        const step = useWeights ? weights![k] : 1;
        if (row[u] < Infinity && row[u] + step === row[targets[k]]) counts[targets[k]] += counts[u];
      }
    return counts;
  });
  return d.map((_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s++)
      for (let t = graph.directed ? 0 : s + 1; t < n; t++) {
        if (s === t || s === v || t === v || d[s][t] === Infinity) continue;
        if (d[s][v] + d[v][t] === d[s][t]) sum += (paths[s][v] * paths[v][t]) / paths[s][t];
      }
    return sum;
  });
}

test('the toy graph counts 0, 0, 8, 9, 0, 5, 0, normalised 0.6 at vertex 4 (hand)', () => {
  const found = betweenness(G);
  assertNear(found.raw, [0, 0, 8, 9, 0, 5, 0]);
  assert.ok(near(found.normalised[3], 0.6));
  assert.equal(found.standardError, null);
});

test('betweenness is the sum over pairs (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(80, { directed }))
      assertNear(betweenness(graph).raw, byPairs(graph));
});

test('with weights as lengths betweenness is the sum over pairs (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed, weighted: true }))
      assertNear(betweenness(graph, { cost: 'weight' }).raw, byPairs(graph, true));
});

test('graphs full of twins, as meetings make them, come out the same (twin)', () => {
  const chance = random(12);
  for (let i = 0; i < 25; i++) {
    const pairs: [number, number][] = [];
    for (let meeting = 0; meeting < 7; meeting++) {
      const members = chance.sample(30, 2 + chance.below(7));
      for (const a of members) for (const b of members) if (a < b) pairs.push([a + 1, b + 1]);
    }
    const graph = fromPairs(30, pairs);
    assertNear(betweenness(graph).raw, byPairs(graph));
  }
});

test('a strong tie is a short one (hand)', () => {
  // a ring of lengths 1/3, 1/3, 1/3, 1: 1–4 has two equal ways, 1–3 goes through 2, 2–4 through 3
  const { graph } = buildGraph({
    n: 4,
    from: [0, 1, 2, 0],
    to: [1, 2, 3, 3],
    weights: [3, 3, 3, 1],
  });
  assertNear(betweenness(graph, { cost: 'inverse-weight' }).raw, [0, 1.5, 1.5, 0]);
});

test('0.1 and 0.2 make a way as long as 0.3 (hand)', () => {
  const { graph } = buildGraph({ n: 3, from: [0, 1, 0], to: [1, 2, 2], weights: [0.1, 0.2, 0.3] });
  assertNear(betweenness(graph, { cost: 'weight' }).raw, [0, 0.5, 0]);
});

test('a tie of weight 0 has no length to go by (hand)', () => {
  const { graph } = buildGraph({ n: 2, from: [0], to: [1], weights: [0] });
  assert.throws(() => betweenness(graph, { cost: 'weight' }), /"0"/);
  assert.throws(() => betweenness(graph, { cost: 'inverse-weight' }), /"0"/);
  assertNear(betweenness(graph).raw, [0, 0]);
});

test('all vertices as pivots give the exact values without error (identity)', () => {
  for (const graph of chanceGraphs(40)) {
    const pivots = Array.from({ length: graph.n }, (_, v) => v);
    const found = betweenness(graph, { pivots });
    assertNear(found.raw, betweenness(graph).raw);
    if (graph.n > 1) assertNear(found.standardError!, new Float64Array(graph.n));
  }
});

test('pivots are right on average and their standard error is their spread (recovery)', () => {
  const graph = chanceGraph(60, 0.08, random(31));
  const exact = betweenness(graph).raw;
  const v = exact.indexOf(exact.reduce((a, b) => Math.max(a, b)));
  const chance = random(32);
  const runs = 400;
  let sum = 0;
  let squares = 0;
  let variances = 0;
  for (let i = 0; i < runs; i++) {
    const found = betweenness(graph, { pivots: chance.sample(60, 15) });
    sum += found.raw[v];
    squares += found.raw[v] ** 2;
    variances += found.standardError![v] ** 2;
  }
  const mean = sum / runs;
  const spread = Math.sqrt(squares / runs - mean ** 2);
  // four standard errors of the mean; the spread itself is known to about 1/√(2·400)
  assert.ok(Math.abs(mean - exact[v]) < (4 * spread) / Math.sqrt(runs));
  assert.ok(Math.abs(Math.sqrt(variances / runs) / spread - 1) < 0.15);
});

test('bad pivots are refused by name, a single one knows no error (hand)', () => {
  assert.throws(() => betweenness(G, { pivots: [7] }), /"7"/);
  assert.throws(() => betweenness(G, { pivots: [1, 1] }), /repeated: "1"/);
  assert.ok(betweenness(G, { pivots: [0] }).standardError!.every(Number.isNaN));
});

test('below three vertices nothing can lie between (limit)', () => {
  assert.ok(betweenness(fromPairs(2, [[1, 2]])).normalised.every(Number.isNaN));
  assert.equal(betweenness(fromPairs(0, [])).raw.length, 0);
});

test('parts run in any order merge to the same bytes (identity)', () => {
  const input = betweennessInput(chanceGraph(200, 0.03, random(2)));
  const plan = betweennessParts.plan(input);
  assert.equal(plan.length, 16);
  const partials = plan.toReversed().map((part) => betweennessParts.run(input, part));
  assert.deepEqual(
    betweennessParts.merge(input, partials.toReversed()).raw,
    betweennessParts.merge(
      input,
      plan.map((part) => betweennessParts.run(input, part)),
    ).raw,
  );
});

test('betweenness of ten thousand vertices from 64 pivots (oracle: graph-tool 2.45, NetworkX, C reference)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const) {
    // the reference leaves the sums unscaled
    const raw = betweenness(graph, { pivots: oraclePivots(graph.n) }).raw.map(
      (b) => (b * 64) / graph.n,
    );
    assert.ok(
      agrees(
        raw.reduce((a, b) => a + b, 0),
        known.betweenness64.sum,
      ),
    );
    assert.ok(
      agrees(
        raw.reduce((a, b) => Math.max(a, b), 0),
        known.betweenness64.max,
      ),
    );
  }
});

test('ways longer than a byte counts are counted: the middle of a line lies between n²/4 pairs (limit)', () => {
  const n = 601;
  const from = Uint32Array.from({ length: n - 1 }, (_, v) => v);
  const { graph } = buildGraph({ n, from, to: from.map((v) => v + 1) });
  const { raw } = betweenness(graph);
  assert.equal(raw[300], 300 * 300);
  assert.equal(raw[1], n - 2);
});
