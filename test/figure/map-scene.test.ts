import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapScene, type MapCircle } from '../../src/figure/map-scene.ts';
import type { Mark } from '../../src/figure/scene.ts';

const circle = (
  code: string,
  actors: number,
  small: number,
  lat: number | null,
  lon: number | null,
): MapCircle => ({ code, name: `Region ${code}`, actors, small, lat, lon });

const options = { width: 360, height: 240, land: [], label: '' };

const drawn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ about }) => about !== null);

const parts = (mark: Mark): readonly [Mark, Mark] => {
  const [region, small] = mark.children;
  assert.ok(typeof region === 'object' && typeof small === 'object');
  return [region, small];
};

test('area is in proportion to organisations, the small firms stand on the same foot (identity)', () => {
  const { scene } = mapScene([circle('A', 100, 25, 44, 11), circle('B', 25, 25, 45, 12)], options);
  const [[large, quarter], [little, all]] = drawn(scene.marks).map(parts);
  const r = (mark: Mark): number => Number(mark.attributes['r']);
  const foot = (mark: Mark): number => Number(mark.attributes['cy']) + r(mark);
  assert.ok(Math.abs(r(large) / r(little) - 2) < 0.01);
  assert.ok(Math.abs(r(large) / r(quarter) - 2) < 0.01);
  assert.ok(Math.abs(r(little) - r(all)) < 0.01);
  assert.ok(Math.abs(foot(large) - foot(quarter)) < 0.02);
});

test('an island an ocean away is left to the caption, and so is what has no place (hand)', () => {
  const { scene, far, nowhere } = mapScene(
    [
      circle('A', 90, 10, 48, 2),
      circle('B', 60, 10, 45, 5),
      circle('C', 3, 1, -21, 55),
      circle('D', 2, 0, null, null),
    ],
    options,
  );
  assert.deepEqual(
    drawn(scene.marks).map(({ about }) => about),
    ['A', 'B'],
  );
  assert.deepEqual(
    far.map(({ code }) => code),
    ['C'],
  );
  assert.deepEqual(
    nowhere.map(({ code }) => code),
    ['D'],
  );
});

test('two halves of a country an ocean apart are both drawn (limit)', () => {
  const { far, scene } = mapScene(
    [circle('A', 50, 5, 48, 2), circle('B', 50, 5, -21, 55)],
    options,
  );
  assert.equal(far.length, 0);
  assert.equal(drawn(scene.marks).length, 2);
});

test('circles stay within the picture; without any it is empty (limit)', () => {
  const { scene } = mapScene(
    [circle('A', 400, 5, 54, 8), circle('B', 300, 5, 47, 15), circle('C', 2, 1, 50, 6)],
    options,
  );
  for (const mark of drawn(scene.marks)) {
    const { cx, cy, r } = parts(mark)[0].attributes;
    assert.ok(Number(cx) - Number(r) >= 0 && Number(cx) + Number(r) <= 360);
    assert.ok(Number(cy) - Number(r) >= 0 && Number(cy) + Number(r) <= 240);
  }
  assert.deepEqual(mapScene([], options).scene.marks, []);
});
