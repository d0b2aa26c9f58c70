import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { intraclassCorrelations } from '../../../src/kernel/stats/intraclass-correlation.ts';
import { kendallW, kendallWPermutationP } from '../../../src/kernel/stats/kendall-w.ts';
import {
  krippendorffAlpha,
  krippendorffEnds,
  type KrippendorffMetric,
} from '../../../src/kernel/stats/krippendorff-alpha.ts';
import { spearman } from '../../../src/kernel/stats/rank-correlation.ts';
import { withinGroupAgreement } from '../../../src/kernel/stats/within-group-agreement.ts';
import { allClose, close } from '../close.ts';

test('W of three raters of four items, without and with ties (hand)', () => {
  const plain = kendallW([1, 2, 3, 4, 2, 1, 3, 4, 1, 3, 2, 4], 3, 4);
  assert.equal(plain.s, 35);
  close(plain.w, 0.777778, 1e-6);
  close(plain.chiSquare, 7);
  close(plain.meanSpearman, 2 / 3);
  close(plain.p, 0.07189777249646509);
  close(kendallW([1, 2.5, 2.5, 4, 2, 1, 3, 4, 1.5, 1.5, 3, 4], 3, 4).w, 0.869048, 1e-6);
});

test('without ties, W is the mean rank correlation in disguise (identity)', () => {
  const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 });
  fc.assert(
    fc.property(order, order, order, (a, b, c) => {
      const { meanSpearman } = kendallW([...a, ...b, ...c], 3, 6);
      close(meanSpearman, (spearman(a, b) + spearman(a, c) + spearman(b, c)) / 3);
    }),
  );
});

test('the permutation p of three agreeing raters of four items is near 1/24² (twin)', () => {
  const scores = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4];
  close(kendallW(scores, 3, 4).w, 1);
  // 1/576 = .0017; 9999 draws give it back within .0017.
  close(kendallWPermutationP(scores, 3, 4, random(1), 9999), 1 / 576, 0.0017);
});

test('raters who see no difference have no W; gaps are refused (limit)', () => {
  assert.ok(Number.isNaN(kendallW([3, 3, 3, 3], 2, 2).w));
  assert.ok(Number.isNaN(kendallWPermutationP([3, 3, 3, 3], 2, 2, random(1))));
  assert.throws(() => kendallW([1, 2, NaN, 4], 2, 2), /scores/);
  assert.throws(() => kendallW([1, 2], 1, 2), /raters/);
});

// Shrout and Fleiss (1979), table 2: six targets, four judges
const JUDGED = [9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7];

test('the six published intraclass correlations (hand)', () => {
  const icc = intraclassCorrelations(JUDGED, 6, 4);
  allClose(
    [
      icc.oneWaySingle,
      icc.agreementSingle,
      icc.consistencySingle,
      icc.oneWayMean,
      icc.agreementMean,
      icc.consistencyMean,
    ],
    [0.165742, 0.289764, 0.714841, 0.442797, 0.620051, 0.909316],
    1e-6,
  );
});

test('a rater’s level moves agreement but not consistency (identity)', () => {
  const shifted = JUDGED.map((score, k) => score + (k % 4 === 0 ? 5 : 0));
  const before = intraclassCorrelations(JUDGED, 6, 4);
  const after = intraclassCorrelations(shifted, 6, 4);
  close(after.consistencySingle, before.consistencySingle);
  close(after.consistencyMean, before.consistencyMean);
  assert.notEqual(after.agreementSingle, before.agreementSingle);
});

test('equal scores are unknown, disagreement is negative, gaps are refused (limit)', () => {
  assert.ok(Number.isNaN(intraclassCorrelations([2, 2, 2, 2], 2, 2).agreementSingle));
  assert.ok(intraclassCorrelations([1, 5, 5, 1], 2, 2).oneWaySingle < 0);
  assert.throws(() => intraclassCorrelations([1, NaN, 2, 3], 2, 2), /scores/);
});

test('r_wg of the eight scores under five options (hand)', () => {
  close(withinGroupAgreement([3, 4, 4, 4, 5, 5, 2, 4], 5), 0.508929, 1e-6);
  assert.equal(withinGroupAgreement([4, 4, NaN], 5), 1);
  assert.ok(withinGroupAgreement([1, 5], 5) < 0);
  assert.ok(Number.isNaN(withinGroupAgreement([3], 5)));
  assert.throws(() => withinGroupAgreement([6, 1], 5), /answers/);
  assert.throws(() => withinGroupAgreement([1, 1], 1), /options/);
});

// Krippendorff (2011), the four coders by twelve units with gaps
const CODED = `1 2 3 3 2 1 4 1 2 - - -
1 2 3 3 2 2 4 1 2 5 - 3
- 3 3 3 2 3 4 2 2 5 1 -
1 2 3 3 2 4 4 1 2 5 1 -`
  .split(/\s+/)
  .map((cell) => (cell === '-' ? NaN : Number(cell)));

test('the published α under four metrics (hand)', () => {
  const expected: [KrippendorffMetric, number][] = [
    ['nominal', 0.743421],
    ['ordinal', 0.815388],
    ['interval', 0.849107],
    ['ratio', 0.797403],
  ];
  for (const [metric, alpha] of expected) {
    const found = krippendorffAlpha(CODED, 4, 12, metric);
    close(found.alpha, alpha, 1e-6);
    assert.equal(found.pairable, 40);
    const { low, high } = krippendorffEnds(CODED, 4, 12, metric, random(4), { draws: 500 });
    assert.ok(low < alpha && alpha < high && high <= 1);
  }
});

test('interval α of a full table ignores shift and scale (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
      (values) =>
        close(
          krippendorffAlpha(
            values.map((x) => 3 * x + 11),
            3,
            4,
            'interval',
          ).alpha,
          krippendorffAlpha(values, 3, 4, 'interval').alpha,
        ),
    ),
  );
});

test('full agreement is 1; no variation and no pair are unknown (limit)', () => {
  assert.equal(krippendorffAlpha([1, 2, 1, 2], 2, 2, 'nominal').alpha, 1);
  for (const nothing of [
    [1, 1, 1, 1],
    [1, NaN, NaN, 2],
  ]) {
    assert.ok(Number.isNaN(krippendorffAlpha(nothing, 2, 2, 'nominal').alpha));
    assert.ok(Number.isNaN(krippendorffEnds(nothing, 2, 2, 'nominal', random(1)).low));
  }
  assert.equal(krippendorffAlpha([0, 0, 0, 1], 2, 2, 'ratio').pairable, 4);
  assert.throws(() => krippendorffAlpha([-1, 0, 0, 1], 2, 2, 'ratio'), /values/);
  assert.throws(() => krippendorffAlpha([1, 2], 2, 2, 'nominal'), /values wants 4/);
  assert.throws(() => krippendorffAlpha([1, 2], 2, 1, 'odd' as 'nominal'), /metric/);
});
