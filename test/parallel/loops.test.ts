import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { buildLoops } from '../../src/app/loops/build-loops.ts';
import { openLoops } from '../../src/app/loops/open-loops.ts';
import { tagIndex } from '../../src/kernel/assign/tag-index.ts';
import { tagSearch } from '../../src/kernel/assign/tag-search.ts';
import { diffuse } from '../../src/kernel/game/diffusion.ts';
import { playRepeated } from '../../src/kernel/game/repeated-game.ts';
import { betweenness } from '../../src/kernel/graph/betweenness.ts';
import { structuralHoles } from '../../src/kernel/graph/burt.ts';
import type { Graph } from '../../src/kernel/graph/graph.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { aggregate, groundLevel } from '../../src/kernel/graph/leiden-level.ts';
import { leiden } from '../../src/kernel/graph/leiden.ts';
import { workOn } from '../../src/kernel/graph/leiden-work.ts';
import { kCore } from '../../src/kernel/graph/k-core.ts';
import { loadGraph } from '../../src/kernel/graph/load-graph.ts';
import { pageRank } from '../../src/kernel/graph/page-rank.ts';
import { parseTies } from '../../src/kernel/graph/parse-ties.ts';
import { symmetrise } from '../../src/kernel/graph/symmetrise.ts';
import { triangles } from '../../src/kernel/graph/triangles.ts';
import { MOST_BYTES } from '../../src/kernel/graph/whole-lines.ts';
import { giveLoops } from '../../src/kernel/loops.ts';
import { random } from '../../src/kernel/random/random.ts';
import { kDensity, kDensityNull } from '../../src/kernel/space/k-density.ts';
import { marconPuech } from '../../src/kernel/space/marcon-puech.ts';
import { sitesOnPlane } from '../../src/kernel/space/sites.ts';
import { layOutPlants, tally } from '../../src/kernel/space/tally.ts';

const failed = buildLoops();
const compiled = openLoops();

afterEach(() => giveLoops(null));

/** What comes of a computation with the plain loops, and with the compiled ones. */
function both<T>(run: () => T): readonly [T, T] {
  giveLoops(null);
  const plain = run();
  giveLoops(compiled, 0);
  return [plain, run()];
}

/** The same to the byte, −0 and NaN included. */
function same<T>(run: () => T): void {
  const [plain, fast] = both(run);
  assert.deepStrictEqual(fast, plain);
}

function ties(seed: number, n: number, m: number, directed = false): Graph {
  const draw = random(seed);
  const from = Uint32Array.from({ length: m }, () => draw.below(n));
  const to = Uint32Array.from({ length: m }, (_, i) =>
    i % 3 === 0 ? draw.below(n) : from[draw.below(i + 1)],
  );
  const weights = directed ? Float64Array.from({ length: m }, () => draw.float()) : null;
  return buildGraph({ n, from, to, weights, directed }).graph;
}

test('the loops compile and open here (identity)', () => {
  assert.equal(failed, null);
  assert.notEqual(compiled, null);
});

test('graph kernels give the same bytes with compiled loops (twin)', () => {
  for (const [seed, n, m] of [
    [1, 1, 0],
    [2, 2, 1],
    [3, 40, 60],
    [4, 300, 2500],
    [5, 2000, 3000],
  ] as const) {
    const graph = ties(seed, n, m);
    same(() => kCore(graph));
    same(() => triangles(graph));
    same(() => pageRank(graph, { mostRounds: 31, tolerance: 0 }));
    same(() => pageRank(graph));
    same(() => betweenness(graph));
    same(() => betweenness(graph, { pivots: [0, ...(n > 7 ? [3, 7] : [])] }));
    const { graph: looped } = buildGraph({ n, from: [0, 0], to: [0, n - 1], loops: 'keep' });
    same(() => kCore(looped));
    same(() => triangles(looped));
    same(() => structuralHoles(looped));
    same(() => structuralHoles(graph));
    const directed = ties(seed, n, m, true);
    same(() => pageRank(directed));
    same(() => betweenness(directed));
    for (const direction of ['in', 'out', 'all'] as const) same(() => kCore(directed, direction));
  }
});

