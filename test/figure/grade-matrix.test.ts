import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeMatrix } from '../../src/figure/grade-matrix.ts';
import type { Mark } from '../../src/figure/scene.ts';

const all = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((one) => [
    one,
    ...all(one.children.filter((child): child is Mark => typeof child !== 'string')),
  ]);

const scene = (width: number) =>
  gradeMatrix({
    columns: ['skills', 'demand'],
    rows: [
      { id: 'a', label: 'Case A', grades: [5, 1], marked: ['demand'] },
      { id: 'b', label: 'Case B', grades: [null, 3], marked: [] },
    ],
    label: 'grades',
    width,
  });

test('bars are as tall as their grades, unknown ones are no bars (hand)', () => {
  const bars = all(scene(600).marks).filter(({ tag }) => tag === 'rect');
  assert.deepEqual(
    bars.map(({ attributes }) => [attributes['height'], attributes['className']]),
    [
      [24, 'bar'],
      [4.8, 'bar-here'],
      [14.4, 'bar'],
    ],
  );
});

test('everything stays within the picture on a phone and on a wide screen (limit)', () => {
  for (const width of [320, 1400]) {
    const { marks, height } = scene(width);
    for (const { tag, attributes } of all(marks)) {
      if (tag !== 'rect') continue;
      assert.ok(Number(attributes['x']) >= 0);
      assert.ok(Number(attributes['x']) + Number(attributes['width']) <= width);
      assert.ok(Number(attributes['y']) + Number(attributes['height']) <= height);
    }
  }
});
