import assert from 'node:assert/strict';
import test from 'node:test';
import { components } from '../../../src/kernel/graph/components.ts';
import { eigenvectorCentrality } from '../../../src/kernel/graph/eigenvector.ts';
import { assertNear, chanceGraphs, fromPairs, G, matrixOf, near } from './toys.ts';

test('the toy graph: 4 leads with eigenvalue 2.476347 (oracle: igraph 1.3.5)', () => {
  const found = eigenvectorCentrality(G);
  assert.ok(near(found.eigenvalue, 2.476347, 1e-6));
  assertNear(
    found.values,
    [0.603885, 0.603885, 0.891543, 1, 0.74354, 0.841263, 0.33972],
    // printed with six digits
    1e-6,
  );
});

test('what comes out is an eigenvector of incoming ties (identity)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed, weighted: true })) {
      const { values, eigenvalue, converged } = eigenvectorCentrality(graph);
      if (!converged || eigenvalue === 0) continue;
      const a = matrixOf(graph);
      const { labels, giant } = components(graph);
      values.forEach((x, v) => {
        if (labels[v] !== giant) return assert.ok(Number.isNaN(x));
        let sum = 0;
        for (let u = 0; u < graph.n; u++) if (labels[u] === giant) sum += a[u][v] * values[u];
        // a stop at changes of 1e-12 leaves more than rounding where the gap to the second eigenvalue is narrow
        assert.ok(Math.abs(sum - eigenvalue * x) < 1e-6);
        return assert.ok(x >= 0 && x <= 1);
      });
    }
});

test('a path of two modes does not swing, a chain of command has no centre (limit)', () => {
  const path = fromPairs(3, [
    [1, 2],
    [2, 3],
  ]);
  const found = eigenvectorCentrality(path);
  assert.ok(found.converged && near(found.eigenvalue, Math.SQRT2));
  const chain = fromPairs(
    3,
    [
      [1, 2],
      [2, 3],
    ],
    true,
  );
  assert.equal(eigenvectorCentrality(chain).eigenvalue, 0);
  assert.ok(eigenvectorCentrality(chain).values.every(Number.isNaN));
  assert.ok(Number.isNaN(eigenvectorCentrality(fromPairs(0, [])).eigenvalue));
});
