import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import {
  boxesMeet,
  boxMeetsDisc,
  boxMeetsLine,
  placeLabels,
} from '../../../src/kernel/space/place-labels.ts';

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const wordings = [
  { width: 90, height: 28 },
  { width: 40, height: 14 },
];

test('no placed label covers a disc, another label or the edge, however crowded it is (identity)', () => {
  const draw = random(4);
  for (let trial = 0; trial < 40; trial++) {
    const anchors = Array.from({ length: 30 }, () => ({
      x: 400 * draw.float(),
      y: 300 * draw.float(),
      radius: 3 + 20 * draw.float(),
      wordings,
    }));
    const placed = placeLabels(anchors, [], bounds, 3, 3).filter((box) => box !== null);
    assert.ok(placed.length > 5);
    for (const [i, box] of placed.entries()) {
      assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300);
      for (const anchor of anchors) assert.ok(!boxMeetsDisc(box, anchor, 0));
      for (const other of placed.slice(0, i)) assert.ok(!boxesMeet(box, other, 0));
    }
  }
});

test('below is taken first, above when a disc is in the way, the short wording when space is short (hand)', () => {
  const anchor = { x: 200, y: 150, radius: 10, wordings };
  const [free] = placeLabels([anchor], [], bounds, 3, 3);
  assert.deepEqual(free, { x: 155, y: 163, width: 90, height: 28, wording: 0 });
  const [above] = placeLabels(
    [anchor, { x: 200, y: 185, radius: 12, wordings: [] }],
    [],
    bounds,
    3,
    3,
  );
  assert.equal(above?.y, 109);
  const narrow = { x: 170, y: 100, width: 60, height: 90 };
  assert.equal(placeLabels([anchor], [], narrow, 3, 3)[0]?.wording, 1);
  assert.equal(placeLabels([anchor], [], { ...narrow, width: 30 }, 3, 3)[0], null);
});

test('a broad line moves the label, a thin one only when there is another stand (hand)', () => {
  const anchor = { x: 200, y: 150, radius: 10, wordings };
  const down = { x1: 200, y1: 160, x2: 200, y2: 300, width: 8 };
  assert.equal(placeLabels([anchor], [down], bounds, 3, 3)[0]?.y, 109);
  const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
    x1: 200,
    y1: 150,
    x2: 200 + 200 * Math.cos((i * Math.PI) / 4),
    y2: 150 + 200 * Math.sin((i * Math.PI) / 4),
    width: 2,
  }));
  assert.equal(placeLabels([anchor], around, bounds, 3, 3)[0]?.y, 163);
  const broad = around.map((line) => ({ ...line, width: 9 }));
  assert.equal(placeLabels([anchor], broad, bounds, 3, 3)[0], null);
});

test('a line meets a box when it runs through it or its width reaches it (hand)', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  const line = { x1: 0, y1: 15, x2: 30, y2: 15, width: 1 };
  assert.ok(boxMeetsLine(box, line));
  assert.ok(!boxMeetsLine(box, { ...line, x2: 8 }));
  assert.ok(!boxMeetsLine(box, { ...line, y1: 8, y2: 8 }));
  assert.ok(boxMeetsLine(box, { ...line, y1: 8, y2: 8, width: 6 }));
  assert.ok(boxMeetsLine(box, { x1: 12, y1: 12, x2: 13, y2: 13, width: 0 }));
});
