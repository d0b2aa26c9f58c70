import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipRing } from '../../../src/kernel/space/clip-ring.ts';
import { cutAtDateLine } from '../../../src/kernel/space/cut-at-date-line.ts';
import { mercator } from '../../../src/kernel/space/mercator.ts';

type Ring = readonly (readonly [number, number])[];

const area = (ring: Ring): number => {
  let twice = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
};

test('a ring that stays on one side comes back as it is (identity)', () => {
  const ring: Ring = [
    [10, 44],
    [12, 44],
    [12, 45],
  ];
  assert.deepEqual(cutAtDateLine(ring), [ring]);
});

test('an island on the date line becomes two parts that keep its area (hand)', () => {
  const ring: Ring = [
    [178, -18],
    [-179, -18],
    [-179, -16],
    [178, -16],
  ];
  const parts = cutAtDateLine(ring);
  assert.equal(parts.length, 2);
  assert.equal(
    parts.map(area).reduce((a, b) => a + b),
    6,
  );
  for (const part of parts) {
    const [least, most] = [Math.min(...part.map(([x]) => x)), Math.max(...part.map(([x]) => x))];
    assert.ok(least >= -180 && most <= 180 && most - least <= 3);
  }
});

test('a ring around the south pole is closed along it (hand)', () => {
  const ring: Ring = [-180, -90, 0, 90, 179].map((lon) => [lon, -70] as const);
  const parts = cutAtDateLine([...ring, [-180, -70]]);
  assert.equal(parts.length, 1);
  assert.ok(Math.abs(area(parts[0]) - 360 * 20) < 1e-9);
});

test('clipping keeps what is inside, drops what is outside, and halves a square in the middle (hand)', () => {
  const square: Ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ];
  assert.equal(area(clipRing(square, { x: -1, y: -1, width: 9, height: 9 })), 16);
  assert.equal(area(clipRing(square, { x: 2, y: -1, width: 9, height: 9 })), 8);
  assert.deepEqual(clipRing(square, { x: 5, y: 5, width: 1, height: 1 }), []);
});

test('Mercator maps the known corners and keeps unknown unknown (hand)', () => {
  assert.ok(Math.hypot(...mercator(0, 0)) < 1e-12);
  assert.ok(Math.abs(mercator(180, 85.05112878)[1] + 0.5) < 1e-9);
  assert.equal(mercator(180, 0)[0], 0.5);
  assert.equal(mercator(0, 90)[1], mercator(0, 86)[1]);
  assert.ok(Number.isNaN(mercator(NaN, 10)[0]));
});
