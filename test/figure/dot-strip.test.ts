import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotStrip, type DotStripInput } from '../../src/figure/dot-strip.ts';
import type { Mark } from '../../src/figure/scene.ts';

const peers = (n: number): DotStripInput['peers'] =>
  Array.from({ length: n }, (_, i) => ({ code: `P${i}`, name: `Place ${i}`, value: i / 50 }));

const INPUT: DotStripInput = {
  unit: 'share',
  value: 0.25,
  interval: [0.2, 0.3],
  median: 0.2,
  peers: peers(21),
  label: 'said',
  width: 216,
  size: 'row',
  words: { median: 'median', here: 'here' },
};

const ofClass = (marks: readonly Mark[], name: string): readonly Mark[] =>
  marks.filter(({ attributes }) => attributes['className'] === name);

const texts = (marks: readonly Mark[]): readonly string[] =>
  marks.filter(({ tag }) => tag === 'text').map(({ children }) => String(children[0]));

test('one dot a place, one tick, one dot here, one bar for the interval (hand)', () => {
  const { marks } = dotStrip(INPUT);
  assert.equal(ofClass(marks, 'peer').length, 21);
  assert.equal(ofClass(marks, 'median').length, 1);
  assert.equal(ofClass(marks, 'here').length, 1);
  assert.equal(ofClass(marks, 'ci').length, 1);
});

test('the axis runs from 0 to a round number, labelled at its ends only (hand)', () => {
  assert.deepEqual(texts(dotStrip(INPUT).marks), ['0', '40\u202f%']);
});

test('a value stands where its share of the axis is (hand)', () => {
  // 8 px on both sides leave 200 px for 0 to 0.4
  const here = ofClass(dotStrip(INPUT).marks, 'here')[0];
  assert.equal(here.attributes['cx'], 8 + (0.25 / 0.4) * 200);
});

test('few places are named and have no median (limit)', () => {
  const { marks } = dotStrip({ ...INPUT, peers: peers(3) });
  assert.equal(ofClass(marks, 'median').length, 0);
  assert.ok(texts(marks).includes('P2'));
});

test('an unknown value leaves the axis and the places (limit)', () => {
  const { marks, height } = dotStrip({ ...INPUT, value: null, interval: null });
  assert.equal(ofClass(marks, 'here').length, 0);
  assert.equal(ofClass(marks, 'axis').length, 1);
  assert.equal(height, dotStrip(INPUT).height);
});

test('without any place there is an axis and nothing breaks (limit)', () => {
  const { marks } = dotStrip({ ...INPUT, value: null, interval: null, median: null, peers: [] });
  assert.equal(ofClass(marks, 'axis').length, 1);
});

test('an axis for values below zero begins below them (hand)', () => {
  const { marks } = dotStrip({ ...INPUT, unit: 'index', value: -0.4, interval: [-0.6, 0.1] });
  assert.equal(texts(marks)[0], '−0.6');
});
