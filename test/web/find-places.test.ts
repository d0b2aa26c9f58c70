import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaces } from '../../src/web/pages/places/find-places.ts';
import type { PlaceRow } from '../../src/wire/list-places.ts';

const row = (code: string, name: string, actors: number, countryName = 'Somewhere'): PlaceRow => ({
  code,
  name,
  country: code.slice(0, 2),
  countryName,
  level: 2,
  parents: [],
  actors,
  firms: 0,
  small: 0,
  ties: 0,
  lat: null,
  lon: null,
});
const PLACES = [
  row('ES61', 'Andalucía', 251, 'Spain'),
  row('FR10', 'Île-de-France', 900, 'France'),
  row('IT', 'Italy', 2500, 'Italy'),
  row('ITH5', 'Emilia-Romagna', 250, 'Italy'),
  row('FRI1', 'Aquitaine', 100, 'France'),
];
const codes = (text: string): readonly string[] => findPlaces(PLACES, text).map(({ code }) => code);

test('a code finds its place first, in either case (hand)', () => {
  assert.equal(codes('ith5')[0], 'ITH5');
  assert.equal(codes('it')[0], 'IT');
});

test('marks above letters do not matter, nor where in the name a word begins (hand)', () => {
  assert.deepEqual(codes('andalucia'), ['ES61']);
  assert.deepEqual(codes('romagna'), ['ITH5']);
  assert.equal(codes('france')[0], 'FR10');
});

test('nothing asked, nothing found; nonsense finds nothing (limit)', () => {
  assert.deepEqual(codes('  '), []);
  assert.deepEqual(codes('qqq'), []);
});
