import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  locationQuotients,
  standardisedQuotients,
  symmetricQuotient,
} from '../../../src/kernel/space/location-quotient.ts';
import { margins, table } from '../../../src/kernel/space/table.ts';
import { allClose, close } from '../close.ts';

const E = table(3, 3, [40, 10, 50, 10, 60, 130, 50, 30, 620]);

test('the three regions and industries of the toy table (hand)', () => {
  const { quotient } = locationQuotients(E);
  allClose(quotient, [4, 1, 0.625, 0.5, 3, 0.8125, 0.714286, 0.428571, 1.107143], 1e-6);
});

test('standardised and symmetric quotients of the first industry (hand)', () => {
  const first = [4, 0.5, 50 / 70];
  allClose(standardisedQuotients(first).z, [1.152977, -0.631103, -0.521874], 1e-6);
  allClose(standardisedQuotients(first, 'log').z, [1.139754, -0.730253, -0.409501], 1e-6);
  allClose(first.map(symmetricQuotient), [0.6, -1 / 3, -1 / 6], 1e-12);
});

test('the mean of quotients weighted by the places’ shares is one (identity)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 12, maxLength: 12 }),
      (cells) => {
        const t = table(3, 4, cells);
        const { quotient } = locationQuotients(t);
        const margin = margins(t);
        for (let c = 0; c < 4; c++) {
          let weighted = 0;
          for (let r = 0; r < 3; r++)
            weighted += (margin.rows[r] / margin.total) * quotient[r * 4 + c];
          close(weighted, 1);
        }
      },
    ),
  );
});

test('the rest as reference is the table without the place (twin)', () => {
  const { quotient } = locationQuotients(E, { reference: 'rest' });
  close(quotient[0], 40 / 100 / (60 / 900));
  close(quotient[8], 620 / 700 / (180 / 300));
});

test('small bases are flagged by expectation and by firms (hand)', () => {
  const t = table(2, 2, [3, 7, 30, 160]);
  assert.deepEqual([...locationQuotients(t).small], [1, 0, 0, 0]);
  assert.deepEqual([...locationQuotients(t, { firms: [9, 2, 3, 9] }).small], [1, 1, 0, 0]);
  assert.throws(() => locationQuotients(t, { firms: [1] }), /firms/);
});

test('an empty place or industry is unknown, an empty cell is zero (limit)', () => {
  const { quotient, small } = locationQuotients(table(2, 3, [0, 0, 0, 0, 4, 4]));
  assert.ok([0, 1, 2, 3].every((k) => Number.isNaN(quotient[k]) && small[k] === 1));
  assert.equal(locationQuotients(table(2, 2, [0, 5, 5, 5])).quotient[0], 0);
  const rest = locationQuotients(table(2, 2, [5, 5, 0, 5]), { reference: 'rest' }).quotient;
  assert.ok(Number.isNaN(rest[0]));
});

test('a zero quotient has no logarithm and is counted (limit)', () => {
  const { z, places, zeros } = standardisedQuotients([0, 1, 2, NaN], 'log');
  assert.deepEqual([places, zeros], [2, 1]);
  assert.ok(Number.isNaN(z[0]) && Number.isNaN(z[3]));
  assert.ok(Number.isNaN(standardisedQuotients([1, 1]).z[0]));
  assert.throws(() => standardisedQuotients([-1, 2]), /quotients/);
});

test('a table of the wrong size or with a negative cell is refused (limit)', () => {
  assert.throws(() => table(2, 2, [1, 2, 3]), /cells wants 4 values/);
  assert.throws(() => table(1, 1, [-1]), /cells wants finite amounts/);
  assert.throws(() => table(1.5, 1, []), /rows/);
});
