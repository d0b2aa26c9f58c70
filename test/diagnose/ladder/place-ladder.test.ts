import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { placeLadder } from '../../../src/diagnose/ladder/place-ladder.ts';
import { printedLadder } from '../../../src/diagnose/ladder/printed-ladder.ts';
import { placeCapacity } from '../../../src/diagnose/absorb/place-capacity.ts';
import { observedProfile } from '../../../src/diagnose/profile/observed-profile.ts';
import { placeUpgrades } from '../../../src/diagnose/upgrade/place-upgrades.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { withObservations, type Row } from '../profile/with-observations.ts';

const { ladder, casebook } = openCasebook();
const seen = { text: 'saw the line' };

const FIVE = tiny({
  actors: {
    f1: 'small ZZ11',
    f2: 'small ZZ11',
    f3: 'firm ZZ11',
    f4: 'firm ZZ11',
    f5: 'unsized ZZ11',
    u: 'university ZZ11',
  },
  initiatives: {},
});
const on = (rows: readonly Row[]) =>
  placeLadder(placeView(withObservations(FIVE, rows), 'all'), ladder);

test('counts at and above each level, mean, groups and response rate by hand (hand)', () => {
  const { firms, asked, rated, dimensions, strata } = on([
    ...['f1', 'f2', 'f3', 'f4'].map((firm): Row => [firm, 'asked', 1]),
    ['f3', 'foreign-equity', 0.5],
    ['f4', 'foreign-equity', 0.49],
    ['f1', 'capability-process', 2, seen],
    ['f2', 'capability-process', 3, seen],
    ['f3', 'capability-process', 5, seen],
    ['u', 'capability-process', 6, seen],
  ]);
  assert.deepEqual([firms, asked, rated], [5, 4, 3]);
  const [process] = dimensions;
  assert.equal(dimensions.length, 1);
  assert.deepEqual(process.standing.cumulative, [3, 3, 2, 1, 1, 0]);
  assert.deepEqual(process.standing.exclusive, [0, 1, 1, 0, 1, 0]);
  assert.ok(Math.abs(process.standing.mean - 10 / 3) < 1e-12);
  const group = (stratum: string) =>
    strata.find((each) => each.stratum === stratum && each.dimension === 'process');
  assert.equal(group('ownership unknown, small or medium')?.responseRate, 1);
  assert.equal(group('foreign, large')?.standing.n, 1);
  assert.equal(group('domestic, large')?.standing.n, 0);
  assert.equal(group('domestic, large')?.responseRate, 0);
  // two small firms at 2.5, one foreign at 5, each weighing what the register holds of it
  assert.ok(Math.abs(process.weightedMean - (2 * 2.5 + 1 * 5) / 3) < 1e-12);
});

test('a firm that rates itself is kept apart from who visited it (hand)', () => {
  const { dimensions, apart } = on([
    ['f1', 'capability-product', 4, { assessor: 'self' }],
    ['f1', 'capability-product', 2, seen],
    ['f2', 'capability-product', 3, { assessor: 'self' }],
    ['f2', 'capability-product', 3, seen],
    ['f3', 'capability-product', 5, { assessor: 'self' }],
  ]);
  assert.deepEqual(
    dimensions.map(({ by, standing }) => [by, standing.n, standing.mean]),
    [
      ['assessor', 2, 2.5],
      ['self', 3, 4],
    ],
  );
  const product = apart.find(({ dimension }) => dimension === 'product')!;
  assert.deepEqual(
    [product.both, product.higher, product.same, product.lower, product.meanGap],
    [2, 1, 1, 0, 1],
  );
});

test('assessors who differ leave one of their levels and are shown; without evidence none counts (hand)', () => {
  const { dimensions, open, problems } = on([
    ['f1', 'capability-process', 2, { ...seen, assessor: 'Anna' }],
    ['f1', 'capability-process', 4, { ...seen, assessor: 'Bruno' }],
    ['f2', 'capability-process', 3],
  ]);
  assert.deepEqual(dimensions[0].standing.exclusive, [0, 1, 0, 0, 0, 0]);
  assert.deepEqual(
    open.map(({ item, low, high }) => [item, low, high]),
    [['f1 process', 2, 4]],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['rating-unfit'],
  );
});

