import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { globalBand, localisation } from '../../../src/kernel/space/global-band.ts';
import {
  kDensity,
  kDensityNull,
  kDensitySimulation,
  kDensityOfDistances,
  silvermanBandwidth,
} from '../../../src/kernel/space/k-density.ts';
import { sitesOnPlane, sitesOnSphere } from '../../../src/kernel/space/sites.ts';
import { allClose, close } from '../close.ts';
import { plantedPoints } from './planted-points.ts';

test('three distances, reflected at 0 (hand)', () => {
  allClose(
    kDensityOfDistances([1, 2, 2.5], [0, 1, 2, 3], 0.5),
    [0.072168, 0.304999, 0.463269, 0.197397],
    1e-6,
  );
});

test('the density integrates to 1 over the half-line (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      (distances, h) => {
        const grid = Array.from({ length: 4001 }, (_, k) => (k * (5 + 8 * h)) / 4000);
        const k = kDensityOfDistances(distances, grid, h);
        let area = 0;
        for (let i = 1; i < grid.length; i++)
          area += ((k[i] + k[i - 1]) / 2) * (grid[i] - grid[i - 1]);
        close(area, 1, 1e-5);
      },
    ),
  );
});

test('bins of h/128 give what the terms give, weights included (twin)', () => {
  const draw = random(3);
  const x = Float64Array.from({ length: 40 }, () => 10 * draw.float());
  const y = Float64Array.from({ length: 40 }, () => 10 * draw.float());
  x[7] = x[8];
  y[7] = y[8];
  const grid = Array.from({ length: 50 }, (_, k) => k / 5);
  const rows = Uint32Array.from({ length: 40 }, (_, i) => i);
  const sites = sitesOnPlane(x, y);
  const binned = kDensity(sites, rows, { distancesKm: grid, bandwidthKm: 0.7 });
  const far: number[] = [];
  for (let i = 0; i < 40; i++)
    for (let j = 0; j < i; j++) far.push(Math.hypot(x[i] - x[j], y[i] - y[j]));
  allClose(binned.density, kDensityOfDistances(far, grid, 0.7), 1e-6);
  const weights = rows.map((i) => (i < 20 ? 2 : 0));
  const weighted = kDensity(sites, rows, { distancesKm: grid, bandwidthKm: 0.7, weights });
  const firstHalf = kDensity(sites, rows.subarray(0, 20), { distancesKm: grid, bandwidthKm: 0.7 });
  allClose(weighted.density, firstHalf.density, 1e-12);
});

const POINTS = plantedPoints(20000, 1000, 11);
const ROWS = Uint32Array.from(POINTS.isA.keys()).filter((i) => POINTS.isA[i] === 1);
const GRID = Array.from({ length: 513 }, (_, k) => (40 * k) / 512);

test('a C program on a thousand firms, and dbmss within its other bandwidth (oracle)', () => {
  const { density } = kDensity(sitesOnPlane(POINTS.x, POINTS.y), ROWS, {
    distancesKm: GRID,
    bandwidthKm: 1.54148181437,
    weights: Float64Array.from(ROWS, (i) => POINTS.weight[i]),
  });
  const at = [0, 64, 256, 512].map((k) => density[k]);
  // Both programs bin their distances; the bins differ.
  allClose(at, [0.00677147792498, 0.0120399509596, 0.0093340321447, 0.00748407772073], 1e-6);
  close(
    density.reduce((a, b) => a + b),
    4.63446922517,
    1e-5,
  );
  allClose(at, [0.006785626948, 0.0120485829, 0.009342859239, 0.007493809952], 1e-4);
});

test('planted firms are found localised, firms drawn from all sites are not (recovery)', () => {
  const sites = sitesOnPlane(POINTS.x.subarray(0, 2000), POINTS.y.subarray(0, 2000));
  const planted = ROWS.filter((i) => i < 2000);
  const distancesKm = GRID.filter((_, k) => k % 16 === 0);
  const draw = random(1);
  const observed = kDensity(sites, planted, { distancesKm });
  const settings = { distancesKm, bandwidthKm: observed.bandwidthKm, simulations: 200 };
  const curves = kDensityNull(sites, planted.length, settings, draw);
  const band = globalBand(curves, distancesKm.length);
  assert.ok(band.leaving <= 0.05);
  assert.equal(localisation(observed.density, band).verdict, 'localised');
  let found = 0;
  for (let k = 0; k < 40; k++) {
    const rows = random(100 + k).sample(2000, planted.length);
    const chance = kDensity(sites, rows, { distancesKm, bandwidthKm: observed.bandwidthKm });
    if (localisation(chance.density, band).verdict !== 'neither') found++;
  }
  // Two of forty expected; seven or more happen once in two hundred.
  assert.ok(found <= 6, `${found} of 40`);
});

