import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../../src/figure/lines.ts';

const point = (x: number, y: number | null) => ({ x, y, band: null });

test('an unknown point breaks the line (hand)', () => {
  const points = [point(2021, 1), point(2022, null), point(2023, 2), point(2024, 3)];
  const { marks } = lines({
    series: [{ label: 'here', here: true, points }],
    unit: 'volume',
    label: '',
    width: 400,
    height: 200,
  });
  const path = String(marks.find(({ tag }) => tag === 'path')?.attributes['d']);
  assert.equal(path.match(/M/g)?.length, 2);
  assert.equal(path.match(/L/g)?.length, 1);
});

test('no series draws nothing (limit)', () => {
  assert.deepEqual(
    lines({ series: [], unit: 'volume', label: '', width: 400, height: 200 }).marks,
    [],
  );
});
