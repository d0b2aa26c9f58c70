import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civil, formatDay, parseDay } from '../../src/domain/day.ts';

test('the first day is 0 and a leap day is a day (hand)', () => {
  assert.equal(parseDay('1970-01-01'), 0);
  assert.equal(parseDay('2024-02-29') - parseDay('2024-02-28'), 1);
  assert.deepEqual(civil(parseDay('2025-12-06')), { year: 2025, month: 12, day: 6 });
});

test('days that are not in the calendar are unknown (limit)', () => {
  for (const text of [
    '2023-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '',
    '6 Dec 2025',
    '2025-1-1',
  ])
    assert.ok(Number.isNaN(parseDay(text)), text);
  assert.equal(formatDay(NaN), null);
});

test('a day written and read again is the same day (identity)', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 2900000 }), (day) => {
      assert.equal(parseDay(formatDay(day)!), day);
    }),
  );
});

test('days agree with the platform’s calendar (twin)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60000 }), (day) => {
      assert.equal(formatDay(day), new Date(day * 86400000).toISOString().slice(0, 10));
    }),
  );
});
