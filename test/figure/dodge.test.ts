import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dodge } from '../../src/figure/dodge.ts';

const R = 3.2;
const CAP = 10;

test('a dot alone stays in the middle (limit)', () => {
  assert.deepEqual(dodge([5], R, CAP), [{ x: 5, y: 0 }]);
  assert.deepEqual(dodge([], R, CAP), []);
});

test('dots far apart stay in the middle, two at one place move by 1.8 r (hand)', () => {
  assert.deepEqual(
    dodge([0, 10, 20], R, CAP).map((dot) => dot.y),
    [0, 0, 0],
  );
  assert.deepEqual(
    dodge([4, 4], R, CAP).map((dot) => dot.y),
    [0, -1.8 * R],
  );
});

test('no dot leaves the height it is given, none changes its value (identity)', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 80 }), (xs) => {
      const dots = dodge(xs, R, CAP);
      dots.forEach((dot, i) => {
        assert.equal(dot.x, xs[i]);
        assert.ok(Math.abs(dot.y) <= CAP);
      });
    }),
  );
});

test('the order dots come in does not move the swarm (identity)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 150 }), { maxLength: 40 }), (xs) => {
      const key = (dots: readonly { x: number; y: number }[]): string =>
        [...dots]
          .sort((a, b) => a.x - b.x)
          .map((dot) => `${dot.x}:${dot.y}`)
          .join(' ');
      assert.equal(key(dodge([...xs].reverse(), R, CAP)), key(dodge(xs, R, CAP)));
    }),
  );
});
