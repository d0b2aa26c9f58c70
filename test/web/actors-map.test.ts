import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLYPHS } from '../../src/domain/actor-kind.ts';
import { mostFrequent } from '../../src/web/map-picture/group-towns.ts';
import { mapBounds } from '../../src/web/pages/map/map-bounds.ts';
import { findRows } from '../../src/web/pages/actors/find-rows.ts';
import type { ActorRef } from '../../src/wire/common.ts';
import type { MapWire } from '../../src/wire/show-map.ts';
import { actorRef } from './actor-ref.ts';

const row = (id: string, name: string, glyph: ActorRef['glyph'] = 'small'): ActorRef =>
  actorRef(id, { name, legalName: name.toUpperCase(), glyph, city: 'Forlì', region: 'ITH58' });

test('a search holds every word, whatever its case and accents (hand)', () => {
  const rows = [
    row('1', 'Università di Parma', 'university'),
    row('2', 'Parma Tech'),
    row('3', 'Iren'),
  ];
  const ids = (text: string, kinds: readonly ActorRef['glyph'][] = GLYPHS) =>
    findRows(rows, text, kinds).map(({ id }) => id);
  assert.deepEqual(ids('universita'), ['1']);
  assert.deepEqual(ids('PARMA'), ['1', '2']);
  assert.deepEqual(ids('parma tech'), ['2']);
  assert.deepEqual(ids('forli ith5'), ['1', '2', '3']);
  assert.deepEqual(ids(''), ['1', '2', '3']);
  assert.deepEqual(ids('', ['university']), ['1']);
});

const at = (lat: number | null, lon: number | null): MapWire['points'][number] => ({
  ...row('x', 'x'),
  lat,
  lon,
  byCode: false,
  degree: 0,
});

const boundsOf = (points: MapWire['points']) =>
  mapBounds(points) ?? ([NaN, NaN, NaN, NaN] as const);

test('the first view leaves out one in a hundred on each side, and nobody when they are few (hand)', () => {
  const near = Array.from({ length: 198 }, (_, i) => at(44 + i / 198, 11 + i / 198));
  const [west, south, east, north] = boundsOf([...near, at(-21, 55), at(5, -52)]);
  assert.ok(west > 10.9 && south > 43.9 && east < 12.1 && north < 45.1);
  const few = mapBounds([at(44, 11), at(60, 20)]);
  assert.deepEqual(few, [11, 44, 20, 60]);
});

test('a single place still shows some land around, nobody placed shows nothing (limit)', () => {
  const [west, south, east, north] = boundsOf([at(44, 11), at(null, null)]);
  assert.ok(Math.abs(east - west - 0.25) < 1e-9 && Math.abs(north - south - 0.25) < 1e-9);
  assert.equal(mapBounds([at(null, null)]), null);
});

test('a group is named by the town most of it is in (hand)', () => {
  assert.equal(mostFrequent(['Rimini', 'Ravenna', 'Rimini', '', '', '']), 'Rimini');
  assert.equal(mostFrequent(['Ravenna', 'Rimini']), 'Ravenna');
  assert.equal(mostFrequent(['', '']), '');
});
