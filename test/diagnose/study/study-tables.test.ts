import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies } from '../../../src/diagnose/study/bodies.ts';
import { placeStudy } from '../../../src/diagnose/study/index.ts';
import { pastInitiatives } from '../../../src/diagnose/study/past-initiatives.ts';
import type { StudyAnswer } from '../../../src/diagnose/study/study-table.ts';
import { statedTies, suppliers } from '../../../src/diagnose/study/value-chain.ts';
import { firmsBySize } from '../../../src/diagnose/study/vital-statistics.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';

const view = placeView(
  tiny({
    actors: {
      a: 'small XX11',
      b: 'small XX11',
      c: 'firm XX11',
      d: 'unsized XX11',
      u: 'university XX12',
      far: 'firm YY11',
    },
    initiatives: {
      p: { members: 'a*:1000 u:2000', start: '2023-03-01' },
      q: { members: 'a! b:500 u far', start: '2024-05-01' },
      r: 'c d',
    },
    ties: ['a>c supply', 'b>c supply', 'c>a subcontract', 'c>far supply'],
  }),
  'XX1',
);

const rowsOf = (answer: StudyAnswer) =>
  'rows' in answer
    ? answer.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.text : cell)))
    : assert.fail(answer.missing.text);

test('firms by size count every firm of the place once (hand)', () => {
  assert.deepEqual(rowsOf(firmsBySize(view)), [
    ['small and medium firms', 2, 0.5, 2, 2],
    ['large firms', 1, 0.25, 1, 1],
    ['firms of unknown size', 1, 0.25, 1, 1],
  ]);
});

test('the past by year: newcomers add up to the members with a project, money to what is known (identity)', () => {
  const rows = rowsOf(pastInitiatives(view));
  assert.deepEqual(rows, [
    ['2023', 1, 2, 2, 3000, 0],
    ['2024', 1, 3, 1, 500, 1],
    ['unknown', 1, 2, 2, NaN, 0],
  ]);
  assert.equal(
    rows.reduce((sum, row) => sum + Number(row[3]), 0),
    view.members.filter((_, member) => member >= 0).length,
  );
});

test('a body reaches the firms it is tied to here, and those elsewhere do not count (hand)', () => {
  const [row] = rowsOf(bodies(view, 'institutions'));
  assert.deepEqual(row.slice(3), [2, 2, 2]);
});

test('stated ties inside and across; suppliers by their customers here (hand)', () => {
  assert.deepEqual(rowsOf(statedTies(view)), [
    ['supply', 2, 1, 3],
    ['subcontract', 1, 0, 2],
  ]);
  assert.deepEqual(
    rowsOf(suppliers(view)).map((row) => row.at(-1)),
    [1, 1, 1],
  );
});

test('what is not held says what to bring, in every table of an empty place (limit)', () => {
  const empty = placeView(tiny({ actors: {}, initiatives: {} }), 'XX1');
  for (const answers of Object.values(placeStudy(empty)))
    for (const answer of answers)
      assert.ok('missing' in answer && answer.missing.text.endsWith('.'), JSON.stringify(answer));
});
