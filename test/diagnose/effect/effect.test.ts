import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countOf,
  meanOf,
  meansApart,
  shareOf,
  sharesApart,
} from '../../../src/diagnose/effect/estimates.ts';
import { growthHere } from '../../../src/diagnose/effect/growth-here.ts';
import { jointWork, pairsFlagged } from '../../../src/diagnose/effect/joint-work.ts';
import { leftOut } from '../../../src/diagnose/effect/left-out.ts';
import { moneyOf, topTenth } from '../../../src/diagnose/effect/money.ts';
import { mostOfNone, pairShare, timesChance } from '../../../src/diagnose/effect/pair-estimates.ts';
import { rankLink } from '../../../src/diagnose/effect/rank-link.ts';
import type { PlaceView } from '../../../src/snapshot/place-view.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { all, own, times } from '../own-register.ts';

const near = (a: number, b: number, tolerance = 1e-9): void =>
  assert.ok(Math.abs(a - b) <= tolerance, `${a} against ${b}`);

const helsinki = placeView(await bundledSnapshot(), 'FI1B');
const everything = (view: PlaceView): Uint8Array => new Uint8Array(view.initiatives.length).fill(1);

test('pairs of joint work are the pairs of the view, each with its initiatives (twin)', () => {
  const { pairs, careers } = jointWork(helsinki);
  const met = new Map<string, number>();
  careers.forEach((career, a) =>
    careers.forEach((other, b) => {
      if (a >= b) return;
      const shared = career.filter((j) => other.includes(j)).length;
      if (shared > 0) met.set(`${a} ${b}`, shared);
    }),
  );
  assert.equal(pairs.count, met.size);
  for (let pair = 0; pair < pairs.count; pair++)
    assert.equal(
      pairs.offsets[pair + 1] - pairs.offsets[pair],
      met.get(`${pairs.a[pair]} ${pairs.b[pair]}`),
    );
});

test('the halves part the initiatives at the median day, the earlier one no smaller (identity)', () => {
  const { day, early, late } = jointWork(helsinki);
  const [first, second] = [early, late].map((half) => half.reduce((n, one) => n + one, 0));
  assert.equal(first + second, day.length);
  assert.ok(first >= second);
  const last = Math.max(...day.filter((_, j) => early[j] === 1));
  assert.ok(day.every((one, j) => late[j] === 0 || one > last));
});

test('a share of pairs is the slow count over all pairs, and its interval holds it (twin)', () => {
  const { pairs, early } = jointWork(helsinki);
  const quick = pairShare(helsinki, 'pairs', (_, initiatives) =>
    initiatives.some((j) => early[j] === 1),
  )!;
  const flagged = pairsFlagged(jointWork(helsinki), everything(helsinki), early);
  const slow = flagged.reduce((n, one) => n + one, 0) / pairs.count;
  near(quick.value, slow);
  assert.ok(quick.lo < slow && slow < quick.hi);
});

test('leaving initiatives out gives a mean over them the standard error of a mean (oracle)', () => {
  const { day } = jointWork(helsinki);
  const n = day.length;
  const mean = day.reduce((sum, one) => sum + one, 0) / n;
  const spread = Math.sqrt(day.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1) / n);
  const { value, lo, hi } = leftOut(helsinki, (kept) => {
    let [sum, count] = [0, 0];
    for (let j = 0; j < n; j++) {
      sum += kept[j] * day[j];
      count += kept[j];
    }
    return sum / count;
  });
  near(value, mean);
  // 60 draws know a standard error to about a tenth of itself
  near((hi - lo) / 2 / 1.96 / spread, 1, 0.25);
});

test('under twenty initiatives leaving out tells nothing (limit)', () => {
  const view = placeView(tiny({ actors: { a: 'firm ZZ11' }, initiatives: { p: 'a*' } }), 'ZZ11');
  assert.deepEqual(
    leftOut(view, () => 3),
    { value: 3, lo: NaN, hi: NaN },
  );
});

test('one sort for everybody is there as often as chance has it, less what nobody shares with himself (hand)', () => {
  const snapshot = tiny({
    actors: all(24, 'f#', 'firm ZZ11'),
    initiatives: Object.fromEntries(times(23, 'f#').map((one, i) => [one, `${one} f${i + 2}`])),
  });
  // A chain: 22 with two partners and two with one; (46² − 22·4 − 2)/(4·23) pairs expected of 23
  const found = timesChance(placeView(snapshot, 'ZZ11'), () => 0, 'pairs')!;
  near(found.value, 23 / ((46 ** 2 - 90) / 92));
});

test('none of what is expected leaves its mean below 3.69 over the expected (hand)', () => {
  near(mostOfNone(1), 3.6888794541139363);
  near(mostOfNone(2), 3.6888794541139363 / 2);
});

test('ten ranks in one order have ρ = 1, one swap of neighbours 1 − 6·2/990 (hand)', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  near(rankLink(ten, ten, 'rows')!.value, 1);
  const { value, lo, hi } = rankLink(ten, [2, 1, 3, 4, 5, 6, 7, 8, 9, 10], 'rows')!;
  near(value, 1 - 12 / 990);
  assert.ok(0 < lo && lo < value && value < hi && hi < 1);
  assert.equal(rankLink(ten.slice(1), ten.slice(1), 'rows'), null);
  const [negative] = [rankLink(ten, [9, 10, 8, 7, 6, 5, 4, 3, 2, 1], 'rows')!];
  near(negative.value, -(1 - 12 / 990));
  near(negative.hi, -lo);
});

test('shares and means apart: under five on a side nothing is told (limit)', () => {
  assert.equal(sharesApart({ count: 1, of: 4 }, { count: 1, of: 90 }, 'x'), null);
  assert.equal(meansApart([1, 2, 3, 4], [1, 2, 3, 4, 5], 'x'), null);
  near(sharesApart({ count: 3, of: 6 }, { count: 1, of: 5 }, 'x')!.value, 0.3);
  near(meansApart([1, 2, 3, 4, 5], [0, 0, 1, 0, 0], 'x')!.value, 2.8);
  near(meanOf([1, 2], 'x').value, 1.5);
  assert.deepEqual(
    countOf([1, 2, 3], (one) => one > 1),
    { count: 2, of: 3 },
  );
  assert.ok(Number.isNaN(shareOf({ count: 0, of: 0 }, 'x').value));
});

test('the top tenth is rounded up, ties go to who stands first (hand)', () => {
  const members = times(21, 'f#:5*').map((one) => one.replace(':5*', '*:5'));
  const snapshot = tiny({
    actors: all(21, 'f#', 'firm ZZ11'),
    initiatives: Object.fromEntries(members.map((one, i) => [`p${i}`, i === 7 ? 'f8*:9' : one])),
  });
  const view = placeView(snapshot, 'ZZ11');
  assert.equal(moneyOf(view).length, 21);
  assert.deepEqual([...topTenth(view, () => true)], [7, 0, 1]);
});

test('growth reads the first and the last period, and nothing from one (hand)', () => {
  const view = placeView(
    own({
      actors: { a: 'small', b: 'small' },
      seen: ['a wages@2022 150', 'a wages@2020 100', 'a wages@2021 500', 'b wages@2020 100'],
    }),
    'ZZ11',
  );
  const [grown, once] = growthHere(view, 'wages');
  near(grown, 0.5);
  assert.ok(Number.isNaN(once));
});
