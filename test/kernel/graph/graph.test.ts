import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { countTies, degree, strength } from '../../../src/kernel/graph/degree.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { inducedSubgraph } from '../../../src/kernel/graph/induced-subgraph.ts';
import { findArc, symmetrise } from '../../../src/kernel/graph/symmetrise.ts';
import { transpose } from '../../../src/kernel/graph/transpose.ts';
import { chanceGraphs, D, matrixOf } from './toys.ts';

const tieList = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    ties: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: n - 1 }),
        fc.integer({ min: 0, max: n - 1 }),
        fc.integer({ min: 0, max: 9 }),
      ),
      { maxLength: 40 },
    ),
    directed: fc.boolean(),
    loops: fc.constantFrom('drop' as const, 'keep' as const),
    duplicates: fc.constantFrom('sum' as const, 'max' as const, 'first' as const),
  }),
);

test('a built graph is the matrix of its ties (twin)', () => {
  fc.assert(
    fc.property(tieList, ({ n, ties, directed, loops, duplicates }) => {
      const built = buildGraph({
        n,
        from: ties.map((t) => t[0]),
        to: ties.map((t) => t[1]),
        weights: ties.map((t) => t[2]),
        directed,
        loops,
        duplicates,
      });
      const cells = new Map<string, number>();
      let dropped = 0;
      let merged = 0;
      for (const [u, v, w] of ties) {
        if (u === v && loops === 'drop') {
          dropped++;
          continue;
        }
        const key = directed || u < v ? `${u},${v}` : `${v},${u}`;
        const before = cells.get(key);
        if (before !== undefined) merged++;
        const merge = { sum: (before ?? 0) + w, max: Math.max(before ?? 0, w), first: before ?? w };
        cells.set(key, merge[duplicates]);
      }
      assert.equal(built.loopsDropped, dropped);
      assert.equal(built.duplicatesMerged, merged);
      assert.equal(countTies(built.graph), cells.size);
      const { graph } = built;
      assert.equal(graph.offsets[n], graph.targets.length);
      let arcs = 0;
      for (let v = 0; v < n; v++)
        for (let k = graph.offsets[v]; k < graph.offsets[v + 1]; k++) {
          const u = graph.targets[k];
          if (k > graph.offsets[v]) assert.ok(u > graph.targets[k - 1], 'rows ascend');
          const key = directed || v < u ? `${v},${u}` : `${u},${v}`;
          assert.equal(graph.weights![k], cells.get(key));
          arcs++;
        }
      const loopsKept = [...cells.keys()].filter((k) => k.split(',')[0] === k.split(',')[1]).length;
      assert.equal(arcs, directed ? cells.size : 2 * cells.size - loopsKept);
    }),
  );
});

test('bad ties are refused with the value named (hand)', () => {
  assert.throws(() => buildGraph({ n: 2, from: [0], to: [2] }), /"to" of tie 0 .* "2"/);
  assert.throws(() => buildGraph({ n: 2, from: [-1], to: [0] }), /"from" of tie 0 .* "-1"/);
  assert.throws(() => buildGraph({ n: 2, from: [0.5], to: [0] }), /"0.5"/);
  assert.throws(() => buildGraph({ n: 2, from: [NaN], to: [0] }), /"NaN"/);
  assert.throws(() => buildGraph({ n: 0, from: [0], to: [0] }), RangeError);
  assert.throws(() => buildGraph({ n: 2, from: [0, 1], to: [1] }), /unequal lengths/);
  assert.throws(() => buildGraph({ n: -1, from: [], to: [] }), /"-1"/);
  for (const weight of [-1, NaN, Infinity])
    assert.throws(
      () => buildGraph({ n: 2, from: [0], to: [1], weights: [weight] }),
      new RegExp(`weight of tie 0 .* "${weight}"`),
    );
  assert.throws(() => buildGraph({ n: 2, from: [0], to: [1], weights: [] }), /one per tie/);
});

test('a graph without vertices or ties stands (limit)', () => {
  assert.equal(buildGraph({ n: 0, from: [], to: [] }).graph.offsets.length, 1);
  assert.deepEqual([...degree(buildGraph({ n: 3, from: [], to: [] }).graph)], [0, 0, 0]);
});

test('the transpose of the transpose is the graph (identity)', () => {
  for (const graph of chanceGraphs(60, { directed: true, weighted: true })) {
    const turned = transpose(graph);
    assert.deepEqual(transpose(turned), graph);
    const rows = matrixOf(graph);
    matrixOf(turned).forEach((row, i) => row.forEach((w, j) => assert.equal(w, rows[j][i])));
  }
});

test('degrees and strengths are row and column sums (twin)', () => {
  for (const graph of chanceGraphs(60, { directed: true, weighted: true })) {
    const rows = matrixOf(graph);
    const out = rows.map((row) => row.reduce((a, b) => a + b, 0));
    const inward = rows.map((_, j) => rows.reduce((a, row) => a + row[j], 0));
    assert.deepEqual([...strength(graph, 'out')], out);
    assert.deepEqual([...strength(graph, 'in')], inward);
    assert.deepEqual(
      [...strength(graph)],
      out.map((x, i) => x + inward[i]),
    );
    const counts = rows.map((row) => row.filter((w) => w > 0).length);
    assert.deepEqual([...degree(graph, 'out')], counts);
    assert.equal(
      degree(graph, 'in').reduce((a, b) => a + b, 0),
      countTies(graph),
    );
  }
});

test('symmetrising is cell by cell the sum, the larger or the smaller (twin)', () => {
  const rules = { sum: (a: number, b: number) => a + b, max: Math.max, min: Math.min };
  for (const weighted of [true, false])
    for (const graph of chanceGraphs(40, { directed: true, weighted })) {
      const rows = matrixOf(graph);
      for (const rule of ['sum', 'max', 'min'] as const)
        matrixOf(symmetrise(graph, rule)).forEach((row, i) =>
          row.forEach((w, j) => assert.equal(w, i === j ? 0 : rules[rule](rows[i][j], rows[j][i]))),
        );
    }
});

test('an arc is found where the matrix has it (twin)', () => {
  const rows = matrixOf(D);
  for (let u = 0; u < 7; u++)
    for (let v = 0; v < 7; v++) {
      const at = findArc(D, u, v);
      assert.equal(at >= 0, rows[u][v] === 1);
      if (at >= 0) assert.equal(D.targets[at], v);
    }
});

test('an induced subgraph is a cut of the matrix (twin)', () => {
  let i = 0;
  for (const graph of chanceGraphs(60, { directed: true, weighted: true })) {
    i++;
    const keep = Array.from({ length: graph.n }, (_, v) => v).filter((v) => (v * 7 + i) % 3 > 0);
    const cut = inducedSubgraph(graph, keep.toReversed());
    assert.deepEqual([...cut.vertices], keep);
    const rows = matrixOf(graph);
    assert.deepEqual(
      matrixOf(cut.graph),
      keep.map((u) => keep.map((v) => rows[u][v])),
    );
  }
  assert.throws(() => inducedSubgraph(D, [7]), /"7"/);
});
