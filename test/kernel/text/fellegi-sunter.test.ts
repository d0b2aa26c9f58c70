import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import {
  agreement,
  learnWeights,
  linkDecision,
  matchProbability,
  matchWeight,
  NOT_COMPARED,
} from '../../../src/kernel/text/fellegi-sunter.ts';
import { close } from '../close.ts';

const FIELDS = [agreement(0.95, 0.01), agreement(0.9, 0.1), agreement(0.8, 0.05)];

test('weights of name, city and industry (hand)', () => {
  const only = (k: number, level: number): number =>
    matchWeight(
      FIELDS.map((_, i) => (i === k ? level : NOT_COMPARED)),
      FIELDS,
    );
  close(only(0, 1), 6.569856, 1e-6);
  close(only(1, 1), 3.169925, 1e-6);
  close(only(2, 1), 4, 1e-6);
  close(only(0, 0), -4.307429, 1e-6);
  close(only(1, 0), -3.169925, 1e-6);
  close(only(2, 0), -2.247928, 1e-6);
});

test('name and city agree, industry not: likely, yet no link at a prior of a thousandth (hand)', () => {
  const weight = matchWeight([1, 1, 0], FIELDS);
  close(weight, 7.491853, 1e-6);
  close(matchProbability(weight, 0.001), 0.152672, 1e-6);
  assert.equal(linkDecision(weight, 0, 10), 'clerical review');
  assert.equal(linkDecision(10, 0, 10), 'link');
  assert.equal(linkDecision(-1, 0, 10), 'no link');
});

test('odds are prior odds times the likelihood ratio (identity)', () => {
  const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(inside, inside, inside, fc.constantFrom(0, 1), (m, u, prior, level) => {
      const field = agreement(m, u);
      const p = matchProbability(matchWeight([level], [field]), prior);
      close(p / (1 - p), ((prior / (1 - prior)) * field.m[level]) / field.u[level], 1e-9);
    }),
  );
});

test('planted m, u and share of matches are learned without labels, gaps and levels included (recovery)', () => {
  const draw = random(21);
  const planted = [
    ...FIELDS.slice(0, 2),
    { m: [0.05, 0.15, 0.8], u: [0.85, 0.1, 0.05] },
    agreement(0.85, 0.02),
  ];
  const pairs = 60000;
  const comparisons = new Uint8Array(4 * pairs);
  for (let i = 0; i < pairs; i++) {
    const isMatch = draw.float() < 0.1;
    planted.forEach((field, k) => {
      const chances = isMatch ? field.m : field.u;
      let level = 0;
      for (
        let rest = draw.float() - chances[0];
        rest > 0 && level < chances.length - 1;
        rest -= chances[level]
      )
        level++;
      comparisons[4 * i + k] = draw.float() < 0.1 ? NOT_COMPARED : level;
    });
  }
  const learned = learnWeights(comparisons, { levels: [2, 2, 3, 2] });
  assert.ok(learned.converged);
  // 6000 matches leave about .005 of chance in a probability; missing labels about double it.
  close(learned.prior, 0.1, 0.01);
  planted.forEach((field, k) =>
    field.m.forEach((m, level) => {
      close(learned.fields[k].m[level], m, 0.03);
      close(learned.fields[k].u[level], field.u[level], 0.02);
    }),
  );
});

test('the likelihood never falls from round to round (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 1, NOT_COMPARED), { minLength: 30, maxLength: 30 }),
      (comparisons) => {
        let before = -Infinity;
        for (const rounds of [1, 2, 3, 5, 9]) {
          const { logLikelihood } = learnWeights(comparisons, { levels: [2, 2, 2], rounds });
          assert.ok(logLikelihood >= before - 1e-6);
          before = logLikelihood;
        }
      },
    ),
  );
});

test('levels that do not exist and empty input are refused (limit)', () => {
  assert.throws(() => matchWeight([2, 0, 0], FIELDS), /levels/);
  assert.throws(() => learnWeights([], { levels: [2] }), /comparisons/);
  assert.throws(() => learnWeights([0, 1, 2], { levels: [2] }), /comparisons wants a level/);
  assert.throws(() => agreement(1, 0.5), /m wants/);
  assert.throws(() => matchProbability(1, 0), /prior/);
  assert.throws(() => linkDecision(1, 2, 1), /lower/);
});
