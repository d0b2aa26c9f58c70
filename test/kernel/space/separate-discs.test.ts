import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import { separateDiscs } from '../../../src/kernel/space/separate-discs.ts';

const bounds = { x: 0, y: 0, width: 600, height: 400 };

test('two hundred discs on twelve piles come apart and stay inside (identity)', () => {
  const draw = random(3);
  const count = 200;
  const radius = Float64Array.from({ length: count }, () => 3 + 4 * draw.float());
  const x = Float64Array.from({ length: count }, (_, i) => 50 + 45 * (i % 12));
  const y = Float64Array.from({ length: count }, (_, i) => 100 + 70 * (i % 4));
  const apart = separateDiscs({ x, y, radius }, bounds, 2, 400);
  assert.ok(apart.apart);
  for (let i = 0; i < count; i++) {
    assert.ok(apart.x[i] >= radius[i] - 1e-9 && apart.x[i] <= 600 - radius[i] + 1e-9);
    assert.ok(apart.y[i] >= radius[i] - 1e-9 && apart.y[i] <= 400 - radius[i] + 1e-9);
    for (let j = 0; j < i; j++) {
      const far = Math.hypot(apart.x[i] - apart.x[j], apart.y[i] - apart.y[j]);
      assert.ok(far >= radius[i] + radius[j], `${i} covers ${j}`);
    }
  }
});

test('discs that are apart already do not move (identity)', () => {
  const discs = { x: [50, 90], y: [50, 50], radius: [10, 20] };
  const { x, y, apart } = separateDiscs(discs, bounds, 5);
  assert.deepEqual([[...x], [...y], apart], [[50, 90], [50, 50], true]);
});

test('a pair that overlaps moves by half each, along its line (hand)', () => {
  const { x, y } = separateDiscs({ x: [100, 106], y: [100, 108], radius: [8, 8] }, bounds, 4);
  assert.ok(Math.hypot(x[0] - 97, y[0] - 96) < 1e-9);
  assert.ok(Math.hypot(x[1] - 109, y[1] - 112) < 1e-9);
});

test('discs that cannot fit are said to overlap still (limit)', () => {
  const same = { x: [5, 5], y: [5, 5], radius: [8, 8] };
  assert.equal(separateDiscs(same, { x: 0, y: 0, width: 10, height: 10 }, 1).apart, false);
});
