import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import { monteCarloP, permutationTest } from '../../../src/kernel/stats/permutation-test.ts';
import { close } from '../close.ts';

const difference =
  (values: number[], treated: number) =>
  (order: Uint32Array): number => {
    let first = 0;
    let rest = 0;
    order.forEach((row, i) => {
      if (i < treated) first += values[row] / treated;
      else rest += values[row] / (values.length - treated);
    });
    return first - rest;
  };

test('the p-value counts the observed one and is never 0 (hand)', () => {
  assert.equal(monteCarloP(5, [1, 2, 3], 'greater'), 1 / 4);
  assert.equal(monteCarloP(2, [1, 2, 3, NaN], 'greater'), 3 / 4);
  assert.equal(monteCarloP(5, [1, 2, 3], 'less'), 1);
  assert.equal(monteCarloP(5, [1, 2, 3], 'two-sided'), 1 / 2);
  assert.ok(
    Number.isNaN(monteCarloP(NaN, [1], 'less')) && Number.isNaN(monteCarloP(1, [], 'less')),
  );
});

test('the exact share of the 20 splits of 3 and 3 is found (twin)', () => {
  const values = [9, 8, 7, 1, 2, 3];
  const { p } = permutationTest(6, difference(values, 3), random(2), {
    draws: 9999,
    side: 'greater',
  });
  // One split of twenty is as extreme; four standard errors of 9999 draws.
  close(p, 1 / 20, 0.009);
});

test('without effect small p-values are as rare as they claim (recovery)', () => {
  let small = 0;
  for (let k = 0; k < 200; k++) {
    const draw = random(k);
    const values = Array.from({ length: 12 }, () => draw.normal());
    if (permutationTest(12, difference(values, 6), draw, { draws: 99 }).p <= 0.05) small++;
  }
  // 10 expected of 200, standard deviation 3.1.
  assert.ok(small <= 22, `${small} of 200`);
});

test('nonsense is refused and stopping stops (limit)', () => {
  assert.throws(() => permutationTest(0, () => 0, random(1)), /n wants/);
  assert.throws(() => permutationTest(2, () => 0, random(1), { draws: 0 }), /draws/);
  assert.throws(() => permutationTest(2, () => 0, random(1), { onStep: (done) => done < 3 }), {
    name: 'Stopped',
  });
});
