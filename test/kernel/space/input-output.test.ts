import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkages, linkStrength } from '../../../src/kernel/space/input-output.ts';
import { allClose, close } from '../close.ts';

test('three sectors: multipliers and linkages (hand)', () => {
  const found = linkages([0.2, 0.3, 0, 0.1, 0.1, 0.2, 0.05, 0.2, 0.1], 3);
  allClose(found.multipliers, [1.595563, 1.988055, 1.552901], 1e-6);
  allClose(found.backward, [0.931894, 1.16113, 0.906977], 1e-6);
  allClose(found.forward, [1.096346, 0.976744, 0.92691], 1e-6);
  assert.deepEqual([...found.key], [0, 0, 0]);
});

test('the inverse is the series I + A + A² + … (twin)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.24, noNaN: true }), { minLength: 16, maxLength: 16 }),
      (a) => {
        const sum = new Float64Array(16);
        let power = Float64Array.from({ length: 16 }, (_, k) => (k % 5 === 0 ? 1 : 0));
        for (let round = 0; round < 600; round++) {
          const next = new Float64Array(16);
          for (let k = 0; k < 16; k++) {
            sum[k] += power[k];
            for (let c = 0; c < 4; c++)
              next[Math.floor(k / 4) * 4 + c] += power[k] * a[(k % 4) * 4 + c];
          }
          power = next;
        }
        allClose(linkages(a, 4).inverse, sum, 1e-6);
      },
    ),
  );
});

test('an economy that eats more than it makes is refused (limit)', () => {
  assert.throws(() => linkages([1], 1), /spectral radius/);
  assert.throws(() => linkages([0, 2, 2, 0], 2), /spectral radius/);
  assert.throws(() => linkages([-0.1], 1), /coefficients wants known/);
  assert.throws(() => linkages([NaN], 1), RangeError);
});

test('the strongest of four shares links two sectors (hand)', () => {
  const { strength, idle } = linkStrength([0, 20, 5, 10, 0, 30, 2, 8, 0], 3);
  allClose([strength[1], strength[2], strength[5]], [0.833333, 0.2, 0.857143], 1e-6);
  assert.deepEqual([...idle], [0, 0, 0]);
});

test('strength is symmetric, the diagonal does not count, and shares of purchases add to 1 (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }),
      (flows) => {
        const found = linkStrength(flows, 4);
        const heavier = linkStrength(
          flows.map((z, k) => (k % 5 === 0 ? z + 100 : z)),
          4,
        );
        assert.deepEqual(found, heavier);
        for (let j = 0; j < 4; j++) {
          let share = 0;
          for (let i = 0; i < 4; i++) {
            share += found.purchases[i * 4 + j];
            assert.equal(found.strength[i * 4 + j], found.strength[j * 4 + i]);
          }
          close(share, flows.some((z, k) => z > 0 && k % 4 === j && k % 5 !== 0) ? 1 : 0);
        }
      },
    ),
  );
});

test('a sector that buys or sells nothing is flagged (limit)', () => {
  const { strength, idle } = linkStrength([0, 5, 0, 0], 2);
  assert.deepEqual([...idle], [1, 1]);
  assert.equal(strength[1], 1);
  assert.throws(() => linkStrength([-1], 1), /flows/);
});
