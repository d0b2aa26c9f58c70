import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook, readCaseTable } from '../../../src/app/open-casebook.ts';
import { instrumentsAt, parseLadder } from '../../../src/diagnose/ladder/ladder.ts';
import { printedLadder } from '../../../src/diagnose/ladder/printed-ladder.ts';
import { checkRatings, type Rating } from '../../../src/diagnose/ladder/rating.ts';
import {
  standingOfCounts,
  standingOfLevels,
} from '../../../src/diagnose/ladder/standing-on-ladder.ts';
import { standingByStratum } from '../../../src/diagnose/ladder/strata.ts';
import { random } from '../../../src/kernel/random/random.ts';

const { casebook, ladder } = openCasebook();

/** Means as published, by human resources, process, product; where the table contradicts itself, both ends. */
const MEANS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'buenos-aires-automotive': [
    [3.18, 3.18],
    [3.18, 3.18],
    [3.16, 3.16],
  ],
  'los-lagos-salmon': [
    [3.28, 3.28],
    [3.3, 3.3],
    [3.1, 3.1],
  ],
  'penang-electronics': [
    [3.845, 3.845],
    [3.845, 3.845],
    [3.019, 3.019],
  ],
  'qiaotou-buttons': [
    [3.07, 3.17],
    [3.15, 3.15],
    [3.07, 3.07],
  ],
};

test('six levels, three dimensions, eighteen anchors (oracle)', () => {
  assert.equal(ladder.levels.length, 6);
  assert.deepEqual(ladder.dimensions, ['human-resources', 'process', 'product']);
  const anchors = ladder.levels.flatMap(({ anchors: own }) => [...own.values()]);
  assert.equal(anchors.filter((text) => text !== '').length, 18);
});

test('incentives matter first, research bodies later, nothing is said of the top (oracle)', () => {
  assert.match(instrumentsAt(ladder, 1).join(), /incentives/);
  assert.doesNotMatch(instrumentsAt(ladder, 2).join(), /laborator|R&D/);
  assert.match(instrumentsAt(ladder, 4).join(), /laboratories/);
  assert.doesNotMatch(instrumentsAt(ladder, 4).join(), /incentives/);
  assert.deepEqual(instrumentsAt(ladder, 6), []);
});

test('all 72 cells: exclusive counts add up, means are the published ones (oracle)', () => {
  let cells = 0;
  for (const [cluster, means] of Object.entries(MEANS)) {
    const printed = printedLadder(casebook, cluster);
    assert.equal(printed.length, 3);
    printed.forEach(({ standing, meanBetween, cells: own }, d) => {
      cells += own.length;
      assert.equal(
        standing.exclusive.reduce((a, b) => a + b, 0),
        standing.n,
      );
      const weighted = standing.exclusive.reduce((sum, count, k) => sum + count * (k + 1), 0);
      assert.ok(Math.abs(weighted / standing.n - standing.mean) < 1e-12);
      assert.ok(Math.abs(meanBetween[0] - means[d][0]) < 5e-4, `${cluster} ${d}: ${meanBetween}`);
      assert.ok(Math.abs(meanBetween[1] - means[d][1]) < 5e-4, `${cluster} ${d}: ${meanBetween}`);
    });
  }
  assert.equal(cells, 72);
  const [penang] = printedLadder(casebook, 'penang-electronics');
  assert.deepEqual(penang.standing.cumulative, [103, 103, 85, 69, 35, 1]);
  assert.deepEqual(penang.standing.exclusive, [0, 18, 16, 34, 34, 1]);
});

test('counts of levels and counts at or above are the same standing (twin)', () => {
  const chance = random(7);
  for (let i = 0; i < 100; i++) {
    const levels = Array.from({ length: 1 + chance.below(40) }, () => 1 + chance.below(6));
    const standing = standingOfLevels(levels, 6);
    assert.ok(Math.abs(standing.mean - levels.reduce((a, b) => a + b) / levels.length) < 1e-12);
    for (let k = 1; k <= 6; k++)
      assert.equal(standing.exclusive[k - 1], levels.filter((level) => level === k).length);
    assert.deepEqual(standingOfCounts(standing.cumulative, levels.length), standing);
  }
});

test('nobody rated: shares and mean are unknown, not zero (limit)', () => {
  const { mean, cumulativeShare, modes } = standingOfLevels([], 6);
  assert.ok(Number.isNaN(mean) && cumulativeShare.every(Number.isNaN));
  assert.deepEqual(modes, []);
  assert.throws(() => standingOfCounts([50, 20, 30], 50), /cannot rise/);
});

const rating = (change: Partial<Rating>): Rating => ({
  firm: 'a',
  dimension: 'process',
  level: 3,
  by: 'assessor',
  rater: 'r',
  day: '2026-01-01',
  evidence: 'control charts on the wall',
  stratum: null,
  ...change,
});

test('a rating the ladder cannot hold is left out and named (hand)', () => {
  const wrong = [
    rating({}),
    rating({ level: 3.5, firm: 'b' }),
    rating({ level: 7, firm: 'c' }),
    rating({ dimension: 'luck', firm: 'd' }),
    rating({ evidence: null, firm: 'e' }),
    rating({ level: 4 }),
    rating({ by: 'self', evidence: null }),
    rating({ rater: 'other', level: 4 }),
    rating({ day: '2026-01-02' }),
  ];
  const { kept, problems } = checkRatings(ladder, wrong, 'visits');
  assert.equal(kept.length + problems.length, wrong.length);
  assert.deepEqual(
    problems.map(({ code, at, value }) => [code, at.row, at.field, value]),
    [
      ['rating-unfit', 2, 'level', '3.5'],
      ['rating-unfit', 3, 'level', '7'],
      ['rating-unfit', 4, 'dimension', 'luck'],
      ['rating-unfit', 5, 'evidence', ''],
      ['rated-twice', 6, 'firm', 'a'],
    ],
  );
});

test('strata and response rate: the latest rating of a firm counts, self apart from assessor (hand)', () => {
  const rows = [
    rating({ firm: 'a', level: 2, stratum: 'small' }),
    rating({ firm: 'a', level: 3, stratum: 'small', day: '2026-03-01' }),
    rating({ firm: 'b', level: 5, stratum: 'small' }),
    rating({ firm: 'c', level: 1, stratum: 'large' }),
    rating({ firm: 'c', level: 6, stratum: 'large', by: 'self' }),
  ];
  const groups = standingByStratum(ladder, rows, 'assessor', new Map([['small', 8]]));
  const [small, large] = ['small', 'large'].map((name) =>
    groups.find(({ stratum, dimension }) => stratum === name && dimension === 'process')!,
  );
  assert.deepEqual([small.standing.mean, small.responseRate], [4, 0.25]);
  assert.equal(large.standing.mean, 1);
  assert.ok(Number.isNaN(large.responseRate));
});

test('a ladder of one’s own is read, a gap in it is named (hand)', () => {
  const table = {
    name: 'mine',
    columns: ['level', 'name', 'design', 'instruments_that_start_to_matter'],
    rows: [
      ['1', 'copies', 'draws after samples', null],
      ['3', 'designs', null, 'a prize'],
    ],
    rowNumbers: [2, 3],
  };
  const { ladder: mine, problems } = parseLadder(table);
  assert.deepEqual(mine.dimensions, ['design']);
  assert.deepEqual(
    problems.map(({ at }) => [at.row, at.field]),
    [
      [3, 'level'],
      [3, 'design'],
    ],
  );
  assert.equal(parseLadder(readCaseTable('ladder-levels')).problems.length, 0);
});
