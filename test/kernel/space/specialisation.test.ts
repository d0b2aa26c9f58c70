import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { herfindahl } from '../../../src/kernel/space/herfindahl.ts';
import { krugman } from '../../../src/kernel/space/krugman.ts';
import { locationalGini, quotientGini } from '../../../src/kernel/space/locational-gini.ts';
import { table } from '../../../src/kernel/space/table.ts';
import { relativeSpecialisation, theil } from '../../../src/kernel/space/theil.ts';
import { variety } from '../../../src/kernel/space/variety.ts';
import { allClose, close } from '../close.ts';

const E = table(3, 3, [40, 10, 50, 10, 60, 130, 50, 30, 620]);
const counts = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 });

test('Krugman of the toy table, against all and against the rest (hand)', () => {
  allClose(krugman(E, 'all'), [0.6, 0.4, 0.171429], 1e-6);
  allClose(krugman(E, 'rest'), [0.666667, 0.5, 0.571429], 1e-6);
});

test('two places without a common industry differ by 2 (hand, Farhauer and Kröll 2013)', () => {
  allClose(krugman(table(2, 5, [20, 10, 70, 0, 0, 0, 0, 0, 60, 40]), 'rest'), [2, 2], 1e-12);
});

test('Sweden among five countries .1595, mining among five industries .8619 (hand, Farhauer and Kröll 2013)', () => {
  const nordic = [
    [45000, 15000, 32000, 10000, 30000],
    [35000, 12000, 30000, 8000, 22000],
    [40000, 10000, 25000, 9000, 18000],
    [30000, 11000, 18000, 3000, 13000],
    [40000, 6000, 11000, 2000, 12000],
  ];
  const mining = [
    [4320, 7811, 3900, 2300, 47560],
    [20000, 11000, 31000, 8000, 20000],
    [40000, 10000, 25000, 9000, 16000],
    [10000, 11000, 14000, 14000, 13000],
    [7000, 7500, 11000, 1500, 36000],
  ];
  close(krugman(table(5, 5, nordic.flat()), 'mean')[0], 0.1595, 5e-5);
  close(krugman(table(5, 5, mining.flat()), 'mean')[0], 0.8619, 5e-5);
});

test('of two places, the mean of the others is the rest (identity)', () => {
  const two = table(2, 3, [4, 5, 6, 30, 10, 20]);
  allClose(krugman(two, 'mean'), krugman(two, 'rest'), 1e-12);
  assert.ok(Number.isNaN(krugman(table(1, 2, [3, 4]), 'mean')[0]));
});

test('against the rest is against all, stretched by 1/(1 − share) (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 12, maxLength: 12 }),
      (cells) => {
        const t = table(4, 3, cells);
        const all = krugman(t, 'all');
        const rest = krugman(t, 'rest');
        const total = cells.reduce((a, b) => a + b);
        for (let r = 0; r < 4; r++) {
          const share = (cells[3 * r] + cells[3 * r + 1] + cells[3 * r + 2]) / total;
          close(rest[r], all[r] / (1 - share));
          assert.ok(all[r] <= 2 * (1 - share) + 1e-12);
        }
      },
    ),
  );
});

test('an empty place or rest is unknown (limit)', () => {
  assert.ok(Number.isNaN(krugman(table(2, 1, [0, 3]), 'all')[0]));
  assert.ok(Number.isNaN(krugman(table(2, 1, [0, 3]), 'rest')[1]));
});

test('Herfindahl of the toy table (hand)', () => {
  const rows = [0, 1, 2].map((r) => herfindahl(E.cells.subarray(3 * r, 3 * r + 3)));
  allClose(
    rows.map((h) => h.index),
    [0.42, 0.515, 0.791429],
    1e-6,
  );
  allClose(
    rows.map((h) => h.normalised),
    [0.13, 0.2725, 0.687143],
    1e-6,
  );
  allClose(
    rows.map((h) => h.effective),
    [2.380952, 1.941748, 1.263538],
    1e-6,
  );
});

test('four car makers: .34, .12 and 2.94 (hand, Dörsam 2004)', () => {
  const cars = herfindahl([20, 50, 20, 10]);
  close(cars.index, 0.34);
  close(cars.normalised, 0.12);
  close(cars.effective, 2.94, 1e-2);
});

