import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  goalsReached,
  inRound,
  median,
  milliseconds,
  quoted,
  wrongNames,
} from '../../bench/harness/arithmetic.ts';
import { cells, raceTable } from '../../bench/harness/report.ts';
import type { KernelResult } from '../../bench/harness/run-race.ts';

test('the median is the middle, the mean of the middle two, and unknown of none (hand)', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.ok(Number.isNaN(median([])));
});

test('a number is wrong when it is farther off than the tolerance, or unknown; what is not told is not asked (hand)', () => {
  const expected = { a: 100, b: 2 };
  assert.deepEqual(wrongNames({ a: 100.00001, b: 2 }, expected, 1e-6), []);
  assert.deepEqual(wrongNames({ a: 100.001, b: NaN }, expected, 1e-6), ['a', 'b']);
  assert.deepEqual(wrongNames({ b: 2, c: 7 }, expected, 0), []);
  assert.deepEqual(wrongNames({ a: 1 }, null, 0), []);
});

test('in as many rounds as contestants everybody begins once (identity)', () => {
  const rounds = [0, 1, 2].map((round) => inRound(['a', 'b', 'c'], round));
  assert.deepEqual(
    rounds.map(([first]) => first),
    ['a', 'b', 'c'],
  );
  for (const round of rounds) assert.deepEqual([...round].sort(), ['a', 'b', 'c']);
});

test('a goal says what was reached, and when it was not measured (hand)', () => {
  const row = { ours: 30, ours2: 18, peer: 60, c: 20, c2: 12 };
  assert.deepEqual(goalsReached({ peer: 1, c: 1.5, twoC: 0.8 }, row), [
    'peer ≤ 1.0: 0.5 ✓',
    'C ≤ 1.5: 1.5 ✓',
    '2 workers, C ≤ 0.8: 0.9 ✗',
  ]);
  assert.deepEqual(goalsReached({ twoTwoC: 1.5 }, row), [
    '2 workers, C with 2 threads ≤ 1.5: 1.5 ✓',
  ]);
  assert.deepEqual(goalsReached({ peer: 1 }, { ...row, peer: NaN }), ['peer ≤ 1.0: not measured']);
});

test('unknown times and quotients are dashes, never 0 (limit)', () => {
  assert.equal(quoted(NaN), '–');
  assert.equal(milliseconds(NaN), '–');
  assert.equal(quoted(0.01234), '0.012');
  assert.equal(quoted(12.6), '13');
  assert.equal(milliseconds(1234.5), '1,235');
});

const RESULT: KernelResult = {
  input: 'x',
  kernel: { id: 'k', label: 'kernel', goal: { twoC: 1 } },
  wrong: ['slow: a 1 for 2'],
  timed: [
    { name: 'ours', role: 'ours', wall: 40, cpu: 30, rounds: 3, values: {} },
    { name: 'two', role: 'ours, 2 workers', wall: 18, cpu: 36, rounds: 3, values: {} },
    { name: 'p', role: 'peer', wall: 50, cpu: 90, rounds: 3, values: {} },
    { name: 'q', role: 'peer', wall: 70, cpu: 60, rounds: 3, values: {} },
    { name: 'C', role: 'C', wall: 20, cpu: 10, rounds: 3, values: {} },
  ],
};

test('the best peer is the best by the clock that is asked; two workers are compared by the wall (hand)', () => {
  const wall = cells(RESULT, 'wall');
  assert.equal(wall[3], '50.0 p');
  const cpu = cells(RESULT, 'cpu');
  assert.deepEqual(cpu.slice(1, 8), ['30.0', '18.0', '60.0 q', '10.0', '0.5', '3.0', '0.9']);
  assert.equal(cpu[8], '2 workers, C ≤ 1.0: 0.9 ✓');
});

test('two threads of C stand beside one, by the wall (hand)', () => {
  const two = { name: 'C, 2 threads', role: 'C, 2 threads', wall: 12, cpu: 24 } as const;
  const row = cells(
    {
      ...RESULT,
      kernel: { id: 'k', label: 'kernel', goal: { twoTwoC: 1.3 } },
      timed: [...RESULT.timed, { ...two, rounds: 3, values: {} }],
    },
    'cpu',
  );
  assert.equal(row[4], '10.0, 2 threads 12.0');
  assert.equal(row[8], '2 workers, C with 2 threads ≤ 1.3: 1.5 ✗');
});

test('the table names who is missing and whose numbers were wrong (hand)', () => {
  const table = raceTable(
    {
      input: 'x',
      kernels: [RESULT],
      peaksMb: { ours: 61.4, C: NaN },
      versions: {},
      missing: [{ name: 'dbmss', why: 'R has no package "dbmss"' }],
    },
    'wall',
  );
  assert.match(table, /Missing: dbmss \(R has no package "dbmss"\)\./);
  assert.match(table, /wrong numbers in kernel: slow: a 1 for 2/);
  assert.match(table, /Peak memory, MB: ours 61\./);
});
