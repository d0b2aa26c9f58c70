import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import { separateBoxes } from '../../../src/kernel/space/separate-boxes.ts';

const bounds = { x: 0, y: 0, width: 800, height: 500 };

test('forty boxes that fill a fifth of the bounds come apart and stay inside (identity)', () => {
  const draw = random(11);
  const count = 40;
  const column = (least: number, most: number) =>
    Float64Array.from({ length: count }, () => least + (most - least) * draw.float());
  const halfWidth = column(12, 38);
  const halfHeight = column(8, 28);
  const { x, y, apart } = separateBoxes(
    { x: column(300, 500), y: column(200, 300), halfWidth, halfHeight },
    bounds,
    4,
  );
  assert.ok(apart);
  for (let i = 0; i < count; i++) {
    assert.ok(x[i] - halfWidth[i] >= -1e-9 && x[i] + halfWidth[i] <= 800 + 1e-9);
    assert.ok(y[i] - halfHeight[i] >= -1e-9 && y[i] + halfHeight[i] <= 500 + 1e-9);
    for (let j = 0; j < i; j++)
      assert.ok(
        Math.abs(x[i] - x[j]) >= halfWidth[i] + halfWidth[j] ||
          Math.abs(y[i] - y[j]) >= halfHeight[i] + halfHeight[j],
        `${i} covers ${j}`,
      );
  }
});

test('boxes that are apart already do not move (identity)', () => {
  const boxes = { x: [100, 300], y: [100, 100], halfWidth: [50, 50], halfHeight: [20, 20] };
  const { x, y, apart } = separateBoxes(boxes, bounds, 8);
  assert.deepEqual([[...x], [...y], apart], [[100, 300], [100, 100], true]);
});

test('a small box gives way to a large one, along the shorter way out (hand)', () => {
  const { x, y } = separateBoxes(
    { x: [400, 450], y: [250, 260], halfWidth: [60, 10], halfHeight: [60, 10] },
    bounds,
    0,
  );
  assert.ok(x[1] > 450 && y[1] === 260);
  assert.ok(400 - x[0] < (x[1] - 450) / 30);
});

test('boxes that cannot fit are said to overlap still (limit)', () => {
  const same = { x: [5, 5], y: [5, 5], halfWidth: [8, 8], halfHeight: [8, 8] };
  assert.equal(separateBoxes(same, { x: 0, y: 0, width: 10, height: 10 }, 1).apart, false);
});