test('what is possible counts, not what is seen; one possible has no norm (limit)', () => {
  close(herfindahl([1, 1], 4).normalised, (0.5 - 0.25) / 0.75);
  assert.ok(Number.isNaN(herfindahl([7]).normalised));
  assert.ok(Number.isNaN(herfindahl([0, 0]).index) && Number.isNaN(herfindahl([]).effective));
  assert.throws(() => herfindahl([1, 1], 1), /possible/);
  assert.throws(() => herfindahl([-1]), /amounts/);
});

test('Theil of 10, 20 | 30, 40 parts as it should (hand)', () => {
  const t = theil([10, 20, 30, 40], [1, 1, 2, 2]);
  close(t.total, 0.10644, 1e-5);
  close(t.between, 0.082283, 1e-5);
  close(t.within, 0.024157, 1e-5);
});

test('between and within add to the whole, whatever the groups (identity)', () => {
  fc.assert(
    fc.property(counts, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (amounts, stream) => {
      const groups = amounts.map(() => stream.next().value as number);
      const t = theil(amounts, groups);
      close(t.between + t.within, t.total, 1e-9);
      const v = variety(amounts, groups);
      close(v.unrelated + v.related, v.total, 1e-9);
    }),
  );
});

test('relative specialisation of the toy table and its mutual information (hand)', () => {
  const { places, mutual } = relativeSpecialisation(E);
  allClose(places, [0.319516, 0.159961, 0.029804], 1e-6);
  close(mutual, 0.084806, 1e-6);
});

test('empty places have no specialisation and weigh nothing (limit)', () => {
  const { places, mutual } = relativeSpecialisation(table(2, 2, [0, 0, 3, 1]));
  assert.ok(Number.isNaN(places[0]));
  close(mutual, 0);
  assert.ok(Number.isNaN(theil([0, 0], [1, 2]).total));
  assert.throws(() => theil([-1], [1]), /amounts/);
  assert.throws(() => theil([1], []), /groups/);
});

test('locational Gini of the toy industries (hand)', () => {
  const all = [100, 200, 700];
  const industry = (c: number): number[] => [0, 1, 2].map((r) => E.cells[3 * r + c]);
  allClose(
    [0, 1, 2].map((c) => locationalGini(industry(c), all)),
    [0.33, 0.44, 0.07875],
    1e-12,
  );
});

test('the plain Gini of quotients has the published values (hand, Farhauer and Kröll 2013)', () => {
  close(
    quotientGini([500, 500, 1000, 7000, 1000], [20000, 15000, 20000, 40000, 5000]),
    0.4068966,
    1e-7,
  );
  close(
    quotientGini([700, 600, 500, 10000, 40000], [30000, 15000, 10000, 60000, 50000]),
    0.6222222,
    1e-7,
  );
});

test('an industry spread like everything has no Gini, and merging twins leaves it (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { minLength: 2 }),
      (places) => {
        const industry = places.map(([x]) => x);
        const all = places.map(([, y]) => y);
        close(locationalGini(all, all), 0, 1e-12);
        close(
          locationalGini([...industry, industry[0]], [...all, all[0]]),
          locationalGini([2 * industry[0], ...industry.slice(1)], [2 * all[0], ...all.slice(1)]),
          1e-9,
        );
      },
    ),
  );
});

test('an empty industry is unknown, empty places do not count (limit)', () => {
  assert.ok(Number.isNaN(locationalGini([0, 0], [1, 1])));
  close(locationalGini([1, 0, 3], [2, 0, 2]), locationalGini([1, 3], [2, 2]));
  close(locationalGini([0, 5], [9, 0]), 1);
  assert.throws(() => locationalGini([1], [-1]), /all/);
});

test('variety of .3 .2 | .1 .4 (hand)', () => {
  const v = variety([0.3, 0.2, 0.1, 0.4], [1, 1, 2, 2]);
  close(v.unrelated, 1);
  close(v.related, 0.846439, 1e-6);
  close(v.total, 1.846439, 1e-6);
  assert.ok(Number.isNaN(variety([0], [1]).related));
  assert.throws(() => variety([1], [1, 2]), /groups/);
});
