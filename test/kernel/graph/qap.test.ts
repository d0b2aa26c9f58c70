import assert from 'node:assert/strict';
import test from 'node:test';
import { qap } from '../../../src/kernel/graph/qap.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { correlation } from '../../../src/kernel/stats/moments.ts';
import { managers } from './published-networks.ts';
import { chanceGraph, fromPairs, matrixOf, near } from './toys.ts';

const X = fromPairs(
  4,
  [
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 4],
    [4, 3],
  ],
  true,
);
const Y = fromPairs(
  4,
  [
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 3],
    [3, 1],
    [3, 2],
  ],
  true,
);

test('two matrices of four: r = 1/3, half of all 24 renumberings reach it (hand)', () => {
  const found = qap(4, matrixOf(X).flat(), matrixOf(Y).flat(), random(1));
  assert.ok(near(found.r, 1 / 3));
  assert.ok(near(found.upperP, 0.5));
  assert.ok(found.exact);
});

test('drawn renumberings agree with all of them (twin)', () => {
  // the same matrices among nine vertices are beyond trying all, and six loners change which cells are tied
  const chance = random(3);
  const a = matrixOf(chanceGraph(8, 0.4, chance, { directed: true }));
  const b = matrixOf(chanceGraph(8, 0.4, chance, { directed: true }));
  const exact = qap(8, a.flat(), b.flat(), random(1));
  let above = 0;
  const draws = 4000;
  const order = Array.from({ length: 8 }, (_, v) => v);
  for (let i = 0; i < draws; i++) {
    chance.shuffle(order);
    const moved = b.map((_, u) => b.map((_, v) => b[order[u]][order[v]]));
    if (plain(a, moved) >= plain(a, b) - 1e-12) above++;
  }
  // four standard errors of a share from 4,000 draws
  assert.ok(Math.abs(exact.upperP - above / draws) < 4 * Math.sqrt(0.25 / draws));
});

function plain(a: number[][], b: number[][]): number {
  const xs = a.flatMap((row, i) => row.filter((_, j) => i !== j));
  const ys = b.flatMap((row, i) => row.filter((_, j) => i !== j));
  const mean = (list: number[]): number => list.reduce((s, x) => s + x, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const cross = xs.reduce((s, x, i) => s + (x - mx) * (ys[i] - my), 0);
  const norm = (list: number[], m: number): number =>
    Math.sqrt(list.reduce((s, x) => s + (x - m) ** 2, 0));
  return cross / (norm(xs, mx) * norm(ys, my));
}

test('a matrix is its own best match, and unknown cells are passed over (limit)', () => {
  const advice = matrixOf(managers('advice')).flat();
  const same = qap(21, advice, advice, random(1), 200);
  assert.ok(near(same.r, 1));
  assert.ok(near(same.upperP, 1 / 201));
  const holes = advice.map((x, i) => (i % 7 === 3 ? NaN : x));
  assert.ok(near(qap(21, holes, advice, random(1), 50).r, 1));
  assert.ok(Number.isNaN(qap(3, new Float64Array(9), [0, 1, 1, 1, 0, 1, 1, 1, 0], random(1)).r));
  assert.throws(() => qap(3, [], [], random(1)), /"0" cells/);
  assert.throws(() => qap(21, advice, advice, random(1), 10, () => false), { name: 'Stopped' });
});

test('independent matrices are called related one time in twenty (recovery)', () => {
  const chance = random(8);
  let hits = 0;
  for (let i = 0; i < 200; i++) {
    const a = matrixOf(chanceGraph(6, 0.5, chance, { weighted: true, directed: true })).flat();
    const b = matrixOf(chanceGraph(6, 0.5, chance, { weighted: true, directed: true })).flat();
    if (qap(6, a, b, chance).upperP <= 0.05) hits++;
  }
  // expected 10, standard deviation 3.1
  assert.ok(hits >= 1 && hits <= 22, `${hits}`);
});

test('who did not answer keeps his number: his row of unknown cells moves nothing (identity)', () => {
  const n = 6;
  const chance = random(17);
  const cells = (): Float64Array => Float64Array.from({ length: n * n }, () => chance.normal());
  const [x, y] = [cells(), cells()];
  for (let j = 0; j < n; j++) x[2 * n + j] = NaN;
  const found = qap(n, x, y, random(1));
  assert.equal(found.exact, true);
  // 5! orders of the others, each weighed by hand on the 25 cells of those who answered
  const others = [0, 1, 3, 4, 5];
  let above = 0;
  let all = 0;
  const visit = (dealt: readonly number[]): void => {
    if (dealt.length < 5) {
      for (const v of others) if (!dealt.includes(v)) visit([...dealt, v]);
      return;
    }
    const at = (v: number): number => (v === 2 ? 2 : dealt[others.indexOf(v)]);
    const xs: number[] = [];
    const ys: number[] = [];
    for (const i of others)
      for (let j = 0; j < n; j++)
        if (i !== j) {
          xs.push(x[i * n + j]);
          ys.push(y[at(i) * n + at(j)]);
        }
    all++;
    if (correlation(xs, ys) >= found.r - 1e-12) above++;
  };
  visit([]);
  assert.equal(all, 120);
  assert.ok(near(found.upperP, above / all));
});
