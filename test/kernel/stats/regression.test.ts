import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { leastSquares } from '../../../src/kernel/stats/least-squares.ts';
import { inverse } from '../../../src/kernel/stats/linear-system.ts';
import { logit } from '../../../src/kernel/stats/logit.ts';
import { allClose, close } from '../close.ts';

/** Twelve rows: ones, x, and answers; clusters of three. */
const X = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const Y = [2.1, 3.9, 6.2, 7.8, 10.5, 11.4, 14.6, 15.2, 18.9, 19.1, 22.8, 23.1];
const WITH_ONES = X.flatMap((x) => [1, x]);
const CLUSTER = X.map((_, i) => Math.floor(i / 3));

test('a line through three points (hand)', () => {
  const fit = leastSquares([1, 0, 1, 1, 1, 2], [1, 3, 4], 2);
  allClose(fit.coefficients, [7 / 6, 1.5], 1e-12);
  close(fit.rSquared, 27 / 28, 1e-12);
  // s² = 1/6 over one degree of freedom; var(slope) = s²/Σ(x−x̄)² = 1/12
  close(fit.errors[1], Math.sqrt(1 / 12), 1e-12);
});

// numpy 2.4.6: inv(X'X), residuals, and the sums of the sandwich written out
const NUMPY = {
  coefficients: [0.14393939393939137, 1.9727272727272738],
  classical: [0.42015072287896976, 0.05708724172741294],
  independent: [0.24324010440924654, 0.054616981373409236],
  clustered: [0.0911022588081803, 0.025014470106833088],
  dyadic: [0.2067123867897733, NaN],
  logit: [-2.1443982193964097, 0.32990741836867843],
  logitErrors: [1.543929208961295, 0.21475017075487512],
};

test('NumPy gives the same classical, robust, clustered and dyadic errors (oracle)', () => {
  const classical = leastSquares(WITH_ONES, Y, 2);
  allClose(classical.coefficients, NUMPY.coefficients, 1e-11);
  allClose(classical.errors, NUMPY.classical, 1e-11);
  allClose(leastSquares(WITH_ONES, Y, 2, { kind: 'independent' }).errors, NUMPY.independent, 1e-11);
  const clustered = leastSquares(WITH_ONES, Y, 2, { kind: 'clustered', cluster: CLUSTER });
  allClose(clustered.errors, NUMPY.clustered, 1e-11);
  assert.deepEqual([clustered.groups, clustered.freedom], [4, 3]);
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < 6; i++)
    for (let j = i + 1; j < 6 && from.length < 12; j++) {
      from.push(i);
      to.push(j);
    }
  allClose(leastSquares(WITH_ONES, Y, 2, { kind: 'dyadic', from, to }).errors, NUMPY.dyadic, 1e-11);
  const answers = [0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1];
  const fit = logit(WITH_ONES, answers, 2);
  allClose(fit.coefficients, NUMPY.logit, 1e-9);
  allClose(fit.errors, NUMPY.logitErrors, 1e-9);
});

test('every row its own cluster is the independent case up to its factor (identity)', () => {
  const own = leastSquares(WITH_ONES, Y, 2, { kind: 'clustered', cluster: X });
  const independent = leastSquares(WITH_ONES, Y, 2, { kind: 'independent' });
  allClose(own.errors, independent.errors, 1e-11);
});

test('residuals are orthogonal to every column (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 12, maxLength: 12 }),
      (y) => {
        const { residuals } = leastSquares(WITH_ONES, y, 2);
        for (const a of [0, 1])
          close(
            residuals.reduce((t, e, i) => t + e * WITH_ONES[2 * i + a], 0),
            0,
            1e-8,
          );
      },
    ),
  );
});

test('planted log-odds are found and the score is zero there (recovery)', () => {
  const draw = random(7);
  const n = 20000;
  const design = new Float64Array(2 * n);
  const answers = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const x = draw.normal();
    design.set([1, x], 2 * i);
    answers[i] = draw.float() < 1 / (1 + Math.exp(0.7 - 1.3 * x)) ? 1 : 0;
  }
  const fit = logit(design, answers, 2);
  // Four standard errors.
  close(fit.coefficients[0], -0.7, 4 * fit.errors[0]);
  close(fit.coefficients[1], 1.3, 4 * fit.errors[1]);
  close(
    fit.residuals.reduce((a, b) => a + b, 0),
    0,
    1e-6,
  );
  const clustered = logit(design, answers, 2, {
    kind: 'clustered',
    cluster: design.filter((_, i) => i % 2 === 1),
  });
  close(clustered.errors[1] / fit.errors[1], 1, 0.1);
});

test('separated answers have no finite estimate and say so (limit)', () => {
  for (const answers of [
    X.map((x) => (x > 6 ? 1 : 0)),
    X.map((x) => (x > 6 ? 1 : x === 6 ? 1 : 0)),
    X.map(() => 1),
  ]) {
    const fit = logit(WITH_ONES, answers, 2);
    assert.equal(fit.converged, false);
    assert.ok(Number.isNaN(fit.coefficients[1]) && Number.isNaN(fit.logLikelihood));
  }
  // Quasi-complete: only at x = 0 do both answers occur.
  const binary = logit([1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1], [0, 1, 0, 1, 1, 1], 2);
  assert.equal(binary.converged, false);
});

test('dependent columns, gaps and too few rows are refused by name (limit)', () => {
  assert.throws(
    () =>
      leastSquares(
        X.flatMap((x) => [1, x, 2 * x + 3]),
        Y,
        3,
      ),
    /column 2/,
  );
  assert.throws(() => leastSquares([1, 1], [1, 2], 2), /design|rows/);
  assert.throws(() => leastSquares([1, NaN, 1], [1, 2, 3], 1), /design wants finite/);
  assert.throws(() => logit(WITH_ONES, Y, 2), /response wants 0 or 1/);
  assert.throws(
    () => leastSquares(WITH_ONES, Y, 2, { kind: 'clustered', cluster: X.map(() => 1) }),
    /groups/,
  );
  assert.equal(
    logit(
      X.flatMap((x) => [1, x, 2 * x]),
      X.map((x) => x % 2),
      3,
    ).converged,
    false,
  );
});

test('a matrix times its inverse is the identity; a singular one has none (identity)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), (m) => {
      const found = inverse(m, 3);
      const det =
        m[0] * (m[4] * m[8] - m[5] * m[7]) -
        m[1] * (m[3] * m[8] - m[5] * m[6]) +
        m[2] * (m[3] * m[7] - m[4] * m[6]);
      if (det === 0) return assert.equal(found, null);
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++) {
          let cell = 0;
          for (let k = 0; k < 3; k++) cell += m[i * 3 + k] * found![k * 3 + j];
          close(cell, i === j ? 1 : 0, 1e-9);
        }
    }),
  );
  assert.equal(inverse([NaN], 1), null);
  assert.throws(() => inverse([1, 2], 2), /matrix/);
});
