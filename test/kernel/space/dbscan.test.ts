import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { dbscan, NOISE, UNPLACED } from '../../../src/kernel/space/dbscan.ts';
import { greatCircleKm } from '../../../src/kernel/space/great-circle.ts';

/** The obvious form: all pairs, clusters by flooding core points, borders to the nearest core point. */
function slowly(
  latitudes: number[],
  longitudes: number[],
  radiusKm: number,
  minPoints: number,
): number[] {
  const km = (i: number, j: number) =>
    greatCircleKm(latitudes[i], longitudes[i], latitudes[j], longitudes[j]);
  const near = (i: number) => latitudes.map((_, j) => j).filter((j) => km(i, j) <= radiusKm);
  const core = latitudes.map((_, i) => near(i).length >= minPoints);
  const label = latitudes.map(() => NOISE);
  let clusters = 0;
  for (let i = 0; i < core.length; i++) {
    if (!core[i] || label[i] !== NOISE) continue;
    let front = [i];
    while (front.length > 0) {
      for (const j of front) label[j] = clusters;
      front = [...new Set(front.flatMap(near))].filter((j) => core[j] && label[j] === NOISE);
    }
    clusters++;
  }
  for (let i = 0; i < core.length; i++) {
    if (core[i]) continue;
    const reached = near(i).filter((j) => core[j]);
    reached.sort((a, b) => km(i, a) - km(i, b) || a - b);
    if (reached.length > 0) label[i] = label[reached[0]];
  }
  return label;
}

test('the grid finds what all pairs find, anywhere on the globe (twin)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.constantFrom([44.5, 11.3], [89.9, 0], [-17, 179.95], [0, 0]),
      fc.constantFrom(0.5, 5, 20, 400),
      (seed, [centreLatitude, centreLongitude], radiusKm) => {
        const draw = random(seed);
        const spread = radiusKm / 25;
        const latitudes = Array.from({ length: 60 }, () =>
          Math.max(-90, Math.min(90, centreLatitude + spread * draw.normal())),
        );
        const longitudes = Array.from(
          { length: 60 },
          () => centreLongitude + spread * draw.normal(),
        );
        const { label } = dbscan(latitudes, longitudes, radiusKm, 4);
        assert.deepEqual([...label], slowly(latitudes, longitudes, radiusKm, 4));
      },
    ),
    { numRuns: 60 },
  );
});

test('two planted towns are found across the date line, the hermit is noise (recovery)', () => {
  const draw = random(1);
  const latitudes: number[] = [];
  const longitudes: number[] = [];
  for (const [a, b] of [
    [-17, 179.999],
    [-18, 178],
  ])
    for (let i = 0; i < 40; i++) {
      latitudes.push(a + 0.01 * draw.normal());
      const l = b + 0.01 * draw.normal();
      longitudes.push(l > 180 ? l - 360 : l);
    }
  latitudes.push(40, NaN, 91);
  longitudes.push(10, 10, 10);
  const { label, clusters } = dbscan(latitudes, longitudes, 3, 4);
  assert.equal(clusters, 2);
  assert.deepEqual(new Set(label.subarray(0, 40)), new Set([0]));
  assert.deepEqual(new Set(label.subarray(40, 80)), new Set([1]));
  assert.deepEqual([...label.subarray(80)], [NOISE, UNPLACED, UNPLACED]);
});

test('points in one spot are one cluster; one is enough when one is asked for (limit)', () => {
  assert.deepEqual([...dbscan([5, 5, 5], [5, 5, 5], 1e-9, 3).label], [0, 0, 0]);
  assert.deepEqual([...dbscan([5, 50], [5, 5], 1, 1).label], [0, 1]);
  assert.equal(dbscan([], [], 1, 1).clusters, 0);
  assert.equal(dbscan([90, -90], [0, 0], 1e9, 2).clusters, 1);
  assert.throws(() => dbscan([1], [1], 0, 1), /radiusKm/);
  assert.throws(() => dbscan([1], [1], 1, 0), /minPoints/);
  assert.throws(() => dbscan([1], [], 1, 1), /longitudes/);
});
