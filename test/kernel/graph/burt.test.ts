import assert from 'node:assert/strict';
import test from 'node:test';
import { structuralHoles } from '../../../src/kernel/graph/burt.ts';
import { agrees, ba10k, oracle, pp10k } from './oracle-graphs.ts';
import { assertNear, chanceGraphs, fromPairs, G, matrixOf } from './toys.ts';

test('the toy graph: constraint and effective size (hand)', () => {
  const found = structuralHoles(G);
  assertNear(
    found.constraint,
    [1.006944, 1.006944, 0.611111, 0.558642, 0.888889, 0.558642, 1],
    // printed with six digits
    1e-6,
  );
  assertNear(found.effectiveSize, [1, 1, 7 / 3, 7 / 3, 1, 7 / 3, 1]);
  assertNear(found.efficiency, [0.5, 0.5, 7 / 9, 7 / 9, 0.5, 7 / 9, 1]);
});

test('constraint may exceed one: 1.125 in a triangle (hand)', () => {
  const triangle = fromPairs(3, [
    [1, 2],
    [2, 3],
    [1, 3],
  ]);
  assertNear(structuralHoles(triangle).constraint, [1.125, 1.125, 1.125]);
});

test('an isolated vertex has no holes and no closure: unknown (limit)', () => {
  const found = structuralHoles(fromPairs(3, [[1, 2]]));
  assertNear(found.constraint, [1, 1, NaN]);
  assertNear(found.effectiveSize, [1, 1, NaN]);
  assertNear(found.efficiency, [1, 1, NaN]);
});

test('constraint and effective size are what the formulas say (twin)', () => {
  for (const directed of [false, true])
    for (const weighted of [false, true])
      for (const graph of chanceGraphs(40, { directed, weighted })) {
        const m = matrixOf(graph);
        const n = graph.n;
        const a = m.map((row, i) => row.map((w, j) => (directed ? w + m[j][i] : w)));
        const p = a.map((row) => {
          const sum = row.reduce((x, y) => x + y, 0);
          return row.map((w) => w / sum);
        });
        const constraint = a.map((row, i) => {
          if (row.every((w) => w === 0)) return NaN;
          let sum = 0;
          for (let j = 0; j < n; j++) {
            if (j === i || row[j] === 0) continue;
            let both = p[i][j];
            for (let q = 0; q < n; q++)
              if (q !== i && q !== j && row[q] > 0) both += p[i][q] * p[q][j];
            sum += both ** 2;
          }
          return sum;
        });
        const effective = a.map((row, i) => {
          const mine = row.flatMap((w, j) => (w > 0 && j !== i ? [j] : []));
          let ties = 0;
          for (const j of mine) for (const q of mine) if (j < q && a[j][q] > 0) ties++;
          return mine.length - (2 * ties) / mine.length;
        });
        const found = structuralHoles(graph);
        assertNear(found.constraint, constraint);
        assertNear(found.effectiveSize, effective);
      }
});

test('constraint of ten thousand vertices (oracle: igraph 0.10.2, NetworkX)', () => {
  for (const [graph, known] of [
    [ba10k(), oracle.ba10k],
    [pp10k(), oracle.pp10k],
  ] as const)
    assert.ok(
      agrees(
        structuralHoles(graph).constraint.reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0),
        known.constraint,
      ),
    );
});
