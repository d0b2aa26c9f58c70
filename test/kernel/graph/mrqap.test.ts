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
  assert.throws(() => mrqap(n, y.with(3, NaN), [x], random(1)), /matrix 0 .* "NaN"/);
  assert.throws(() => mrqap(n, y, [[1]], random(1)), /matrix 1 is not 8 × 8: "1"/);
  assert.throws(() => mrqap(n, y, [x, x], random(1)), RangeError);
  assert.throws(() => mrqap(n, y, [x], random(1), {}, () => false), { name: 'Stopped' });
});
