import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementOf } from '../../../src/diagnose/scores/agreement.ts';
import {
  compareSittings,
  settleScores,
  type Score,
  type Settled,
} from '../../../src/diagnose/scores/settle-scores.ts';

const score = (assessor: string, value: number, change: Partial<Score> = {}): Score => ({
  item: 'network-cohesion',
  value,
  assessor,
  round: '1',
  period: '2026',
  known: 20000,
  evidence: `${assessor} saw it`,
  source: null,
  ...change,
});

const settle = (...scores: readonly Score[]): Settled =>
  settleScores(scores).get('network-cohesion')!;

test('people who differ leave a score somebody gave, marked, with spread and dissent (hand)', () => {
  const one = settle(score('Anna', 2), score('Bruno', 3), score('Carla', 4), score('Dino', 4));
  assert.equal(one.value, 3);
  assert.equal(one.how, 'not-agreed');
  assert.deepEqual([one.low, one.median, one.high], [2, 3, 4]);
  assert.deepEqual(
    one.dissent.map(({ assessor }) => assessor),
    ['Anna', 'Carla', 'Dino'],
  );
  // the mean, 3.25, is nobody's score and is never taken
  assert.ok(one.scores.some(({ value }) => value === one.value));
});

test('an agreement is a row of its own; who does not share it stays visible (hand)', () => {
  const one = settle(score('Anna', 2), score('Bruno', 4), score('agreed', 4, { round: '2' }));
  assert.equal(one.value, 4);
  assert.equal(one.how, 'agreed');
  assert.deepEqual(
    one.dissent.map(({ assessor, value, evidence }) => [assessor, value, evidence]),
    [['Anna', 2, 'Anna saw it']],
  );
  assert.equal(one.scores.length, 2);
});

test('a later sitting replaces a person’s score, and an older agreement no longer counts (hand)', () => {
  const one = settle(
    score('Anna', 2),
    score('agreed', 2),
    score('Anna', 3, { round: '10' }),
    score('Bruno', 3, { round: '9' }),
  );
  assert.equal(one.value, 3);
  assert.equal(one.how, 'same');
  assert.ok(compareSittings('10', '9') > 0);
  assert.ok(compareSittings('round 2', 'round 10') < 0);
});

test('earlier periods stay as a series, and order of rows does not matter (identity)', () => {
  const rows = [
    score('Anna', 2, { period: '2020' }),
    score('Anna', 3, { period: '', known: 19000 }),
    score('Anna', 4, { period: '2026' }),
  ];
  const one = settle(...rows);
  assert.deepEqual(one.before, [
    { period: '2020', value: 2 },
    { period: '2022', value: 3 },
  ]);
  assert.deepEqual(settle(...rows.toReversed()), one);
});

test('agreement is 1 where all say the same of different things and low where they do not (limit)', () => {
  const items = ['a', 'b', 'c', 'd'];
  const rows = (values: (k: number) => readonly number[]): readonly Settled[] => [
    ...settleScores(
      items.flatMap((item, k) =>
        values(k).map((value, i) => score(`person ${i}`, value, { item })),
      ),
    ).values(),
  ];
  const same = agreementOf(rows((k) => [k + 1, k + 1, k + 1]));
  assert.equal(same.alpha, 1);
  assert.equal(same.w, 1);
  assert.equal(same.assessors, 3);
  const opposite = agreementOf(rows((k) => [k + 1, 4 - k]));
  assert.ok(opposite.alpha < 0);
  assert.ok(opposite.w < 1e-9);
  assert.ok(Number.isNaN(agreementOf(rows((k) => [k + 1])).alpha));
});
