import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chiSquareAbove, chiSquareQuantile } from '../../../src/kernel/stats/chi-square.ts';
import {
  incompleteBeta,
  inverseIncompleteBeta,
} from '../../../src/kernel/stats/incomplete-beta.ts';
import { incompleteGamma } from '../../../src/kernel/stats/incomplete-gamma.ts';
import { logBeta, logGamma } from '../../../src/kernel/stats/log-gamma.ts';
import { normalBelow, normalQuantile, normalTwoSided } from '../../../src/kernel/stats/normal.ts';
import {
  studentBelow,
  studentTwoSided,
  studentTwoSidedQuantile,
} from '../../../src/kernel/stats/student-t.ts';
import { close } from '../close.ts';

/** Relative closeness, for tails far below 1. */
const near = (actual: number, expected: number, tolerance = 1e-11): void =>
  assert.ok(Math.abs(actual / expected - 1) <= tolerance, `wants ${expected}, got ${actual}`);

test('SciPy 1.17.1 gives the same values (oracle)', () => {
  near(logGamma(0.1), 2.252712651734206);
  close(logGamma(1), 0, 1e-14);
  near(logGamma(2.5), 0.2846828704729192);
  near(logGamma(9.99), 12.779315214350195);
  near(logGamma(1e6), 12815504.569147611);
  near(logBeta(0.3, 0.4), 1.6316085659881927);
  near(logBeta(3, 40), -10.446973958541667);
  near(logBeta(50, 80), -87.40844929421458);
  near(logBeta(1e5, 2e5), -190958.8852791167);
  near(incompleteBeta(0.4, 2, 3), 0.5248);
  near(incompleteBeta(0.1, 0.5, 0.5), 0.20483276469913345);
  near(incompleteBeta(0.12, 30, 200), 0.3328631242277804);
  near(incompleteBeta(0.42, 5000, 7000), 0.7706878535437831);
  near(incompleteBeta(0.9999, 1e5, 3), 0.0027680339601161104);
  near(incompleteGamma(0.5, 0.1).lower, 0.34527915398142317);
  near(incompleteGamma(3, 20).upper, 4.5551495055892125e-7);
  near(incompleteGamma(200, 180).lower, 0.07485803498415958);
  near(incompleteGamma(5000, 5100).upper, 0.07932888107761896);
  near(normalBelow(-8), 6.22096057427174e-16);
  near(normalBelow(-1.5), 0.06680720126885807);
  near(normalBelow(2), 0.9772498680518208);
  near(normalQuantile(1e-12), -7.034483825301131);
  near(normalQuantile(0.3), -0.5244005127080409);
  near(normalQuantile(0.975), 1.959963984540054);
  near(studentTwoSided(2.1, 5), 0.08975324988459879);
  near(studentTwoSided(12, 30), 5.580185415199261e-13);
  // A million degrees of freedom magnify the rounding of 1 − x.
  near(studentTwoSided(1.96, 1e6), 0.04999606758526985, 1e-9);
  near(studentTwoSidedQuantile(0.95, 3), 3.1824463052837078);
  near(studentTwoSidedQuantile(0.99, 1), 63.656741162871526);
  near(studentTwoSidedQuantile(0.05, 7), 0.06498874196248863);
  near(chiSquareAbove(7, 3), 0.07189777249646509);
  near(chiSquareAbove(100, 20), 1.2596084591660847e-12);
  near(chiSquareQuantile(0.95, 1), 3.841458820694124);
  near(chiSquareQuantile(0.025, 10), 3.2469727802368413);
  near(chiSquareQuantile(0.999, 200), 267.5405278227572);
});

const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test('a quantile undoes its distribution function (identity)', () => {
  fc.assert(
    fc.property(inside, shape, shape, (p, a, b) => {
      const x = inverseIncompleteBeta(p, a, b);
      // Where x underflows to 0 or is next to 1 the function jumps over p; anywhere else it returns.
      if (x > 1e-250 && x < 1 - 1e-9) close(incompleteBeta(x, a, b), p, 1e-9);
      close(chiSquareAbove(chiSquareQuantile(p, 2 * a), 2 * a), 1 - p, 1e-9);
      close(normalBelow(normalQuantile(p)), p, 1e-12);
      close(studentBelow(studentTwoSidedQuantile(p, a), a), (1 + p) / 2, 1e-9);
    }),
  );
});

test('I_x(a, b) = 1 − I_{1−x}(b, a) (identity)', () => {
  fc.assert(
    fc.property(inside, shape, shape, (x, a, b) =>
      close(incompleteBeta(x, a, b), 1 - incompleteBeta(1 - x, b, a), 1e-10),
    ),
  );
});

test('Student with much freedom is normal (limit)', () => {
  close(studentTwoSided(1.3, 1e9), normalTwoSided(1.3), 1e-8);
});

test('ends of the range (limit)', () => {
  assert.equal(normalQuantile(0), -Infinity);
  assert.equal(normalBelow(Infinity), 1);
  assert.equal(normalBelow(-Infinity), 0);
  assert.equal(chiSquareQuantile(1, 3), Infinity);
  assert.equal(studentTwoSided(Infinity, 3), 0);
  for (const unknown of [
    normalBelow(NaN),
    studentTwoSided(NaN, 3),
    chiSquareAbove(NaN, 3),
    logGamma(-1),
  ])
    assert.ok(Number.isNaN(unknown));
  assert.throws(() => incompleteBeta(2, 1, 1), /x wants/);
  assert.throws(() => inverseIncompleteBeta(0.5, 0, 1), /a wants/);
  assert.throws(() => normalQuantile(NaN), /p wants/);
  assert.throws(() => studentTwoSided(1, 0), /freedom/);
  assert.throws(() => chiSquareQuantile(0.5, Infinity), /freedom/);
});