test('firms rated as a table prints them stand as the table says (twin)', () => {
  const printed = printedLadder(casebook, 'penang-electronics');
  const levels = printed.map(({ standing }) =>
    standing.exclusive.flatMap((count, k) => Array<number>(count).fill(k + 1)),
  );
  const n = printed[0].standing.n;
  const actors = Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, 'firm ZZ11']));
  const rows = printed.flatMap(({ dimension }, d) =>
    levels[d].map((level, i): Row => [`f${i}`, `capability-${dimension}`, level, seen]),
  );
  const { dimensions } = placeLadder(
    placeView(withObservations(tiny({ actors, initiatives: {} }), rows), 'all'),
    ladder,
  );
  dimensions.forEach(({ standing }, d) => assert.deepEqual(standing, printed[d].standing));
});

test('the capacity of a place needs all three capitals and feels the network (identity)', () => {
  const grades: readonly Row[] = [
    ['all', 'aspect:technical-skills', 3],
    ['all', 'aspect:ties-among-firms', 3],
    ['all', 'aspect:finance-for-upgrading', 3],
    ['all', 'pillar:high-tech-institutions', 3],
    ['all', 'pillar:network-cohesion', 3],
    ...['f1', 'f2', 'f3'].flatMap((firm, i): readonly Row[] => [
      [firm, 'capability-human-resources', i + 2],
      [firm, 'capability-process', i + 2],
    ]),
  ];
  const capacity = (ties: readonly string[], rows: readonly Row[]) => {
    const actors = { f1: 'small ZZ11', f2: 'small ZZ11', f3: 'firm ZZ11' };
    const snapshot = withObservations(tiny({ actors, initiatives: {}, ties }), rows);
    return placeCapacity(placeView(snapshot, 'all'), observedProfile(snapshot, 'all'));
  };
  const one = capacity(['f1>f2 supply'], grades);
  const other = capacity(['f2>f3 supply'], grades);
  assert.equal(one.alone, other.alone);
  assert.notEqual(one.value, other.value);
  assert.deepEqual(one.missing, []);
  const without = capacity(['f1>f2 supply'], grades.slice(1));
  assert.ok(Number.isNaN(without.value));
  assert.deepEqual(without.missing, ['a grade of human capital']);
});

test('a firm upgrades between two periods when level and value added rise (hand)', () => {
  const at = (period: string) => ({ ...seen, period });
  const found = placeUpgrades(
    placeView(
      withObservations(FIVE, [
        ['f1', 'capability-process', 2, at('2020')],
        ['f1', 'capability-process', 3, at('2025')],
        ['f1', 'value-added', 100, at('2020')],
        ['f1', 'value-added', 150, at('2025')],
        // a later year without value added does not hide what is known of the years before
        ['f1', 'capability-process', 3, at('2026')],
        ['f2', 'capability-process', 2, at('2020')],
        ['f2', 'capability-process', 2, at('2025')],
        ['f2', 'value-added', 100, at('2020')],
        ['f2', 'value-added', 90, at('2025')],
        ['f2', 'function:design', 1, at('2025')],
        ['f3', 'capability-process', 2, at('2020')],
        ['f3', 'capability-process', 3, at('2025')],
        ['f4', 'capability-process', 2, at('2020')],
      ]),
      'all',
    ),
  );
  assert.deepEqual(
    found.map(({ actor, from, to, verdict }) => [actor, from, to, verdict]),
    [
      [0, '2020', '2025', 'upgrade'],
      [1, '2020', '2025', 'function-only'],
      [2, '2020', '2025', 'cannot-tell'],
    ],
  );
  assert.deepEqual(found[0].stages, ['adaptation', 'adaptation']);
});
