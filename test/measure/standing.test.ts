import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Portrait } from '../../src/measure/portrait.ts';
import { defaultComparison, standing } from '../../src/measure/standing.ts';

const place = (code: string, value: number, actors = 50): Portrait => ({
  code,
  level: 2,
  country: code.slice(0, 2),
  actors,
  values: { m: value },
});

const comparison = { level: 2, group: 'eu27', from: 30, to: 124 } as const;

test('ranks count from the highest and ties take the best (hand)', () => {
  const values = [5, 4, 4, 4, 3, 2, 1, 0, 0, 0, NaN];
  const places = values.map((value, i) => place(`IT${String.fromCharCode(65 + i)}1`, value));
  const found = standing(places, 'ITC1', 'm', comparison);
  assert.deepEqual([found.rank, found.tied, found.of, found.few], [2, 2, 10, false]);
  assert.equal(found.median, 2.5);
  assert.deepEqual(found.quartiles, [0.25, 4]);
  assert.equal(found.peers[9].value, 5);
  assert.ok(Number.isNaN(standing(places, 'ITK1', 'm', comparison).rank));
});

test('other levels, groups and sizes are not compared, the place itself always is (hand)', () => {
  const places = [place('ITA1', 1), place('CHA1', 2), place('ITB1', 3, 29), place('ITC1', 4, 124)];
  const found = standing(places, 'CHA1', 'm', comparison);
  assert.deepEqual(
    found.peers.map(({ code }) => code),
    ['ITA1', 'CHA1', 'ITC1'],
  );
});

test('few places have neither median nor rank (limit)', () => {
  const places = Array.from({ length: 9 }, (_, i) => place(`FR${i}1`, i));
  const found = standing(places, 'FR01', 'm', comparison);
  assert.equal(found.few, true);
  assert.ok([found.rank, found.median, ...found.quartiles].every(Number.isNaN));
  assert.equal(found.peers.length, 9);
});

test('a place is compared with its level, its union and its size (hand)', () => {
  assert.deepEqual(defaultComparison(place('ITA1', 1)), comparison);
  assert.deepEqual(defaultComparison(place('CHA1', 1, 3)), {
    level: 2,
    group: 'associated',
    from: 1,
    to: 9,
  });
});

test('with fewer than ten others the next smaller class is taken in, then the next larger, no further (hand)', () => {
  const some = (count: number, actors: number, first: string): readonly Portrait[] =>
    Array.from({ length: count }, (_, i) =>
      place(`${first}${String.fromCharCode(65 + i)}`, i, actors),
    );
  const own = place('FR10', 1, 1000);
  const ends = (portraits: readonly Portrait[]): readonly (number | null)[] => {
    const { from, to } = defaultComparison(own, [own, ...portraits]);
    return [from, to];
  };
  assert.deepEqual(ends(some(10, 600, 'DE')), [501, 2000]);
  assert.deepEqual(ends([...some(9, 600, 'DE'), ...some(1, 200, 'IT')]), [125, 2000]);
  assert.deepEqual(ends([...some(9, 600, 'DE'), ...some(1, 3000, 'IT')]), [125, null]);
  assert.deepEqual(ends(some(20, 50, 'DE')), [125, null]);
});
