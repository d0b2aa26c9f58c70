import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { globalBand, localisation } from '../../../src/kernel/space/global-band.ts';
import {
  marconPuech,
  marconPuechNull,
  marconPuechSimulation,
} from '../../../src/kernel/space/marcon-puech.ts';
import { sitesOnPlane, sitesOnSphere } from '../../../src/kernel/space/sites.ts';
import { allClose, close } from '../close.ts';
import { plantedPoints } from './planted-points.ts';

test('six points, three of the industry (hand)', () => {
  const sites = sitesOnPlane([0, 0.5, 1, 5, 5.5, 9], [0, 0, 0, 5, 5, 0]);
  const m = marconPuech(sites, {
    radiiKm: [0.5, 1, 6, 20],
    weights: [1, 2, 1, 1, 1, 4],
    subject: [1, 1, 0, 1, 0, 0],
  });
  allClose(m, [1.636364, 1.272727, 1.272727, 1], 1e-6);
});

/** Written out as the definition says. */
function slowly(
  x: number[],
  y: number[],
  w: number[],
  s: number[],
  t: number[],
  r: number,
): number {
  const n = x.length;
  const all = w.reduce((a, b) => a + b);
  const counting = w.reduce((a, b, i) => a + (t[i] ? b : 0), 0);
  let top = 0;
  let bottom = 0;
  for (let i = 0; i < n; i++) {
    if (!s[i]) continue;
    let near = 0;
    let same = 0;
    for (let j = 0; j < n; j++)
      if (j !== i && Math.hypot(x[i] - x[j], y[i] - y[j]) <= r) {
        near += w[j];
        same += t[j] ? w[j] : 0;
      }
    if (near === 0) continue;
    top += same / near;
    bottom += (counting - (t[i] ? w[i] : 0)) / (all - w[i]);
  }
  return bottom === 0 ? NaN : top / bottom;
}

test('the grid finds what all pairs find, for one and for two industries (twin)', () => {
  const point = fc.tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom(0, 1),
    fc.constantFrom(0, 1),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
      const [x, y, weights, subject, neighbour] = [0, 1, 2, 3, 4].map((k) =>
        points.map((p) => p[k]),
      );
      const radiiKm = [1, 5, 7];
      const sites = sitesOnPlane(x, y);
      allClose(
        marconPuech(sites, { radiiKm, weights, subject }),
        radiiKm.map((r) => slowly(x, y, weights, subject, subject, r)),
        1e-9,
      );
      allClose(
        marconPuech(sites, { radiiKm, weights, subject, neighbour }),
        radiiKm.map((r) => slowly(x, y, weights, subject, neighbour, r)),
        1e-9,
      );
    }),
  );
});

test('once the radius covers everything, M is exactly 1 (limit)', () => {
  const draw = random(2);
  const latitudes = Float64Array.from({ length: 60 }, () => 40 + 10 * draw.float());
  const longitudes = Float64Array.from({ length: 60 }, () => 5 + 10 * draw.float());
  const weights = Float64Array.from({ length: 60 }, () => 1 + draw.below(50));
  const subject = Uint8Array.from({ length: 60 }, (_, i) => (i % 4 === 0 ? 1 : 0));
  const m = marconPuech(sitesOnSphere(latitudes, longitudes), {
    radiiKm: [50, 3000],
    weights,
    subject,
  });
  close(m[1], 1, 1e-12);
});

test('dbmss on 20,000 points, twenty radii (oracle)', () => {
  const points = plantedPoints(20000, 1000, 11);
  const m = marconPuech(sitesOnPlane(points.x, points.y), {
    radiiKm: Array.from({ length: 20 }, (_, k) => (k + 1) / 2),
    weights: points.weight,
    subject: points.isA,
  });
  allClose(
    m,
    [
      3.569529231, 3.27194172, 3.250089698, 3.297268071, 3.267787166, 3.276538265, 3.246484999,
      3.194694056, 3.136296531, 3.088459651, 3.027875923, 2.962549768, 2.884866944, 2.815071523,
      2.73127237, 2.645291381, 2.556515922, 2.454701592, 2.361444611, 2.268092324,
    ],
    1e-8,
  );
});

test('planted firms stand above the band of shuffled firms, which lies around 1 (recovery)', () => {
  const points = plantedPoints(2000, 200, 5);
  const settings = {
    radiiKm: [1, 2, 4, 8],
    weights: points.weight,
    subject: points.isA,
  };
  const sites = sitesOnPlane(points.x, points.y);
  const curves = marconPuechNull(sites, { ...settings, simulations: 99 }, random(9));
  const band = globalBand(curves, 4);
  assert.equal(localisation(marconPuech(sites, settings), band).verdict, 'localised');
  for (let p = 0; p < 4; p++) assert.ok(band.lower[p] < 1 && band.upper[p] > 1);
  assert.deepEqual(marconPuechSimulation(sites, settings, random(9))(98), curves.slice(4 * 98));
});

test('nobody near is unknown; nonsense is refused (limit)', () => {
  const sites = sitesOnPlane([0, 100], [0, 0]);
  const settings = { radiiKm: [1], weights: [1, 1], subject: [1, 0] };
  assert.ok(Number.isNaN(marconPuech(sites, settings)[0]));
  assert.ok(Number.isNaN(marconPuech(sites, { ...settings, subject: [0, 0] })[0]));
  assert.throws(() => marconPuech(sites, { ...settings, radiiKm: [0] }), /radiiKm/);
  assert.throws(() => marconPuech(sites, { ...settings, weights: [1, NaN] }), /weights/);
  assert.throws(() => marconPuech(sites, { ...settings, subject: [1] }), /subject/);
  assert.throws(
    () => marconPuechNull(sites, { ...settings, simulations: 1, onStep: () => false }, random(1)),
    {
      name: 'Stopped',
    },
  );
});