test('rows long and short, weighted or not, rank alike in many blocks (twin)', () => {
  const n = 9000;
  const draw = random(12);
  // A hub has more ties than rows that are arranged by length; the last thousand have none.
  const from = Uint32Array.from({ length: 30_000 }, (_, i) => (i < 300 ? 0 : draw.below(8000)));
  const to = Uint32Array.from(from, () => draw.below(8000));
  const weights = Float64Array.from(from, () => draw.float());
  for (const directed of [false, true])
    for (const each of [null, weights])
      same(() => pageRank(buildGraph({ n, from, to, weights: each, directed }).graph));
  const { graph } = buildGraph({ n, from, to });
  same(() => structuralHoles(graph));
  same(() => triangles(graph));
  same(() => structuralHoles(buildGraph({ n, from, to, weights }).graph));
});

test('columns that stayed are not mistaken for those of another graph (identity)', () => {
  const [one, other] = [ties(21, 300, 900), ties(22, 300, 900)];
  giveLoops(compiled, 0);
  const first = kCore(one);
  kCore(other);
  triangles(other);
  parseTies(new TextEncoder().encode('1\t2\n'));
  assert.deepEqual(kCore(one), first);
  const { offsets, targets } = other;
  assert.deepEqual(kCore({ ...one, offsets, targets }), kCore(other));
});

test('a path longer than a byte counts (limit)', () => {
  const n = 700;
  const from = Uint32Array.from({ length: n - 1 }, (_, i) => i);
  const graph = buildGraph({ n, from, to: from.map((i) => i + 1) }).graph;
  same(() => betweenness(graph));
});

test('ties in order, out of order, repeated and looped build the same rows (twin)', () => {
  const draw = random(9);
  const list = (m: number, n: number): { n: number; from: number[]; to: number[] } => {
    const pairs = Array.from({ length: m }, () => [draw.below(n), draw.below(n)] as const);
    return { n, from: pairs.map(([u]) => u), to: pairs.map(([, v]) => v) };
  };
  for (let i = 0; i < 30; i++) {
    const some = list(60, 30);
    same(() => buildGraph(some));
    const sorted = Array.from(some.from, (u, k) => [
      Math.min(u, some.to[k]),
      Math.max(u, some.to[k]),
    ])
      .filter(([u, v]) => u !== v)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const from = sorted.map(([u]) => u);
    const to = sorted.map(([, v]) => v);
    same(() => buildGraph({ n: 30, from, to }));
    const once = sorted.filter(([u, v], k) => k === 0 || u !== from[k - 1] || v !== to[k - 1]);
    same(() => buildGraph({ n: 30, from: once.map(([u]) => u), to: once.map(([, v]) => v) }));
  }
  giveLoops(compiled, 0);
  assert.throws(() => buildGraph({ n: 3, from: [0, 1], to: [1, 3] }), /"3"/);
});

test('games give the same bytes with compiled loops (twin)', () => {
  const draw = random(5);
  const graph = ties(6, 500, 2500);
  const knowledge = Float64Array.from({ length: 4 * graph.n }, () => draw.float());
  knowledge[17] = NaN;
  for (const steps of [0, 1, 2, 9])
    same(() => diffuse(graph, knowledge, 4, steps, { rate: 0.3, reach: 0.4 }));
  const thresholds = Uint32Array.from({ length: 32 }, () => draw.below(2 ** 32 - 1));
  const strategies = Uint8Array.from({ length: graph.n }, () => draw.below(8));
  for (const [rounds, seed] of [
    [0, 0],
    [1, 3],
    [40, 7],
  ] as const)
    same(() => playRepeated({ graph, thresholds, strategies, rounds, seed }));
});

test('spatial kernels give the same bytes with compiled loops (twin)', () => {
  const draw = random(8);
  const n = 2100;
  const axis = (): Float64Array => Float64Array.from({ length: n }, () => 100 * draw.float());
  const sites = sitesOnPlane(axis(), axis());
  const weights = Float64Array.from({ length: n }, () => 1 + draw.below(50));
  const rows = Uint32Array.from({ length: 1701 }, (_, i) => i);
  const distancesKm = Float64Array.from({ length: 41 }, (_, i) => i);
  const settings = { distancesKm, weights: weights.slice(0, rows.length), bandwidthKm: 2 };
  same(() => kDensity(sites, rows, settings));
  same(() => kDensityNull(sites, 1600, { distancesKm, bandwidthKm: 1, simulations: 2 }, random(1)));
  const subject = Uint8Array.from({ length: n }, () => (draw.below(9) === 0 ? 1 : 0));
  const neighbour = Uint8Array.from({ length: n }, () => (draw.below(5) === 0 ? 1 : 0));
  const radiiKm = [0.1, 1, 2, 5, 30];
  same(() => marconPuech(sites, { radiiKm, weights, subject }));
  same(() => marconPuech(sites, { radiiKm, weights, subject, neighbour }));
});

