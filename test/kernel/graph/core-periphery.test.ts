import assert from 'node:assert/strict';
import test from 'node:test';
import { corePeriphery } from '../../../src/kernel/graph/core-periphery.ts';
import { coreness } from '../../../src/kernel/graph/coreness.ts';
import { buildGraph, type Graph } from '../../../src/kernel/graph/graph.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { assertNear, chanceGraphs, fromPairs, G, matrixOf, near } from './toys.ts';

/** Pearson's correlation over ordered cells with the ideal pattern of one split. */
function fitOf(graph: Graph, core: readonly number[], free: boolean): number {
  const xs: number[] = [];
  const ys: number[] = [];
  matrixOf(graph).forEach((row, i) =>
    row.forEach((w, j) => {
      const both = Number(core.includes(i)) + Number(core.includes(j));
      if (i === j || (free && both === 1)) return;
      xs.push(w);
      ys.push(both === 2 || (both === 1 && !free) ? 1 : 0);
    }),
  );
  const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const cross = xs.reduce((s, x, i) => s + (x - mx) * (ys[i] - my), 0);
  const xx = xs.reduce((s, x) => s + (x - mx) ** 2, 0);
  const yy = ys.reduce((s, y) => s + (y - my) ** 2, 0);
  return xx > 1e-9 && yy > 1e-9 ? cross / Math.sqrt(xx * yy) : NaN;
}

function subsets(n: number): number[][] {
  return Array.from({ length: 2 ** n }, (_, mask) =>
    Array.from({ length: n }, (_, v) => v).filter((v) => (mask >> v) & 1),
  );
}

test('the toy graph: core {3, 6} when ties to the rim count, four equal cores when they are free (hand)', () => {
  const tied = corePeriphery(G, random(1));
  assert.ok(near(tied.fit, 0.35528, 1e-6));
  assert.deepEqual(
    tied.cores.map((core) => [...core]),
    [[2, 5]],
  );
  const free = corePeriphery(G, random(1), { rule: 'free' });
  assert.ok(near(free.fit, 0.5));
  assert.deepEqual(
    free.cores.map((core) => [...core]),
    [
      [2, 3, 5],
      [3, 4, 5],
      [0, 2, 3, 5],
      [1, 2, 3, 5],
    ],
  );
});

test('the best split is the best of all splits, with all its equals (twin)', () => {
  for (const directed of [false, true])
    for (const rule of ['tied', 'free'] as const)
      for (const graph of chanceGraphs(25, { directed, weighted: true, largest: 7 })) {
        let best = NaN;
        let cores: number[][] = [];
        for (const core of subsets(graph.n)) {
          if (core.length === 0 || core.length === graph.n) continue;
          const fit = fitOf(graph, core, rule === 'free');
          if (Number.isNaN(fit)) continue;
          if (!(fit <= best + 1e-9)) cores = [];
          if (!(fit < best - 1e-9)) cores.push(core);
          if (!(fit <= best)) best = fit;
        }
        const found = corePeriphery(graph, random(1), { rule });
        assert.ok(near(found.fit, best));
        assert.deepEqual(
          found.cores.map((core) => core.join()).toSorted(),
          cores.map((core) => core.join()).toSorted(),
        );
      }
});

test('a planted core of a hundred is found from random starts (recovery)', () => {
  const chance = random(5);
  const from: number[] = [];
  const to: number[] = [];
  for (let u = 0; u < 100; u++)
    for (let v = u + 1; v < 100; v++)
      if (chance.float() < (v < 15 ? 0.9 : u < 15 ? 0.4 : 0.03)) {
        from.push(u);
        to.push(v);
      }
  const found = corePeriphery(buildGraph({ n: 100, from, to }).graph, random(1), { restarts: 5 });
  assert.equal(found.exhaustive, false);
  assert.deepEqual(
    [...found.cores[0]],
    Array.from({ length: 15 }, (_, v) => v),
  );
});

test('without ties, or with all, no split varies (limit)', () => {
  assert.ok(Number.isNaN(corePeriphery(fromPairs(4, []), random(1)).fit));
  assert.equal(corePeriphery(fromPairs(0, []), random(1)).cores.length, 0);
  assert.ok(Number.isNaN(coreness(fromPairs(3, [])).fit));
});

test('continuous coreness of the toy graph (oracle: damped MINRES in numpy)', () => {
  const found = coreness(G);
  // printed with three digits
  assertNear(found.coreness, [0.259, 0.259, 0.571, 1.16, 0.766, 0.893, 0.28], 6e-4);
  assert.ok(near(found.fit, 0.433254, 1e-6));
});

test('no small change of any coreness fits the ties better (identity)', () => {
  for (const graph of chanceGraphs(40, { weighted: true })) {
    const { coreness: c, converged } = coreness(graph);
    if (!converged || Number.isNaN(c[0])) continue;
    const a = matrixOf(graph);
    const misfit = (values: Float64Array): number =>
      a
        .flatMap((row, i) => row.map((w, j) => (i === j ? 0 : (w - values[i] * values[j]) ** 2)))
        .reduce((x, y) => x + y, 0);
    const here = misfit(c);
    for (let v = 0; v < graph.n; v++)
      for (const step of [-1e-3, 1e-3])
        assert.ok(misfit(c.map((x, i) => (i === v ? x + step : x))) >= here - 1e-9 * here);
  }
});

test('a product of coreness is recovered from its own matrix (recovery)', () => {
  const c = [0.2, 0.5, 0.9, 1.3, 0.7];
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 5; j++)
      if (i !== j) {
        from.push(i);
        to.push(j);
        weights.push(c[i] * c[j]);
      }
  const found = coreness(buildGraph({ n: 5, from, to, weights, directed: true }).graph);
  assertNear(found.coreness, c, 1e-6);
  assert.ok(near(found.fit, 1));
});
