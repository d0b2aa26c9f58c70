import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/kernel/random/random.ts';
import { localMoran, moran, moranPermutationP } from '../../../src/kernel/space/moran.ts';
import {
  nearestNeighbours,
  neighboursWithin,
  rowStandardised,
} from '../../../src/kernel/space/neighbours.ts';
import { sitesOnPlane, sitesOnSphere } from '../../../src/kernel/space/sites.ts';
import { mean, variance } from '../../../src/kernel/stats/moments.ts';
import { close } from '../close.ts';

const SIDE = 8;
const BOARD = sitesOnPlane(
  Float64Array.from({ length: SIDE * SIDE }, (_, k) => k % SIDE),
  Float64Array.from({ length: SIDE * SIDE }, (_, k) => Math.floor(k / SIDE)),
);
const ROOK = neighboursWithin(BOARD, 1);

test('a chess board is −1, a board in two halves near 1 (hand)', () => {
  const board = Float64Array.from(
    { length: 64 },
    (_, k) => ((k % SIDE) + Math.floor(k / SIDE)) % 2,
  );
  close(moran(board, ROOK).index, -1);
  const halves = Float64Array.from({ length: 64 }, (_, k) => (k < 32 ? 1 : 0));
  // 112 joins, 8 of them unlike: (104 − 8)/112
  close(moran(halves, ROOK).index, 96 / 112);
  close(moran(halves, ROOK).expected, -1 / 63);
});

test('the moments under randomisation are those of shuffled values (twin)', () => {
  const draw = random(5);
  const values = Float64Array.from({ length: 64 }, () => draw.normal() ** 2);
  const weights = rowStandardised(nearestNeighbours(BOARD, 3));
  const found = moran(values, weights);
  const shuffled = Float64Array.from(
    { length: 4000 },
    () => moran(draw.shuffle(values), weights).index,
  );
  // Four standard errors of a mean, and of a variance, of 4000 draws.
  close(mean(shuffled), found.expected, 4 * Math.sqrt(found.variance / 4000));
  close(variance(shuffled) / found.variance, 1, 0.1);
});

test('the local statistics add to the whole (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 64, maxLength: 64 }),
      (values) => {
        const whole = moran(values, ROOK).index;
        const { index } = localMoran(values, ROOK, random(1), { draws: 1 });
        const total = index.reduce((a, b) => a + b);
        close(total, Number.isNaN(whole) ? NaN : whole * ROOK.targets.length, 1e-8);
      },
    ),
    { numRuns: 20 },
  );
});

test('a planted hot spot has small p-values and its own quadrant; noise has few (recovery)', () => {
  const draw = random(3);
  const values = Float64Array.from(
    { length: 64 },
    (_, k) => (k % SIDE < 3 && k < 3 * SIDE ? 4 : 0) + 0.5 * draw.normal(),
  );
  const { p, quadrant } = localMoran(values, ROOK, random(4), { draws: 499 });
  assert.ok(p[SIDE + 1] < 0.02);
  assert.equal(quadrant[SIDE + 1], 'high-high');
  assert.ok(moranPermutationP(values, ROOK, random(4), { draws: 199 }) <= 0.01);
  const noise = Float64Array.from({ length: 64 }, () => draw.normal());
  assert.ok(moranPermutationP(noise, ROOK, random(4), { draws: 199 }) > 0.02);
});

test('neighbours within a distance are symmetric and what all pairs give, also across the date line (twin)', () => {
  const latitudes = [10, 10.1, -10, 10];
  const longitudes = [179.95, -179.95, 0, 179];
  const { offsets, targets } = neighboursWithin(sitesOnSphere(latitudes, longitudes), 20);
  assert.deepEqual([...offsets], [0, 1, 2, 2, 2]);
  assert.deepEqual([...targets], [1, 0]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
        minLength: 1,
      }),
      fc.integer({ min: 1, max: 8 }),
      (points, radius) => {
        const found = neighboursWithin(
          sitesOnPlane(
            points.map(([x]) => x),
            points.map(([, y]) => y),
          ),
          radius,
        );
        points.forEach(([x, y], i) => {
          const near = [...points.keys()].filter(
            (j) => j !== i && Math.hypot(x - points[j][0], y - points[j][1]) <= radius,
          );
          assert.deepEqual(
            [...found.targets.subarray(found.offsets[i], found.offsets[i + 1])],
            near,
          );
        });
      },
    ),
  );
});

test('no variation, no neighbours and unknown values (limit)', () => {
  assert.ok(Number.isNaN(moran(new Float64Array(64), ROOK).index));
  const alone = neighboursWithin(sitesOnPlane([0, 9, 18, 27], [0, 0, 0, 0]), 1);
  assert.ok(Number.isNaN(moran([1, 2, 3, 4], alone).index));
  assert.equal(localMoran([1, 2, 3, 4], alone, random(1)).quadrant[0], 'none');
  assert.ok(Number.isNaN(moranPermutationP([1, 1, 1, 1], alone, random(1))));
  assert.throws(() => moran([1, 2, 3, NaN], alone), /values/);
  assert.throws(() => moran([1], alone), /values/);
  assert.throws(() => nearestNeighbours(BOARD, 64), /k wants/);
});

test('where all are neighbours of all, I is −1/(n − 1) whatever the values: no variance, no z (limit)', () => {
  const everyone = neighboursWithin(BOARD, 100);
  const values = Float64Array.from({ length: SIDE * SIDE }, (_, k) => (k * k) % 11);
  const found = moran(values, everyone);
  close(found.index, -1 / 63);
  close(found.variance, 0);
  assert.ok(Number.isNaN(found.z) && Number.isNaN(found.p));
});

test('neighbours put together by hand against the rules are refused by value (hand)', () => {
  const [values, weights] = [[1, 2, 3, 5], Float64Array.of(1, 1)];
  const refused = (offsets: number[], targets: number[], message: RegExp): void =>
    assert.throws(
      () =>
        moran(values, {
          offsets: Uint32Array.from(offsets),
          targets: Uint32Array.from(targets),
          weights,
        }),
      message,
    );
  refused([0, 2, 2, 2, 2], [1, 7], /outside 0 to 3: "7"/);
  refused([0, 2, 2, 2, 2], [2, 1], /does not rise after 2: "1"/);
  refused([0, 2, 1, 2, 2], [1, 2], /row 1 ends before it begins: "1"/);
  refused([0, 1, 1, 1, 1], [1, 2], /do not end with the 2 targets: "1"/);
});
