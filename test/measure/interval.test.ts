import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervals } from '../../src/measure/interval.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { tiny } from '../snapshot/tiny.ts';
import { handPlace } from './hand-place.ts';
import { near } from './near.ts';

test('the same seed gives the same intervals, measure by measure as all at once (identity)', () => {
  const view = placeView(handPlace(), 'ITA');
  const all = intervals(view, PLACE_MEASURES, { seed: 7, draws: 40, fraction: 0.25 });
  for (const method of PLACE_MEASURES)
    assert.deepEqual(
      intervals(view, [method], { seed: 7, draws: 40, fraction: 0.25 }).get(method.id),
      all.get(method.id),
    );
});

test('a share of like projects has the standard error of its binomial share (recovery)', () => {
  // 400 projects of two members here, every fourth of them with a third member: p = 0.75
  const initiatives = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`p${i}`, i % 4 === 0 ? 'a b c' : 'a b']),
  );
  const snapshot = tiny({ actors: { a: 'firm ITA', b: 'firm ITA', c: 'firm DE' }, initiatives });
  const view = placeView(snapshot, 'ITA');
  const two = PLACE_MEASURES.filter(({ id }) => id === 'two-party-share');
  const { value, se, lo, hi } = intervals(view, two, { seed: 5, draws: 2000 }).get(
    'two-party-share',
  )!;
  near(value, 0.75);
  const expected = Math.sqrt((0.75 * 0.25) / 399);
  // The spread of 2000 draws is known to 1.6 %; 6 % is nearly four of that
  assert.ok(Math.abs(se / expected - 1) < 0.06, `${se} ${expected}`);
  near(hi - lo, 2 * 1.96 * se);
});

test('none and all have exact far ends, one project has none at all (limit)', () => {
  const of = (members: string): ReturnType<typeof intervals> =>
    intervals(
      placeView(
        tiny({
          actors: { a: 'firm ITA', b: 'small ITA' },
          initiatives: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`p${i}`, members])),
        }),
        'ITA',
      ),
      PLACE_MEASURES,
      { seed: 1, draws: 10 },
    );
  near(of('a* b').get('small-lead-share')!.hi, 1 - 0.025 ** 0.1);
  near(of('a b*').get('small-lead-share')!.lo, 0.025 ** 0.1);
  assert.equal(of('a b*').get('small-lead-share')!.hi, 1);
  const single = placeView(tiny({ actors: { a: 'firm ITA' }, initiatives: { p: 'a' } }), 'ITA');
  const alone = intervals(single, PLACE_MEASURES, { seed: 1 }).get('actor-count')!;
  assert.deepEqual(alone, { value: 1, lo: NaN, hi: NaN, se: NaN });
});

test('stopping stops (hand)', () => {
  const view = placeView(handPlace(), 'ITA');
  assert.throws(
    () =>
      intervals(view, PLACE_MEASURES, { seed: 1, draws: 9, onStep: (done: number) => done < 4 }),
    { name: 'Stopped', message: 'stopped after "4" of "9" steps' },
  );
});
