import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { niceEnd } from '../../src/figure/nice-end.ts';
import { textWidth } from '../../src/figure/text-width.ts';
import { writeInterval, writeMeasured } from '../../src/figure/write-value.ts';

test('the end of an axis is round and not below the largest value (identity)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => {
      const end = niceEnd(value);
      assert.ok(end >= value * (1 - 1e-9) && end <= value * 2.6);
      assert.ok(Number(end.toPrecision(2)) === end);
    }),
  );
});

test('the end of an axis of shares is at most 1, of nothing is 1 (limit)', () => {
  assert.equal(niceEnd(0.97, true), 1);
  assert.equal(niceEnd(0), 1);
  assert.equal(niceEnd(NaN), 1);
  assert.equal(niceEnd(0.573), 0.6);
});

test('values are written as their unit wants, unknown as a dash (hand)', () => {
  assert.equal(writeMeasured(0.0658, 'share'), '6.6\u202f%');
  assert.equal(writeMeasured(250, 'count'), '250');
  assert.equal(writeMeasured(361415681, 'eur'), '€\u202f361 m');
  assert.equal(writeMeasured(null, 'share'), '–');
});

test('both ends of an interval have the same number of decimals (hand)', () => {
  assert.equal(writeInterval([0.0309, 0.1006], 'share'), '3.1–10.1');
  assert.equal(writeInterval([0.0321, 0.0996], 'share'), '3.2–10.0');
  assert.equal(writeInterval([0.266, 0.79], 'share'), '27–79');
  assert.equal(writeInterval([0, 0.0255], 'share'), '0–2.5');
  assert.equal(writeInterval(null, 'share'), '');
});

test('a longer text is wider, a heavier one too (identity)', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (a, b) => {
      assert.ok(textWidth(a + b) > textWidth(a));
      assert.ok(textWidth(b, 12, 650) > textWidth(b, 12, 400));
    }),
  );
});
