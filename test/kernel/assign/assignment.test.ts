import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestAssignment, cheapestAssignment } from '../../../src/kernel/assign/assignment.ts';
import { close } from '../close.ts';

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const problem = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.constant(rows),
      fc.constant(columns),
      fc.array(value, { minLength: rows * columns, maxLength: rows * columns }),
    ),
  );

/** Every way to pair, tried. */
function tried(
  values: number[],
  rows: number,
  columns: number,
  all: boolean,
  row = 0,
  used = 0,
): number {
  if (row === rows) return 0;
  let best = all ? Infinity : tried(values, rows, columns, all, row + 1, used);
  for (let c = 0; c < columns; c++) {
    const own = values[row * columns + c];
    if ((used >> c) & 1 || Number.isNaN(own)) continue;
    const total = own + tried(values, rows, columns, all, row + 1, used | (1 << c));
    best = all ? Math.min(best, total) : Math.max(best, total);
  }
  return best;
}

test('the best pairing is the best of all (twin)', () => {
  fc.assert(
    fc.property(problem, ([rows, columns, values]) => {
      const { columnOf, rowOf, total } = bestAssignment(values, rows, columns);
      close(total, tried(values, rows, columns, false));
      let sum = 0;
      columnOf.forEach((c, r) => {
        if (c === -1) return;
        assert.equal(rowOf[c], r);
        assert.ok(values[r * columns + c] > 0);
        sum += values[r * columns + c];
      });
      close(sum, total);
    }),
  );
});

test('the cheapest full pairing is the cheapest of all, or there is none (twin)', () => {
  fc.assert(
    fc.property(problem, ([rows, columns, values]) => {
      if (rows > columns)
        return assert.throws(() => cheapestAssignment(values, rows, columns), /rows/);
      const found = cheapestAssignment(values, rows, columns);
      const cost = tried(values, rows, columns, true);
      if (cost === Infinity) return assert.equal(found, null);
      close(found!.total, cost);
      assert.equal(new Set(found!.columnOf).size, rows);
    }),
  );
});

test('a square of three (hand)', () => {
  const found = cheapestAssignment([4, 1, 3, 2, 0, 5, 3, 2, 2], 3, 3)!;
  assert.equal(found.total, 5);
  assert.deepEqual([...found.columnOf], [1, 0, 2]);
});

test('nobody, nothing allowed and infinite values (limit)', () => {
  assert.equal(bestAssignment([], 0, 3).total, 0);
  assert.deepEqual([...bestAssignment([NaN, -1], 1, 2).columnOf], [-1]);
  assert.equal(cheapestAssignment([NaN], 1, 1), null);
  assert.throws(() => bestAssignment([Infinity], 1, 1), /values/);
  assert.throws(() => cheapestAssignment([1], 1, 2), /costs wants 2/);
});
