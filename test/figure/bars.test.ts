import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bars, fit } from '../../src/figure/bars.ts';

const row = (value: number | null, here = false) => ({ label: 'a', glyph: null, value, here });

test('bars are as long as their values, from zero (identity)', () => {
  const { marks } = bars({ rows: [row(10), row(20, true), row(0)], label: '', width: 400 });
  const [ten, twenty, none] = marks.filter(({ tag }) => tag === 'rect').map((m) => m.attributes);
  assert.ok(Math.abs(Number(twenty['width']) - 2 * Number(ten['width'])) < 0.02);
  assert.equal(none['width'], 0);
  assert.equal(ten['x'], twenty['x']);
  assert.equal(twenty['className'], 'bar-here');
});

test('an unknown value is a dash and no bar (limit)', () => {
  const { marks } = bars({ rows: [row(null)], label: '', width: 400 });
  assert.equal(marks.find(({ tag }) => tag === 'rect')?.attributes['width'], 0);
  assert.ok(marks.some(({ children }) => children[0] === '–'));
});

test('a label longer than its column ends in an ellipsis (hand)', () => {
  assert.equal(fit('short', 400), 'short');
  assert.match(fit('a very long label that will not do', 80), /^a very.*…$/);
});
