import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { separate, type Rectangles } from '../../../src/kernel/graph/separate.ts';
import { assertNear } from './toys.ts';

function overlapping(r: Rectangles, gap: number): number {
  let count = 0;
  for (let i = 0; i < r.x.length; i++)
    for (let j = 0; j < i; j++) {
      const acrossX = (r.width[i] + r.width[j]) / 2 + gap - Math.abs(r.x[i] - r.x[j]);
      const acrossY = (r.height[i] + r.height[j]) / 2 + gap - Math.abs(r.y[i] - r.y[j]);
      // sizes go up to 30, so this is rounding
      if (acrossX > 1e-6 && acrossY > 1e-6) count++;
    }
  return count;
}

test('two bubbles in one place part along the shorter way, by half each (hand)', () => {
  const found = separate({ x: [0, 0], y: [0, 0], width: [4, 4], height: [2, 2] }, 1);
  assertNear(found.x, [0, 0]);
  assertNear(found.y, [-1.5, 1.5]);
  assert.equal(found.overlaps, 0);
});

test('what does not overlap stays where it is (identity)', () => {
  const found = separate({ x: [0, 4], y: [0, 0], width: [4, 4], height: [2, 2] });
  assertNear(found.x, [0, 4]);
  assert.equal(found.rounds, 0);
  assert.equal(separate({ x: [], y: [], width: [], height: [] }).x.length, 0);
});

test('no two of any rectangles overlap afterwards (twin)', () => {
  const rectangle = fc.record({
    x: fc.double({ min: 0, max: 50, noNaN: true }),
    y: fc.double({ min: 0, max: 50, noNaN: true }),
    width: fc.double({ min: 0, max: 30, noNaN: true }),
    height: fc.double({ min: 0, max: 30, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(rectangle, { maxLength: 40 }), fc.constantFrom(0, 2), (all, gap) => {
      const r = {
        x: all.map((a) => a.x),
        y: all.map((a) => a.y),
        width: all.map((a) => a.width),
        height: all.map((a) => a.height),
      };
      const found = separate(r, gap);
      assert.equal(found.overlaps, 0);
      assert.equal(overlapping({ ...r, x: found.x, y: found.y }, gap), 0);
    }),
    { numRuns: 200 },
  );
});

test('sizes too small to be halved touch, and are left alone (limit)', () => {
  assert.equal(
    separate({ x: [0, 0], y: [0, 0], width: [0, 1e-323], height: [0, 1e-323] }).rounds,
    0,
  );
});

test('when the rounds run out the pairs left are counted (limit)', () => {
  const same = new Float64Array(50);
  const side = new Float64Array(50).fill(3);
  assert.ok(separate({ x: same, y: same, width: side, height: side }, 0, 2).overlaps > 0);
  assert.equal(separate({ x: same, y: same, width: side, height: side }).overlaps, 0);
});

test('sizes below zero and places that are no numbers are refused (hand)', () => {
  const one = { x: [0], y: [0], width: [1], height: [1] };
  assert.throws(() => separate({ ...one, width: [-1] }), /width of rectangle 0 .* "-1"/);
  assert.throws(() => separate({ ...one, y: [NaN] }), /"NaN"/);
});
