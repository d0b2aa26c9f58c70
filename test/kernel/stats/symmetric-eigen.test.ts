import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { symmetricEigen } from '../../../src/kernel/stats/symmetric-eigen.ts';
import { allClose, close } from '../close.ts';

test('the path of three has eigenvalues √2, 0, −√2 (hand)', () => {
  allClose(
    symmetricEigen([0, 1, 0, 1, 0, 1, 0, 1, 0], 3).values,
    [Math.SQRT2, 0, -Math.SQRT2],
    1e-14,
  );
});

test('A·v = λ·v with orthonormal v, in descending order (identity)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 81, maxLength: 81 }),
      (n, entries) => {
        const a = new Float64Array(n * n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) a[i * n + j] = entries[9 * Math.max(i, j) + Math.min(i, j)];
        const { values, vectors } = symmetricEigen(a, n);
        for (let k = 0; k < n; k++) {
          if (k > 0) assert.ok(values[k] <= values[k - 1]);
          for (let i = 0; i < n; i++) {
            let image = 0;
            let inner = 0;
            for (let j = 0; j < n; j++) {
              image += a[i * n + j] * vectors[k * n + j];
              inner += vectors[k * n + j] * vectors[i * n + j];
            }
            close(image, values[k] * vectors[k * n + i], 1e-11);
            close(inner, i === k ? 1 : 0, 1e-12);
          }
        }
      },
    ),
  );
});

test('nothing has no eigenvalues; unknown entries are refused (limit)', () => {
  assert.equal(symmetricEigen([], 0).values.length, 0);
  assert.throws(() => symmetricEigen([NaN], 1), /matrix/);
  assert.throws(() => symmetricEigen([1, 2], 2), /matrix wants 4/);
});
