import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shiftShare } from '../../../src/kernel/space/shift-share.ts';
import { allClose, close } from '../close.ts';

test('the worked region: 15 − 15 + 20, and 22.5 − 2.5 homothetic (hand)', () => {
  const { total, competitive, allocation } = shiftShare(
    [100, 200],
    [130, 190],
    [1000, 1000],
    [1200, 900],
  );
  close(total.national, 15);
  close(total.mix, -15);
  close(total.regional, 20);
  close(total.change, 20);
  allClose(competitive, [15, 7.5]);
  allClose(allocation, [-5, 2.5]);
  close(total.competitive + total.allocation, total.regional);
});

test('the nation shifts against nobody; its regions’ shares add to zero (hand, Farhauer and Kröll 2013)', () => {
  const before = [400, 150, 150, 400];
  const after = [440, 210, 135, 480];
  const itself = shiftShare(before, after, before, after).total;
  close(itself.mix, 0);
  close(itself.regional, 0);
  const regions = [
    [
      [90, 20, 10, 60],
      [100, 40, 10, 55],
    ],
    [
      [60, 30, 30, 40],
      [85, 55, 40, 35],
    ],
    [
      [250, 100, 110, 300],
      [255, 115, 85, 390],
    ],
  ].map(([from, to]) => shiftShare(from, to, before, after).total);
  close(
    regions.reduce((t, r) => t + r.regional, 0),
    0,
  );
  close(
    regions.reduce((t, r) => t + r.mix, 0),
    0,
  );
});

const amount = fc.integer({ min: 0, max: 1000 });

test('the components add to the change, births included (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 9 }),
      (rows) => {
        const from = rows.map(([a]) => a);
        const to = rows.map(([, b]) => b);
        const nationFrom = rows.map(([a, , c]) => a + c + 1);
        const nationTo = rows.map(([, b, , d]) => b + d);
        const { total, birth, competitive, allocation, regional } = shiftShare(
          from,
          to,
          nationFrom,
          nationTo,
        );
        close(total.national + total.mix + total.regional + total.birth, total.change);
        from.forEach((e, i) => assert.equal(birth[i], e === 0 ? to[i] : 0));
        regional.forEach((part, i) => close(competitive[i] + allocation[i], part));
      },
    ),
  );
});

test('suppressed cells and impossible places are refused, an empty nation is unknown (limit)', () => {
  assert.throws(() => shiftShare([NaN], [1], [1], [1]), /placeBefore wants known/);
  assert.throws(() => shiftShare([1], [1], [0], [1]), /nationBefore/);
  assert.throws(() => shiftShare([1], [1, 2], [1], [1]), /placeAfter/);
  assert.ok(Number.isNaN(shiftShare([0], [0], [0], [0]).total.change));
});
