import assert from 'node:assert/strict';
import { test } from 'node:test';
import { industryRows, type IndustryRow } from '../../src/figure/industry-rows.ts';
import { quotientAxis } from '../../src/figure/quotient-axis.ts';
import { quotientBubbles } from '../../src/figure/quotient-bubbles.ts';
import { tierBars } from '../../src/figure/tier-bars.ts';

const row = (id: string, change: Partial<IndustryRow> = {}): IndustryRow => ({
  id,
  label: id,
  share: '10 %',
  quotient: [2, 2],
  chance: [1.2, 3.4],
  stars: '★',
  strong: false,
  small: false,
  silent: '',
  ...change,
});
const words = { share: 'Share', stars: 'Stars' };

test('a half is as far left of 1 as a double is right, and everything stays on the axis (identity)', () => {
  const { x, ticks } = quotientAxis([0.3, 9], { from: 0, to: 100 });
  assert.ok(Math.abs(x(1) - x(0.5) - (x(2) - x(1))) < 1e-9);
  assert.ok(ticks.includes(1));
  for (const quotient of [0, 0.01, 1, 1e6, Infinity]) {
    assert.ok(x(quotient) >= 0 && x(quotient) <= 100);
  }
});

test('a known quotient is a dot, a suppressed one a hollow bar, a hidden one words (hand)', () => {
  const scene = industryRows({
    rows: [
      row('a'),
      row('b', { quotient: [0.5, null] }),
      row('c', { quotient: [null, null], chance: null, silent: 'kept back' }),
    ],
    label: '',
    width: 800,
    words,
  });
  const about = (id: string, tag: string): number =>
    scene.marks.filter((mark) => mark.about === id && mark.tag === tag).length;
  assert.deepEqual([about('a', 'circle'), about('b', 'rect'), about('c', 'circle')], [1, 1, 0]);
  assert.ok(scene.marks.some(({ children }) => children.includes('kept back')));
});

test('nothing to draw is an empty picture, not an error (limit)', () => {
  assert.ok(industryRows({ rows: [], label: '', width: 320, words }).height > 0);
  const bubbles = quotientBubbles({
    bubbles: [],
    label: '',
    width: 320,
    words: { across: '', up: '' },
  });
  assert.equal(bubbles.marks.filter(({ tag }) => tag === 'circle').length, 0);
  assert.equal(
    tierBars({ rows: [], label: '', width: 320, words: { oneBuyer: '' } }).marks.length,
    2,
  );
});

test('bubbles have areas as their sizes (identity)', () => {
  const scene = quotientBubbles({
    bubbles: [
      { id: 'a', label: 'a', quotient: 1, share: 0.5, size: 400, strong: true },
      { id: 'b', label: 'b', quotient: 2, share: 0.2, size: 100, strong: false },
    ],
    label: '',
    width: 800,
    words: { across: '', up: '' },
  });
  const radius = (id: string): number =>
    Number(scene.marks.find(({ about }) => about === id)!.attributes['r']);
  assert.ok(Math.abs(radius('a') / radius('b') - 2) < 0.01);
});
