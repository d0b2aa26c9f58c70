import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharesApart, sharesApartWithin } from '../../../src/diagnose/effect/estimates.ts';

const counted = (count: number, of: number) => ({ count, of });

test('one stratum is the plain comparison (identity)', () => {
  const first = counted(7, 20);
  const second = counted(3, 31);
  const plain = sharesApart(first, second, 'things', 60);
  const within = sharesApartWithin([{ first, second }], 'things', 60);
  assert.ok(plain !== null && within !== null);
  assert.ok(Math.abs(within.value - plain.value) < 1e-15);
  assert.ok(Math.abs(within.lo - plain.lo) < 1e-15 && Math.abs(within.hi - plain.hi) < 1e-15);
});

test('what size does is not taken for what the leader does (hand)', () => {
  // In small consortia 10 % end early and in large ones 40 %, whoever leads; some lead mostly large ones
  const strata = [
    { first: counted(1, 10), second: counted(9, 90) },
    { first: counted(36, 90), second: counted(4, 10) },
  ];
  const plain = sharesApart(counted(37, 100), counted(13, 100), 'things');
  const within = sharesApartWithin(strata, 'things', 200);
  assert.ok(plain !== null && within !== null);
  assert.ok(plain.lo > 0);
  assert.ok(Math.abs(within.value) < 1e-15);
  assert.ok(within.lo < 0 && within.hi > 0);
});

test('strata with nobody on one side have no say, and none that have is unknown (limit)', () => {
  const alone = { first: counted(5, 5), second: counted(0, 0) };
  const other = { first: counted(0, 0), second: counted(0, 6) };
  assert.equal(sharesApartWithin([alone, other], 'things', 11), null);
  const both = { first: counted(2, 8), second: counted(2, 8) };
  assert.equal(sharesApartWithin([alone, other, both], 'things', 27)?.value, 0);
});
