import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillDisc } from '../../../src/kernel/space/fill-disc.ts';

const nearest = (x: Float64Array, y: Float64Array): number => {
  let least = Infinity;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) least = Math.min(least, Math.hypot(x[i] - x[j], y[i] - y[j]));
  return least;
};

test('every point lies in the disc, later points never nearer to the centre (identity)', () => {
  for (const count of [0, 1, 2, 3, 4, 5, 7, 8, 52, 900]) {
    const { x, y } = fillDisc(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
      const radius = Math.hypot(x[i], y[i]);
      assert.ok(radius <= 1, `${count}: ${radius}`);
      assert.ok(radius >= last - 1e-12, `${count}: point ${i} lies inside point ${i - 1}`);
      last = radius;
    }
  }
});

test('points keep a distance of 1 / √n, so that glyphs of a third of their share never touch (limit)', () => {
  for (const count of [2, 3, 4, 5, 6, 7, 8, 20, 150, 900]) {
    const { x, y } = fillDisc(count);
    assert.ok(nearest(x, y) * Math.sqrt(count) >= 1 - 1e-9, `${count}`);
  }
});

test('a count that is no count is refused (limit)', () => {
  assert.throws(() => fillDisc(-1), RangeError);
  assert.throws(() => fillDisc(2.5), RangeError);
});
