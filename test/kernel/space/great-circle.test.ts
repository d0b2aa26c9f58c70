import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  EARTH_RADIUS_KM,
  greatCircleKm,
  squaredChord,
  unitVectors,
} from '../../../src/kernel/space/great-circle.ts';
import { close } from '../close.ts';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

test('a degree on the equator is 111.195 km; pole to pole is half the globe (hand)', () => {
  close(greatCircleKm(0, 0, 0, 1), 111.19508, 1e-6);
  close(greatCircleKm(90, 0, -90, 77), Math.PI * EARTH_RADIUS_KM);
  close(greatCircleKm(0, 179.5, 0, -179.5), 111.19508, 1e-6);
});

test('distances are symmetric, zero to itself, and the chord tells the same (identity)', () => {
  fc.assert(
    fc.property(latitude, longitude, latitude, longitude, (a, b, c, d) => {
      const km = greatCircleKm(a, b, c, d);
      close(km, greatCircleKm(c, d, a, b));
      assert.equal(greatCircleKm(a, b, a, b), 0);
      const v = unitVectors([a, c], [b, d]);
      const squared = (v[0] - v[3]) ** 2 + (v[1] - v[4]) ** 2 + (v[2] - v[5]) ** 2;
      close(squaredChord(km), squared, 1e-12);
    }),
  );
});

test('an unknown coordinate gives an unknown distance (limit)', () => {
  assert.ok(Number.isNaN(greatCircleKm(NaN, 0, 0, 0)));
  assert.equal(squaredChord(1e9), 4);
});
