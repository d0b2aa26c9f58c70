import assert from 'node:assert/strict';
import test from 'node:test';
import {
  degreeAssortativity,
  groupAssortativity,
  valueAssortativity,
} from '../../../src/kernel/graph/assortativity.ts';
import { chanceGraphs, fromPairs, G, groupsOfD, matrixOf, near } from './toys.ts';

test('the toy graph: by degree -1/3, by group 0.746032 (oracle: igraph 1.3.5, networkx 3.6)', () => {
  assert.ok(near(degreeAssortativity(G), -1 / 3));
  assert.ok(near(groupAssortativity(G, groupsOfD), 0.746032, 1e-6));
});

test('a regular graph has no degree assortativity, one group no mixing, no ties neither (limit)', () => {
  const ring = fromPairs(5, [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 1],
  ]);
  assert.ok(Number.isNaN(degreeAssortativity(ring)));
  assert.ok(Number.isNaN(valueAssortativity(G, new Float64Array(7).fill(0.1))));
  assert.ok(Number.isNaN(groupAssortativity(G, new Uint8Array(7))));
  assert.ok(Number.isNaN(groupAssortativity(fromPairs(3, []), [0, 1, 2])));
});

test('by value it is the correlation over the two ends of all ties (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed })) {
      const values = Array.from({ length: graph.n }, (_, v) => (v % 5 === 4 ? NaN : (v * 13) % 7));
      const xs: number[] = [];
      const ys: number[] = [];
      matrixOf(graph).forEach((row, i) =>
        row.forEach((w, j) => {
          if (w === 0 || Number.isNaN(values[i] + values[j])) return;
          xs.push(values[i]);
          ys.push(values[j]);
        }),
      );
      const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
      const [mx, my] = [mean(xs), mean(ys)];
      let xy = 0;
      let xx = 0;
      let yy = 0;
      xs.forEach((x, i) => {
        xy += (x - mx) * (ys[i] - my);
        xx += (x - mx) ** 2;
        yy += (ys[i] - my) ** 2;
      });
      const none = xx < 1e-9 || yy < 1e-9 || xs.length === 0;
      assert.ok(near(valueAssortativity(graph, values), none ? NaN : xy / Math.sqrt(xx * yy)));
    }
});

test('by group it is the mixing matrix on its diagonal above chance (twin)', () => {
  for (const directed of [false, true])
    for (const graph of chanceGraphs(60, { directed, weighted: true })) {
      const groups = Array.from({ length: graph.n }, (_, v) => (v * 3) % 4);
      const e = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
      let total = 0;
      matrixOf(graph).forEach((row, i) =>
        row.forEach((w, j) => {
          e[groups[i]][groups[j]] += w;
          total += w;
        }),
      );
      let trace = 0;
      let chance = 0;
      for (let g = 0; g < 4; g++) {
        trace += e[g][g] / total;
        chance +=
          (e[g].reduce((a, b) => a + b, 0) / total) * (e.reduce((a, row) => a + row[g], 0) / total);
      }
      const none = total === 0 || 1 - chance < 1e-9;
      assert.ok(
        near(groupAssortativity(graph, groups), none ? NaN : (trace - chance) / (1 - chance)),
      );
    }
});
