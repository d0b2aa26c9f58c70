import assert from 'node:assert/strict';
import test from 'node:test';
import { closeness, closenessInput, closenessParts } from '../../../src/kernel/graph/closeness.ts';
import type { Graph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { agrees, ba10k, oracle, oraclePivots, pp10k } from './oracle-graphs.ts';
import { assertNear, chanceGraph, chanceGraphs, distancesOf, fromPairs, G, near } from './toys.ts';

/** Breadth-first from each vertex, one at a time. */
function plain(graph: Graph, source: number): { reached: number; far: number; harmonic: number } {
  const distance = new Int32Array(graph.n).fill(-1);
  distance[source] = 0;
  const queue = [source];
  let far = 0;
  let harmonic = 0;
  for (const u of queue) {
    far += distance[u];
    if (u !== source) harmonic += 1 / distance[u];
    for (let k = graph.offsets[u]; k < graph.offsets[u + 1]; k++) {
      const v = graph.targets[k];
      if (distance[v] >= 0) continue;
      distance[v] = distance[u] + 1;
      queue.push(v);
    }
  }
  return { reached: queue.length - 1, far, harmonic };
}

function check(graph: Graph): void {
  const found = closeness(graph);
  for (let v = 0; v < graph.n; v++) {
    const { reached, far, harmonic } = plain(graph, v);
    const others = graph.n - 1;
    assert.equal(found.reached[v], reached);
    assert.equal(found.farness[v], far);
    assert.ok(near(found.harmonic[v], harmonic / others));
    assert.ok(near(found.closeness[v], reached / far));
    assert.ok(near(found.wassermanFaust[v], (reached / others) * (reached / far)));
  }
}

test('vertex 4 of the toy graph: closeness 2/3, harmonic 3/4 (hand)', () => {
  const found = closeness(G);
  assert.ok(near(found.closeness[3], 2 / 3));
  assert.ok(near(found.harmonic[3], 0.75));
});

test('an isolated vertex is at harmonic 0 and unknown closeness; one alone knows nothing (limit)', () => {
  const lone = closeness(fromPairs(3, [[1, 2]]));
  assert.equal(lone.harmonic[2], 0);
  assert.ok(Number.isNaN(lone.closeness[2]) && Number.isNaN(lone.wassermanFaust[2]));
  assert.ok(Number.isNaN(closeness(fromPairs(1, [])).harmonic[0]));
  assert.equal(closeness(fromPairs(0, [])).harmonic.length, 0);
});

test('256 sources at once count what one at a time counts (twin)', () => {
  const chance = random(9);
  for (const graph of chanceGraphs(60)) check(graph);
  for (const graph of chanceGraphs(60, { directed: true })) check(graph);
  check(chanceGraph(700, 0.004, chance));
  check(chanceGraph(600, 0.01, chance, { directed: true }));
});

test('graphs full of twins, as meetings make them, come out the same (twin)', () => {
  const chance = random(10);
  for (let i = 0; i < 20; i++) {
    const pairs: [number, number][] = [];
    for (let meeting = 0; meeting < 12; meeting++) {
      const members = chance.sample(80, 2 + chance.below(9));
      for (const a of members) for (const b of members) if (a < b) pairs.push([a + 1, b + 1]);
    }
    check(fromPairs(80, pairs));
  }
  check(
    fromPairs(
      40,
      Array.from({ length: 780 }, (_, i) => [1 + (i % 39), 40] as const),
    ),
  );
});

test('inward closeness is distance from the others (twin)', () => {
  for (const graph of chanceGraphs(40, { directed: true })) {
    const d = distancesOf(graph);
    const expected = d.map((_, v) =>
      d.reduce((sum, row, u) => sum + (u === v ? 0 : 1 / row[v]), 0),
    );
    assertNear(
      closeness(graph, 'in').harmonic,
      expected.map((h) => h / (graph.n - 1)),
    );
  }
});

test('parts merge to the same bytes as one run, and a stop is a stop (identity)', () => {
  const input = closenessInput(chanceGraph(3000, 0.001, random(2)));
  const plan = closenessParts.plan(input);
  assert.ok(plan.length > 1);
  const partials = plan.toReversed().map((part) => closenessParts.run(input, part));
  assert.deepEqual(
    closenessParts.merge(input, partials.toReversed()),
    closenessParts.merge(
      input,
      plan.map((part) => closenessParts.run(input, part)),
    ),
  );
  assert.throws(() => closeness(G, 'out', () => false), { name: 'Stopped' });
});

test('closeness of ten thousand vertices (oracle: igraph 0.10.2, C reference)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const) {
    const found = closeness(graph);
    const sum = (values: Iterable<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
    assert.ok(agrees(sum(found.harmonic), known.closeness.harmonic));
    assert.ok(agrees(sum(found.closeness), known.closeness.closeness));
    const pivots = Array.from(oraclePivots(graph.n));
    assert.ok(agrees(sum(pivots.map((v) => found.harmonic[v])), known.closeness64.harmonic));
    assert.ok(agrees(sum(pivots.map((v) => found.closeness[v])), known.closeness64.closeness));
  }
});