test('simulations come out alike in any order (identity)', () => {
  const sites = sitesOnSphere(
    POINTS.x.subarray(0, 50).map((x) => x / 2),
    POINTS.y.subarray(0, 50),
  );
  const settings = { distancesKm: [1, 10, 100], bandwidthKm: 20 };
  const whole = kDensityNull(sites, 12, { ...settings, simulations: 5 }, random(4));
  const simulate = kDensitySimulation(sites, 12, settings, random(4));
  for (const k of [4, 0, 3, 2, 1]) assert.deepEqual(simulate(k), whole.slice(3 * k, 3 * (k + 1)));
});

test('too few firms, unknown places and odd distances are refused; stopping stops (limit)', () => {
  const sites = sitesOnPlane(POINTS.x.subarray(0, 50), POINTS.y.subarray(0, 50));
  const ten = Uint32Array.from({ length: 10 }, (_, i) => i);
  assert.throws(
    () => kDensity(sites, ten.subarray(1), { distancesKm: [1] }),
    /rows wants at least 10 firms/,
  );
  assert.throws(() => kDensity(sites, ten, { distancesKm: [2, 1] }), /distancesKm/);
  assert.throws(() => kDensity(sites, ten, { distancesKm: [] }), /distancesKm/);
  assert.throws(() => kDensity(sites, ten, { distancesKm: [1], bandwidthKm: 0 }), /bandwidthKm/);
  assert.throws(
    () => kDensity(sites, ten, { distancesKm: [1], bandwidthKm: 1, weights: ten.map(() => 0) }),
    /weights/,
  );
  assert.throws(() => sitesOnPlane([NaN], [1]), /coordinates/);
  assert.throws(() => sitesOnSphere([91], [1]), /latitudes/);
  const same = sitesOnPlane(new Float64Array(10), new Float64Array(10));
  assert.ok(Number.isNaN(silvermanBandwidth(same, ten, [1])));
  assert.throws(() => kDensity(same, ten, { distancesKm: [1] }), /bandwidthKm/);
  const settings = { distancesKm: [1], bandwidthKm: 1, simulations: 3, onStep: () => false };
  assert.throws(() => kDensityNull(sites, 10, settings, random(1)), { name: 'Stopped' });
  assert.throws(() => kDensityNull(sites, 51, settings, random(1)), /firms/);
});

test('of a thousand random walks at most one in twenty leaves the global band, the pointwise one many (recovery)', () => {
  const draw = random(6);
  const curves = new Float64Array(1000 * 50);
  for (let s = 0; s < 1000; s++)
    for (let p = 0; p < 50; p++)
      curves[s * 50 + p] = (p === 0 ? 0 : curves[s * 50 + p - 1]) + draw.normal();
  const band = globalBand(curves, 50);
  const left = (lower: ArrayLike<number>, upper: ArrayLike<number>): number => {
    let count = 0;
    for (let s = 0; s < 1000; s++)
      for (let p = 0; p < 50; p++)
        if (curves[s * 50 + p] < lower[p] || curves[s * 50 + p] > upper[p]) {
          count++;
          break;
        }
    return count / 1000;
  };
  assert.equal(left(band.lower, band.upper), band.leaving);
  assert.ok(band.leaving <= 0.05 && band.leaving > 0.03);
  const columns = Array.from({ length: 50 }, (_, p) =>
    Float64Array.from({ length: 1000 }, (_row, s) => curves[s * 50 + p]).sort(),
  );
  assert.ok(
    left(
      columns.map((c) => c[25]),
      columns.map((c) => c[974]),
    ) > 0.15,
  );
});

test('the band never lets more than alpha leave, ties included (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 60, maxLength: 60 }),
      fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      (curves, alpha) => {
        const band = globalBand(curves, 3, alpha);
        let leaving = 0;
        for (let s = 0; s < 20; s++)
          if (
            [0, 1, 2].some(
              (p) => curves[3 * s + p] < band.lower[p] || curves[3 * s + p] > band.upper[p],
            )
          )
            leaving++;
        assert.equal(leaving / 20, band.leaving);
        assert.ok(band.leaving <= alpha + 1e-12);
      },
    ),
  );
});

test('gaps in the curves stay gaps; a band needs curves (limit)', () => {
  const band = globalBand([1, NaN, 2, 3, 3, 4], 2);
  assert.ok(Number.isNaN(band.upper[1]));
  assert.equal(localisation([9, 9], band).verdict, 'localised');
  assert.equal(localisation([2, 9], band).verdict, 'neither');
  assert.equal(localisation([0, 9], band).verdict, 'dispersed');
  assert.throws(() => globalBand([1, 2, 3], 2), /curves/);
  assert.throws(() => globalBand([1, 2], 2), /curves/);
  assert.throws(() => globalBand([1, 2], 1, 1), /alpha/);
});
