import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { industryTable } from '../../../src/diagnose/mapping/industry-table.ts';
import { quotientsOf } from '../../../src/diagnose/mapping/quotients-of.ts';
import { locationQuotients } from '../../../src/kernel/space/location-quotient.ts';
import { table } from '../../../src/kernel/space/table.ts';
import { allClose, close } from '../../kernel/close.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ code: `i${i}`, label: `i${i}`, group: `i${i}` }));
const made = (
  rows: number,
  columns: number,
  low: readonly number[],
  high: readonly number[] = low,
  stated = {},
) =>
  industryTable(
    {
      counted: 'employees',
      places: Array.from({ length: rows }, (_, i) => `p${i}`),
      industries: named(columns),
      low: Float64Array.from(low),
      high: Float64Array.from(high),
    },
    stated,
  );

test('the quotients of the toy table, as the kernel gives them (hand)', () => {
  const E = made(3, 3, [40, 10, 50, 10, 60, 130, 50, 30, 620]);
  allClose(
    quotientsOf(E, 0).map(({ low }) => low),
    [4, 1, 0.625],
  );
  allClose(
    quotientsOf(E, 1).map(({ high }) => high),
    [0.5, 3, 0.8125],
  );
  allClose(
    quotientsOf(E, 2).map(({ high }) => high),
    [0.714286, 0.428571, 1.107143],
    1e-6,
  );
});

test('one suppressed cell between stated totals is found, two share what is left (hand)', () => {
  const one = made(2, 2, [0, 5, 3, 4], [Infinity, 5, 3, 4], { rows: [12, 7] });
  assert.deepEqual([...one.low], [7, 5, 3, 4]);
  assert.deepEqual([...one.high], [7, 5, 3, 4]);
  // Row 0 leaves 10 for its two first cells; the column of the first has 6 in all, 2 of them elsewhere at least.
  const two = made(2, 3, [0, 0, 5, 2, 1, 1], [Infinity, Infinity, 5, 3, 1, 1], {
    rows: [15, NaN],
    columns: [6, NaN, NaN],
  });
  assert.deepEqual([two.low[0], two.high[0]], [3, 4]);
  assert.deepEqual([two.low[1], two.high[1]], [6, 7]);
});

test('hidden truth stays inside the narrowed ends, and its quotients inside theirs (twin)', () => {
  const cell = fc.record({ value: fc.integer({ min: 0, max: 60 }), hide: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      fc.boolean(),
      (cells, tellRows, tellColumns) => {
        const truth = cells.map(({ value }) => value);
        const rows = [0, 1, 2].map((r) => truth.slice(4 * r, 4 * r + 4).reduce((a, b) => a + b));
        const columns = [0, 1, 2, 3].map((c) => truth[c] + truth[4 + c] + truth[8 + c]);
        const t = made(
          3,
          4,
          cells.map(({ value, hide }) => (hide ? 0 : value)),
          cells.map(({ value, hide }) => (hide ? 60 : value)),
          { ...(tellRows && { rows }), ...(tellColumns && { columns }) },
        );
        truth.forEach((value, k) => {
          assert.ok(t.low[k] <= value && value <= t.high[k]);
        });
        const exact = locationQuotients(table(3, 4, truth)).quotient;
        for (let r = 0; r < 3; r++)
          quotientsOf(t, r).forEach(({ low, high }, c) => {
            const q = exact[4 * r + c];
            if (q !== q) return;
            assert.ok(!(low > q + 1e-9) && !(high < q - 1e-9), `${low} ${q} ${high}`);
          });
      },
    ),
  );
});

test('a place of one’s own has the quotient of its amounts against all (identity)', () => {
  const E = made(3, 3, [40, 10, 50, 10, 60, 130, 50, 30, 620]);
  const both = [50, 70, 180].map((amount) => ({ low: amount, high: amount }));
  const merged = made(2, 3, [50, 70, 180, 50, 30, 620]);
  allClose(
    quotientsOf(E, both).map(({ low }) => low),
    quotientsOf(merged, 0).map(({ low }) => low),
  );
});

test('totals the cells cannot reach are kept out; strange ends are refused (limit)', () => {
  const odd = made(1, 2, [5, 5], [5, 9], { rows: [30] });
  close(odd.rows.high[0], 14);
  assert.throws(() => made(1, 2, [1]), /ends want 2/);
  assert.throws(() => made(1, 1, [2], [1]), /low/);
});
