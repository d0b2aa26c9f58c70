import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exactBinomialEnds } from '../../../src/kernel/stats/exact-binomial.ts';
import { close } from '../close.ts';

test('none of n leaves 1 − (α/2)^(1/n) (hand)', () => {
  const { low, high } = exactBinomialEnds(0, 12);
  assert.equal(low, 0);
  close(high, 1 - 0.025 ** (1 / 12), 1e-14);
  close(exactBinomialEnds(12, 12).low, 0.025 ** (1 / 12), 1e-14);
});

test('SciPy 1.17.1 gives the same ends (oracle)', () => {
  const expected: [number, number, number, number][] = [
    [3, 20, 0.0320709371854637, 0.37892682654531396],
    [1, 9, 0.002809136746599214, 0.48249651491733697],
    [450, 1000, 0.4188517096799508, 0.4814434666234066],
  ];
  for (const [k, n, low, high] of expected) {
    const ends = exactBinomialEnds(k, n);
    close(ends.low, low, 1e-12);
    close(ends.high, high, 1e-12);
  }
});

test('at the upper end, seeing k or fewer has probability α/2 (identity)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), (n, draw) => {
      const k = draw % n;
      const p = exactBinomialEnds(k, n).high;
      let below = 0;
      let term = (1 - p) ** n;
      for (let i = 0; i <= k; i++) {
        below += term;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
      }
      close(below, 0.025, 1e-9);
    }),
  );
});

test('k of n and n−k of n mirror each other (identity)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (n, draw) => {
      const k = draw % (n + 1);
      const ends = exactBinomialEnds(k, n);
      const mirror = exactBinomialEnds(n - k, n);
      close(ends.low, 1 - mirror.high, 1e-11);
      assert.ok(ends.low <= k / n && k / n <= ends.high);
    }),
  );
});

test('nothing seen is unknown; nonsense is refused (limit)', () => {
  assert.ok(Number.isNaN(exactBinomialEnds(0, 0).high));
  assert.throws(() => exactBinomialEnds(3, 2), /count/);
  assert.throws(() => exactBinomialEnds(1.5, 2), /count/);
  assert.throws(() => exactBinomialEnds(1, 2, 1), /level/);
});
