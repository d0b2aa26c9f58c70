import assert from 'node:assert/strict';
import test from 'node:test';
import { mrqap } from '../../../src/kernel/graph/mrqap.ts';
import { qap } from '../../../src/kernel/graph/qap.ts';
import { random, type Random } from '../../../src/kernel/random/random.ts';
import { leastSquares } from '../../../src/kernel/stats/least-squares.ts';
import { near } from './toys.ts';

/** A matrix whose cells share a part with their row and column, as ties of one actor do. */
function matrix(n: number, chance: Random, symmetric = false): Float64Array {
  const rows = Float64Array.from({ length: n }, () => chance.normal());
  const columns = symmetric ? rows : Float64Array.from({ length: n }, () => chance.normal());
  const cells = Float64Array.from(
    { length: n * n },
    (_, i) => rows[Math.floor(i / n)] + columns[i % n] + chance.normal(),
  );
  if (symmetric)
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) cells[i * n + j] = cells[j * n + i];
  return cells;
}

test('coefficients and t are those of least squares over the cells (twin)', () => {
  const n = 9;
  const chance = random(1);
  const [y, a, b] = [matrix(n, chance), matrix(n, chance), matrix(n, chance)];
  const design: number[] = [];
  const response: number[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (i !== j) {
        design.push(1, a[i * n + j], b[i * n + j]);
        response.push(y[i * n + j]);
      }
  const plain = leastSquares(design, response, 3);
  const found = mrqap(n, y, [a, b], random(1), { draws: 10 });
  found.terms.forEach((term, k) => {
    assert.ok(near(term.coefficient, plain.coefficients[k]));
    assert.ok(near(term.t, plain.coefficients[k] / plain.errors[k]));
  });
  assert.equal(found.cells, 72);
  assert.ok(near(found.rSquared, plain.rSquared));
  assert.ok(Number.isNaN(found.terms[0].p));
});

test('with one x it is QAP with two sides (identity)', () => {
  const n = 7;
  const chance = random(4);
  const [y, x] = [matrix(n, chance), matrix(n, chance)];
  const { r, upperP, lowerP } = qap(n, y, x, random(1));
  const found = mrqap(n, y, [x], random(2), { draws: 4000 });
  assert.equal(Math.sign(found.terms[1].t), Math.sign(r));
  // a two-sided share lies between the one-sided share and one: four standard errors
  const oneSided = Math.min(upperP, lowerP);
  assert.ok(found.terms[1].p > oneSided - 0.035);
});

test('a planted effect is found beside a correlated x without one (recovery)', () => {
  const n = 25;
  const chance = random(7);
  const a = matrix(n, chance);
  const b = matrix(n, chance).map((x, i) => x + a[i]);
  const y = matrix(n, chance).map((x, i) => x + 0.5 * a[i]);
  const { terms } = mrqap(n, y, [a, b], random(1), { draws: 499 });
  assert.ok(Math.abs(terms[1].coefficient - 0.5) < 0.35);
  assert.ok(terms[1].p < 0.05, `${terms[1].p}`);
});

test('without an effect it errs one time in twenty, where plain t errs far more often (recovery)', () => {
  const chance = random(11);
  let hits = 0;
  let plainHits = 0;
  for (let i = 0; i < 80; i++) {
    const [y, a, b] = [matrix(10, chance), matrix(10, chance), matrix(10, chance)];
    const { terms } = mrqap(10, y, [a, b], chance.fork(`${i}`), { draws: 99 });
    if (terms[1].p <= 0.05) hits++;
    if (Math.abs(terms[1].t) > 1.988) plainHits++;
  }
  // expected 4 of 80, standard deviation 2
  assert.ok(hits <= 12, `${hits}`);
  assert.ok(plainHits > hits, `${plainHits} against ${hits}`);
});

test('undirected matrices count each pair once; bad ones are refused by value (hand)', () => {
  const n = 8;
  const chance = random(2);
  const [y, x] = [matrix(n, chance, true), matrix(n, chance, true)];
  assert.equal(mrqap(n, y, [x], random(1), { draws: 9, directed: false }).cells, 28);
  assert.throws(
    () => mrqap(n, y, [matrix(n, chance)], random(1), { directed: false }),
    /matrix 1 is not symmetric/,
  );
  assert.throws(() => mrqap(n, y.with(3, Infinity), [x], random(1)), /matrix 0 .* "Infinity"/);
  assert.throws(() => mrqap(n, y, [x], random(1), { draws: NaN }), /draws .* "NaN"/);
  assert.throws(() => mrqap(n, y, [[1]], random(1)), /matrix 1 is not 8 × 8: "1"/);
  assert.throws(() => mrqap(n, y, [x, x], random(1)), RangeError);
  assert.throws(() => mrqap(n, y, [x], random(1), {}, () => false), { name: 'Stopped' });
});

test('cells unknown in any matrix are left out of all, as if the regression had never had them (twin)', () => {
  const n = 9;
  const chance = random(21);
  const [y, a, b] = [matrix(n, chance), matrix(n, chance), matrix(n, chance)];
  for (let i = 0; i < 6; i++) [y, a, b][i % 3][chance.below(n * n)] = NaN;
  const design: number[] = [];
  const response: number[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const row = [y, a, b].map((m) => m[i * n + j]);
      if (i === j || row.some(Number.isNaN)) continue;
      design.push(1, row[1], row[2]);
      response.push(row[0]);
    }
  const plain = leastSquares(design, response, 3);
  const found = mrqap(n, y, [a, b], random(1), { draws: 50 });
  assert.equal(found.cells, response.length);
  assert.equal(found.cells + found.unknown, 72);
  found.terms.forEach((term, k) => assert.ok(near(term.coefficient, plain.coefficients[k])));
  for (const { p } of found.terms.slice(1)) assert.ok(p > 0 && p <= 1);
});

test('with one x a single unknown cell leaves the p that all renumberings give by hand (twin)', () => {
  const n = 5;
  const chance = random(8);
  const [y, x] = [matrix(n, chance), matrix(n, chance)];
  y[7] = NaN;
  x[11] = NaN;
  const whole = mrqap(n, y, [x], random(3), { draws: 6000 });
  // every order of five, the slope fitted on the cells known before and after
  const jointly = [...x.keys()].filter((c) => c % (n + 1) !== 0 && !Number.isNaN(y[c] + x[c]));
  const mean = jointly.reduce((sum, c) => sum + x[c], 0) / jointly.length;
  const centred = x.map((v, c) => (Number.isNaN(y[c] + v) ? NaN : v - mean));
  let hits = 0;
  let all = 0;
  const visit = (order: readonly number[]): void => {
    if (order.length < n) {
      for (let v = 0; v < n; v++) if (!order.includes(v)) visit([...order, v]);
      return;
    }
    const design: number[] = [];
    const response: number[] = [];
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const moved = centred[order[i] * n + order[j]];
        if (i === j || Number.isNaN(moved) || Number.isNaN(y[i * n + j] + x[i * n + j])) continue;
        design.push(1, moved);
        response.push(y[i * n + j]);
      }
    const fit = leastSquares(design, response, 2);
    all++;
    if (Math.abs(fit.coefficients[1] / fit.errors[1]) >= Math.abs(whole.terms[1].t) - 1e-9) hits++;
  };
  visit([]);
  assert.equal(all, 120);
  // a share drawn 6,000 times: four standard errors
  const share = hits / all;
  assert.ok(
    Math.abs(whole.terms[1].p - share) < 4 * Math.sqrt((share * (1 - share)) / 6000) + 1e-3,
    `${whole.terms[1].p} against ${share}`,
  );
});

test('who did not answer keeps his number: renumberings lose no cell, and errors stay one in twenty (recovery)', () => {
  const chance = random(31);
  let hits = 0;
  for (let i = 0; i < 80; i++) {
    const [y, a] = [matrix(11, chance), matrix(11, chance)];
    for (const silent of [2, 7]) for (let j = 0; j < 11; j++) y[silent * 11 + j] = NaN;
    const found = mrqap(11, y, [a], chance.fork(`${i}`), { draws: 99 });
    assert.equal(found.cells, 90);
    if (found.terms[1].p <= 0.05) hits++;
    // with nine who answered, 99 draws are all fitted: p is a hundredth
    assert.ok(near(found.terms[1].p * 100, Math.round(found.terms[1].p * 100)));
  }
  // expected 4 of 80, standard deviation 2
  assert.ok(hits <= 12, `${hits}`);
});
