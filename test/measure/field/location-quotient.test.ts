import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldUnits, largestFields, sumUnits } from '../../../src/measure/field/field-units.ts';
import { locationQuotient } from '../../../src/measure/field/location-quotient.ts';
import { perform } from '../../../src/method/perform.ts';
import type { Tiny } from '../../snapshot/tiny.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { handPlace } from '../hand-place.ts';
import { near } from '../near.ts';

const table = (
  literal: Tiny,
  place: string,
  parameters = {},
): Map<string, readonly (string | number)[]> => {
  const { value } = perform(locationQuotient, placeView(tiny(literal), place), parameters);
  return new Map(value.rows.map(([field, ...row]) => [String(field), row]));
};

test('a project is one unit shared among its fields and counts once for a place (hand)', () => {
  const snapshot = handPlace();
  const units = fieldUnits(snapshot, 1);
  assert.deepEqual(units.names, ['chemical', 'civil']);
  assert.deepEqual(Array.from(sumUnits(units, [0, 1, 3])), [1.5, 0.5]);
  assert.deepEqual(
    largestFields(units, [1, 1]).map(({ name }) => name),
    ['chemical', 'civil'],
  );
  // ITA1 has p, q and o, ITA2 has q: 1.5 of 3 units against 2.5 of 4 in chemistry
  const { value, coverage } = perform(locationQuotient, placeView(snapshot, 'ITA1'), { level: 1 });
  assert.deepEqual(
    value.rows.map(([field]) => field),
    ['civil', 'chemical'],
  );
  near(value.rows[0][3] as number, 1.5 / 3 / (1.5 / 4));
  near(value.rows[1][3] as number, 1.5 / 3 / (2.5 / 4));
  assert.deepEqual([coverage.have, coverage.of], [3, 3]);
  assert.ok(value.rows.every((row) => Number.isNaN(row[4]) && row[7] === 'small'));
});

test('a place that does what all do has quotients of 1, one that is all there is too (limit)', () => {
  const one: Tiny = {
    actors: { a: 'firm ITA1', b: 'firm ITA2' },
    initiatives: {
      p: { members: 'a', fields: ['x > y > z'] },
      q: { members: 'a b', fields: ['x > y > w'] },
      o: { members: 'b', fields: ['x > y > z'] },
    },
  };
  for (const place of ['ITA1', 'ITA2', 'IT', ''])
    for (const row of table(one, place).values()) near(row[2] as number, 1, place);
});

test('a planted speciality is found, with an interval above 1 (recovery)', () => {
  const actors: Record<string, string> = {};
  const initiatives: Record<string, { members: string; fields: string[] }> = {};
  for (let i = 0; i < 200; i++) {
    const place = i % 4;
    actors[`a${i}`] = `firm ITA${place + 1}`;
    // Place 1 does optics in three of five projects, the others in one of five
    const optics = place === 0 ? (i >> 2) % 5 < 3 : (i >> 2) % 5 === 0;
    initiatives[`p${i}`] = {
      members: `a${i}`,
      fields: [optics ? 'n > p > optics' : 'n > p > law'],
    };
  }
  const found = table({ actors, initiatives }, 'ITA1', { draws: 2000 });
  const [units, , quotient, from, to, organisations] = found.get('optics') as number[];
  assert.deepEqual([units, organisations], [30, 30]);
  near(quotient, 30 / 50 / (60 / 200));
  assert.ok(from > 1.2 && from < quotient && to > quotient && to < 2.7, `${from} ${to}`);
  assert.ok((found.get('law') as number[])[4] < 1);
});
