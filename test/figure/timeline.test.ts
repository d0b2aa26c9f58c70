import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeline } from '../../src/figure/timeline.ts';

const run = (id: string, start: string | null, end: string | null, leads = false) => ({
  id,
  name: id,
  start,
  end,
  leads,
});
const INPUT = { today: '2025-12-06', todayLabel: '6 Dec 2025', label: '', width: 600 };

test('one line a run, earliest on top, undated runs left out (hand)', () => {
  const runs = [
    run('b', '2024-01-01', '2026-01-01'),
    run('a', '2023-01-01', '2025-01-01', true),
    run('c', null, '2025-01-01'),
  ];
  const lines = timeline({ ...INPUT, runs }).marks.filter(({ about }) => about !== null);
  assert.deepEqual(
    lines.map(({ about }) => about),
    ['a', 'b'],
  );
  assert.ok(Number(lines[0].attributes['y1']) < Number(lines[1].attributes['y1']));
  assert.equal(lines[0].attributes['className'], 'run run-lead');
});

test('no dated run draws nothing (limit)', () => {
  assert.deepEqual(timeline({ ...INPUT, runs: [] }).marks, []);
});