test('plants add up to the same bytes, and a wrong one is named (twin)', () => {
  const draw = random(2);
  const count = 40_000;
  const column = (below: number): Int32Array =>
    Int32Array.from({ length: count }, () => draw.below(below));
  const [place, industry, size] = [column(30), column(20), column(500)];
  same(() => tally(place, industry, size, 30, 20));
  size[77] = 2 ** 31 - 1;
  same(() => tally(place, industry, size, 30, 20));
  giveLoops(compiled, 0);
  const laid = layOutPlants([place, industry, size]);
  assert.deepEqual(laid, [place, industry, size]);
  assert.notEqual(laid[0].buffer, place.buffer);
  for (const [places, industries] of [
    [30, 20],
    [300, 200],
    [2 ** 12, 2 ** 12],
  ])
    assert.deepStrictEqual(
      tally(laid[0], laid[1], laid[2], places, industries),
      tally(place, industry, size, places, industries),
    );
  assert.deepStrictEqual(
    tally(laid[0], industry, laid[2], 30, 20),
    tally(place, industry, size, 30, 20),
  );
  const huge = size.map(() => 2 ** 31 - 1);
  same(() => tally(place, industry, huge, 30, 20));
  giveLoops(compiled, 0);
  for (const wrong of [30, -1]) {
    place[20_123] = wrong;
    assert.throws(() => tally(place, industry, size, 30, 20), new RegExp(`"${wrong}"`));
  }
  place[20_123] = 0;
  size[39_999] = -5;
  assert.throws(() => tally(place, industry, size, 30, 20), /"-5"/);
});

test('communities are the same with compiled loops, as is every step (twin)', () => {
  for (const [seed, n, m] of [
    [1, 1, 0],
    [2, 2, 1],
    [3, 60, 90],
    [4, 300, 2500],
    [5, 6000, 9000],
  ] as const)
    for (const graph of [ties(seed, n, m), ties(seed, n, m, true)]) {
      for (const quality of ['modularity', 'potts'] as const)
        for (const resolution of [0, 0.02, 1, 3])
          same(() => leiden(graph, random(seed), { quality, resolution, passes: 4 }));
      const level = groundLevel(symmetrise(graph), 'modularity', 1);
      const third = Math.ceil(n / 3);
      const thirds = Uint32Array.from({ length: n }, (_, v) => Math.floor(v / 3));
      const order = random(seed).shuffle(Uint32Array.from({ length: n }, (_, v) => v));
      same(() => workOn(level).move(thirds, order.slice()));
      for (const chosen of [-1, 0])
        same(() => workOn(level).refine(thirds, third, order, () => chosen));
      same(() => workOn(level).aggregate(thirds, third));
      const above = aggregate(level, thirds, third);
      same(() => workOn(above).aggregate(thirds.subarray(0, third), Math.ceil(third / 3)));
    }
});

test('ties are read from text alike, and what is none is named by its line (twin)', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const text of ['', '0\t1\n', '0\t1', '12\t345\n999999999\t0\n7\t7\n'])
    same(() => parseTies(bytes(text)));
  for (const text of ['', '0\t1\n1\t2\n', '1\t0\n0\t2\n', '0\t0\n0\t1\n0\t1\n'])
    same(() => loadGraph(bytes(text), 3));
  assert.deepEqual(parseTies(bytes('12\t345\n6\t0\n')), {
    from: Uint32Array.of(12, 6),
    to: Uint32Array.of(345, 0),
  });
  for (const text of ['12345678\t123456789\n', '0\t00000001\n1234567\t1\n'.repeat(40)])
    same(() => parseTies(bytes(text)));
  for (const wrong of [
    '1 2',
    '1\t',
    '1\t:',
    '1\t/',
    '\t1',
    '-1\t2',
    '1\t2\t3',
    '1\t2\r',
    '1234567890\t1',
    '',
    '1.5\t2',
  ])
    for (const given of [null, compiled]) {
      giveLoops(given, 0);
      assert.throws(
        () => parseTies(bytes(`0\t1\n${wrong}\n2\t3\n`)),
        (error: Error) =>
          error.message.startsWith('line 2 is not') && error.message.includes(`"${wrong}"`),
      );
    }
});

