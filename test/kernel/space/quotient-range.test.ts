import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locationQuotients } from '../../../src/kernel/space/location-quotient.ts';
import { quotientRange } from '../../../src/kernel/space/quotient-range.ts';
import { table } from '../../../src/kernel/space/table.ts';
import { close } from '../close.ts';

const known = (amount: number): { low: number; high: number } => ({ low: amount, high: amount });

test('known parts give the quotient of the toy table, twice (hand)', () => {
  const { low, high } = quotientRange({
    cell: known(40),
    place: known(60),
    industry: known(60),
    rest: known(840),
  });
  close(low, 4);
  close(high, 4);
});

test('a suppressed cell of 1 to 9 in a place of 100, all else known (hand)', () => {
  // Expected 100 of 1000 in an industry of 91 elsewhere: the ends are those of 1 and of 9.
  const at = (a: number): number => locationQuotients(table(2, 2, [a, 99, 91, 809])).quotient[0];
  const { low, high } = quotientRange({
    cell: { low: 1, high: 9 },
    place: known(99),
    industry: known(91),
    rest: known(809),
  });
  close(low, at(1));
  close(high, at(9));
});

test('whatever stands behind the ends, its quotient lies between, and the ends are met (twin)', () => {
  const ends = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 }))
    .map(([low, wide]) => ({ low, high: low + wide }));
  fc.assert(
    fc.property(ends, ends, ends, ends, (cell, place, industry, rest) => {
      const range = quotientRange({ cell, place, industry, rest });
      let [least, most] = [Infinity, -Infinity];
      const steps = (e: { low: number; high: number }): readonly number[] =>
        Array.from({ length: 9 }, (_, i) => e.low + ((e.high - e.low) * i) / 8);
      for (const a of steps(cell))
        for (const b of [place.low, place.high])
          for (const c of [industry.low, industry.high])
            for (const d of [rest.low, rest.high]) {
              const q = (a * (a + b + c + d)) / ((a + b) * (a + c));
              if (q !== q) continue;
              least = Math.min(least, q);
              most = Math.max(most, q);
            }
      if (most === -Infinity) return;
      assert.ok(range.low <= least + 1e-9 || Number.isNaN(range.low));
      assert.ok(range.high >= most - 1e-9 || Number.isNaN(range.high));
      // The grid of the cell is coarse, so the ends may lie a little outside it, never far.
      if (cell.low > 0) {
        assert.ok(range.low >= least - 0.02 * least);
        assert.ok(range.high <= most * 1.06 + 1e-9);
      }
    }),
  );
});

test('no bound above, an empty place: what is not bounded is unknown, what is stays (limit)', () => {
  const open = { low: 1, high: Infinity };
  const wide = quotientRange({ cell: open, place: known(9), industry: known(9), rest: known(81) });
  close(wide.low, 1);
  assert.ok(wide.high > 1);
  assert.ok(
    Number.isNaN(
      quotientRange({ cell: known(3), place: known(1), industry: known(1), rest: open }).high,
    ),
  );
  close(
    quotientRange({
      cell: known(3),
      place: { low: 1, high: Infinity },
      industry: known(1),
      rest: known(1),
    }).low,
    0.75,
  );
  const empty = quotientRange({
    cell: known(0),
    place: known(0),
    industry: known(0),
    rest: known(5),
  });
  assert.ok(Number.isNaN(empty.low) && Number.isNaN(empty.high));
  const nowhere = quotientRange({
    cell: known(0),
    place: known(9),
    industry: known(0),
    rest: known(5),
  });
  assert.ok(Number.isNaN(nowhere.low) && Number.isNaN(nowhere.high));
});
