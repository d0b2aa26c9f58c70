import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDay } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/observe/values/parse-day.ts';

type Order = 'year-first' | 'day-first' | 'month-first' | 'unsure';

test('days are read as they are written (hand)', () => {
  const cases: readonly (readonly [string, Order, string])[] = [
    ['2025-12-06', 'unsure', '2025-12-06'],
    ['2025/12/06', 'unsure', '2025-12-06'],
    ['20251206', 'unsure', '2025-12-06'],
    ['06.12.2025', 'day-first', '2025-12-06'],
    ['06/12/2025', 'month-first', '2025-06-12'],
    ['31/12/2025', 'unsure', '2025-12-31'],
    ['12/31/2025', 'unsure', '2025-12-31'],
    ['03/03/2025', 'unsure', '2025-03-03'],
    ['6 December 2025', 'unsure', '2025-12-06'],
    ['6. März 2025', 'unsure', '2025-03-06'],
    ['Dec 6, 2025', 'unsure', '2025-12-06'],
    ['6 de mayo de 2025', 'unsure', '2025-05-06'],
    ['2025-12-06T00:00:00Z', 'unsure', '2025-12-06'],
    ['29.02.2024', 'day-first', '2024-02-29'],
  ];
  for (const [cell, order, day] of cases)
    assert.deepEqual(parseDay(cell, order), { value: day, problem: null }, cell);
});

test('less than a day gives its first or last day, and says so (hand)', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['December 2024', '2024-12-01', '2024-12-31'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2024-W10-3', '2024-03-06', '2024-03-06'],
  ];
  for (const [cell, start, end] of cases)
    for (const [side, day] of [
      ['start', start],
      ['end', end],
    ] as const) {
      const read = parseDay(cell, 'unsure', side);
      assert.equal(read.value, day, `${cell} ${side}`);
      assert.equal(read.problem?.code, 'day-read-as');
    }
  assert.equal(parseDay('2025-12-06 14:30', 'unsure').problem?.code, 'day-read-as');
});

test('what is no day is refused, with the value and a remedy (hand)', () => {
  const cases: readonly (readonly [string, Order, string])[] = [
    ['31.02.2024', 'day-first', 'day-impossible'],
    ['29.02.2023', 'day-first', 'day-impossible'],
    ['13/14/2024', 'unsure', 'day-impossible'],
    ['12/31/2024', 'day-first', 'day-impossible'],
    ['31/12/2024', 'month-first', 'day-impossible'],
    ['01/02/2024', 'unsure', 'date-ambiguous'],
    ['01/02/2024', 'year-first', 'date-ambiguous'],
    ['01/02/03', 'day-first', 'day-unreadable'],
    ['31.02.', 'day-first', 'day-unreadable'],
    ['45000', 'unsure', 'day-unreadable'],
    ['0000-00-00', 'unsure', 'day-open'],
    ['9999-12-31', 'unsure', 'day-open'],
    ['31.12.9999', 'day-first', 'day-open'],
    ['2567-01-01', 'unsure', 'day-impossible'],
    ['0044-03-15', 'unsure', 'day-impossible'],
    ['2021-W53', 'unsure', 'day-unreadable'],
    ['2024-13', 'unsure', 'day-unreadable'],
    ['2024-W00', 'unsure', 'day-unreadable'],
    ['2024-W54', 'unsure', 'day-unreadable'],
    ['31.02.2024 10:00', 'day-first', 'day-impossible'],
    ['9998-01', 'unsure', 'day-impossible'],
    ['soon', 'unsure', 'day-unreadable'],
    ['n/a', 'unsure', 'missing-mark'],
  ];
  for (const [cell, order, code] of cases) {
    const read = parseDay(cell, order);
    assert.equal(read.value, null, cell);
    assert.equal(read.problem?.code, code, cell);
    assert.ok(read.problem?.message.includes(`"${cell}"`), cell);
  }
  assert.match(parseDay('45000', 'unsure').problem?.hint ?? '', /2023-03-15/);
});

test('a day written in any order is read back under that order (identity)', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300000, max: 80000 }), (number) => {
      const iso = formatDay(number) ?? '';
      const [year, month, day] = iso.split('-');
      assert.equal(parseDay(iso, 'unsure').value, iso);
      assert.equal(parseDay(`${day}.${month}.${year}`, 'day-first').value, iso);
      assert.equal(parseDay(`${month}/${day}/${year}`, 'month-first').value, iso);
    }),
  );
});

test('no text makes the reader throw (limit)', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789./-: TWQZdeJan'), maxLength: 14 }),
      (text) => {
        const { value } = parseDay(text, 'day-first');
        if (value !== null) assert.match(value, /^\d{4}-\d{2}-\d{2}$/);
      },
    ),
    { numRuns: 3000 },
  );
});
