import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeBars } from '../../src/figure/change-bars.ts';

const ROWS = [
  { label: 'small firms', glyph: 'small', left: 2, stayed: 10, came: 8 },
  { label: 'universities', glyph: 'university', left: 0, stayed: 5, came: 0 },
] as const;

test('the parts of a bar lie end to end and are as long as their counts (identity)', () => {
  const { marks, height } = changeBars({ rows: ROWS, label: '', width: 600 });
  const parts = marks
    .filter(({ tag, attributes }) => tag === 'rect' && 'height' in attributes)
    .map(({ attributes }) => [Number(attributes['x']), Number(attributes['width'])] as const);
  const [left, stayed, came, , five] = parts;
  assert.ok(Math.abs(stayed[1] - 5 * left[1]) < 0.1);
  assert.ok(Math.abs(left[0] + left[1] - stayed[0]) < 0.02);
  assert.ok(Math.abs(stayed[0] + stayed[1] - came[0]) < 0.02);
  assert.ok(Math.abs(five[1] * 2 - stayed[1]) < 0.03);
  assert.ok(came[0] + came[1] < 600);
  assert.equal(height, 64);
});

test('a row of nobody has bars of no length (limit)', () => {
  const none = { ...ROWS[0], left: 0, stayed: 0, came: 0 };
  const { marks } = changeBars({ rows: [none], label: '', width: 300 });
  for (const { tag, attributes } of marks)
    if (tag === 'rect' && String(attributes['className']).startsWith('bar'))
      assert.equal(attributes['width'], 0);
});