test('a text in pieces builds what the whole text builds, wherever it is cut (twin)', () => {
  const draw = random(17);
  const lines = Array.from({ length: 400 }, () => `${draw.below(99)}\t${draw.below(99_999)}\n`);
  const text = new TextEncoder().encode(lines.join(''));
  const whole = parseTies(text);
  for (const bytes of [1, 2, 7, 64, 1000, text.length]) {
    const cut = Array.from({ length: Math.ceil(text.length / bytes) }, (_, i) =>
      text.subarray(i * bytes, (i + 1) * bytes),
    );
    same(() => parseTies(cut));
    assert.deepEqual(parseTies(cut), whole);
    const last = text.slice();
    last[last.length - 1] = 65;
    giveLoops(null);
    assert.throws(
      () => parseTies([...cut.slice(0, -1), last.subarray((cut.length - 1) * bytes)]),
      /line 400/,
    );
  }
  const sorted = new TextEncoder().encode('0\t1\n0\t2\n1\t2\n');
  same(() => loadGraph([sorted.subarray(0, 5), sorted.subarray(5)], 3));
  assert.deepEqual(loadGraph([sorted.subarray(0, 5), sorted.subarray(5)], 3), loadGraph(sorted, 3));
});

test('a line longer than what is read at once is no tie (limit)', () => {
  const long = new Uint8Array(MOST_BYTES + 100).fill(49);
  for (const given of [null, compiled]) {
    giveLoops(given, 0);
    assert.throws(() => parseTies([Uint8Array.of(49, 9, 49, 10), long]), /line 2 is not.*"1{40}"/);
  }
});

test('a search finds the same with compiled loops, query after query (twin)', () => {
  const draw = random(11);
  for (const [rows, weightOf] of [
    [1, () => 1],
    [500, () => draw.below(10)],
    [80_000, () => draw.below(10)],
    [40_000, () => draw.float()],
  ] as const) {
    const columns: number[][] = [[0], [], []];
    for (let row = 0; row < rows; row++) {
      for (const tag of draw.sample(20, 1 + draw.below(6))) {
        columns[1].push(tag);
        columns[2].push(weightOf());
      }
      columns[0].push(columns[1].length);
    }
    const index = tagIndex(columns[0], columns[1], columns[2], 20);
    const queries = Array.from({ length: 10 }, (_, i) => {
      const tags = draw.sample(20, draw.below(21));
      return { tags, weights: Array.from(tags, () => draw.below(2) + draw.float() * (i % 2)) };
    });
    same(() => {
      const search = tagSearch(index);
      return queries.map((query, i) =>
        search(query, {
          k: 1 + 3 * i,
          accept: (row) => row % 4 !== 1,
          score: (row, overlap) => overlap - (row % 3) / 10,
          neverAbove: i % 3 > 0,
        }),
      );
    });
  }
});

test('what does not fit the memory of compiled loops is left to the plain ones, and leaves nothing wrong behind (limit)', () => {
  assert.ok(compiled);
  giveLoops(compiled, 0);
  const { graph } = buildGraph({ n: 6, from: [0, 0, 1, 3, 0, 2, 1], to: [1, 2, 2, 4, 3, 3, 3] });
  const before = kCore(graph);
  assert.deepEqual([...before], [3, 3, 3, 3, 1, 0]);
  const huge = { ...graph, offsets: new Uint32Array(7), targets: new Uint32Array(2 ** 30) };
  assert.equal(compiled.peel(huge), null);
  assert.deepEqual(kCore(graph), before);
});

test('knowledge without end, and too large to be doubled, spreads alike (twin)', () => {
  const { graph } = buildGraph({ n: 2, from: [0], to: [1] });
  for (const first of [Infinity, 0, 1e308])
    same(() =>
      diffuse(graph, new Float64Array([first, 1, 1, 1, 0, 1e308, NaN, 1]), 4, 1, {
        rate: 0.5,
        reach: Infinity,
      }),
    );
  const known = diffuse(graph, new Float64Array([0, 1e308]), 1, 1, { rate: 0.5, reach: Infinity });
  assert.deepEqual([...known], [5e307, 1e308]);
});

test('constraint does not depend on the unit of the weights (identity)', () => {
  const ties = { n: 4, from: [0, 1, 2, 0], to: [1, 2, 3, 2] };
  const of = (weight: number): Float64Array =>
    structuralHoles(buildGraph({ ...ties, weights: [weight, weight, weight, weight] }).graph)
      .constraint;
  for (const loops of [null, compiled]) {
    giveLoops(loops, 0);
    of(1e-200).forEach((value, v) => assert.ok(Math.abs(value - of(1)[v]) < 1e-12));
    of(1e200).forEach((value, v) => assert.ok(Math.abs(value - of(1)[v]) < 1e-12));
  }
});
