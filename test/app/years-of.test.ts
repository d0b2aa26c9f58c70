import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearsOf } from '../../src/app/years-of.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { tiny } from '../snapshot/tiny.ts';
import { TINY } from './open-tiny.ts';

test('years to choose from are those in which something of the place runs (hand)', () => {
  assert.deepEqual(yearsOf(placeView(TINY, 'XX')), [2022, 2025]);
  assert.deepEqual(yearsOf(placeView(TINY, 'YY')), [2022, 2023]);
});

test('where nothing has a day there is no year to choose (limit)', () => {
  const bare = tiny({ actors: { a: 'firm XX11', b: 'firm XX11' }, initiatives: {} });
  assert.equal(yearsOf(placeView(bare, 'XX')), null);
});
