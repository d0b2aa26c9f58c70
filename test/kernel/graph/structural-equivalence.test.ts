import assert from 'node:assert/strict';
import test from 'node:test';
import { structuralDistances } from '../../../src/kernel/graph/structural-equivalence.ts';
import { assertNear, chanceGraphs, D, matrixOf, near } from './toys.ts';

test('the directed toy graph: 1 and 2 are placed alike, 1 and 5 are √5 apart (hand)', () => {
  const d = structuralDistances(D);
  assert.equal(d[0 * 7 + 1], 0);
  assert.ok(near(d[0 * 7 + 4], Math.sqrt(5)));
});

test('distances are what comparing rows and columns gives (twin)', () => {
  for (const directed of [true, false])
    for (const graph of chanceGraphs(60, { directed, weighted: true })) {
      const x = matrixOf(graph);
      const { n } = graph;
      const expected = new Float64Array(n * n);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          if (i === j) continue;
          let sum = 2 * (x[i][j] - x[j][i]) ** 2;
          for (let k = 0; k < n; k++)
            if (k !== i && k !== j) sum += (x[i][k] - x[j][k]) ** 2 + (x[k][i] - x[k][j]) ** 2;
          expected[i * n + j] = Math.sqrt(sum);
        }
      assertNear(structuralDistances(graph), expected);
    }
});
