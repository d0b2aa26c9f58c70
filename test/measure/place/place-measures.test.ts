import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../../src/domain/say.ts';
import { defaults } from '../../../src/method/method.ts';
import { perform } from '../../../src/method/perform.ts';
import { PLACE_MEASURES } from '../../../src/measure/place/index.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { near } from '../near.ts';
import { handPlace } from '../hand-place.ts';

/** Counted on fingers from the six actors and four projects of the hand place. */
const BY_HAND: Readonly<Record<string, number>> = {
  'actor-count': 5,
  'firm-count': 3,
  'small-share': 2 / 5,
  'small-tie-share': 7 / 3 / 5,
  'small-pair-share': 5 / 10,
  'firm-tie-share': 1 / 2.5,
  'firm-pair-share': 3 / 5,
  'small-research-share': 1 / 5,
  'small-research-rate': 1 / 4,
  'small-small-rate': 1,
  'small-alone-share': 0,
  'alone-share': 1 / 5,
  'small-lead-share': 1 / 3,
  'home-share': 5 / 7,
  'home-pair-share': 5 / 9,
  'ei-index': -1 / 9,
  'bridge-dependence': 0,
  'giant-share': 4 / 5,
  'component-count': 2,
  density: 5 / 10,
  transitivity: 6 / 8,
  'two-mode-density': 8 / 20,
  'partners-per-organisation': 2,
  'volume-per-organisation': 1,
  'mean-consortium': 3,
  'two-party-share': 1 / 3,
  'large-pair-share': 0,
  'support-top-tenth': 300 / 675,
  'support-gini': 775 / 2700,
  'repeat-share': 0,
};

const view = placeView(handPlace(), 'ITA');
const measure = (id: string): (typeof PLACE_MEASURES)[number] =>
  PLACE_MEASURES.find((method) => method.id === id)!;

test('every place measure of the small place is what fingers count (hand)', () => {
  assert.deepEqual(PLACE_MEASURES.map(({ id }) => id).sort(), Object.keys(BY_HAND).sort());
  for (const method of PLACE_MEASURES)
    near(perform(method, view).value, BY_HAND[method.id], method.id);
});

test('parameters move what they say they move (hand)', () => {
  near(perform(measure('repeat-share'), view, { projects: 2 }).value, 375 / 675);
  near(perform(measure('large-pair-share'), view, { members: 2 }).value, 4 / 5);
  near(perform(measure('large-pair-share'), view, { members: 3 }).value, 3 / 5);
});

test('leaving out large projects leaves their ties out and their members in (hand)', () => {
  const cut = placeView(handPlace(), 'ITA', { keep: null, largest: 3 });
  near(perform(measure('actor-count'), cut).value, 5);
  near(perform(measure('firm-tie-share'), cut).value, 0);
  near(perform(measure('home-share'), cut).value, 3 / 4);
  near(perform(measure('alone-share'), cut).value, 2 / 5);
});

test('the member in the middle of a star carries all reach of the others (limit)', () => {
  const star = tiny({
    actors: { hub: 'university ITA', a: 'small ITA', b: 'firm ITA', c: 'public ITA' },
    initiatives: { p: 'hub* a', q: 'hub* b', o: 'hub* c' },
  });
  const bridge = perform(measure('bridge-dependence'), placeView(star, 'ITA'));
  near(bridge.value, 1);
  const said = measure('bridge-dependence')
    .wouldChange(placeView(star, 'ITA'))
    .map((it) => say(it));
  assert.equal(said[0], 'The main bridge is Hub.');
});

test('what has nothing to be divided by is unknown and says so (limit)', () => {
  const lonely = placeView(tiny({ actors: { a: 'other ITA' }, initiatives: { p: 'a' } }), 'ITA');
  const unknown = PLACE_MEASURES.filter((method) => Number.isNaN(perform(method, lonely).value));
  for (const method of unknown)
    assert.equal(perform(method, lonely).problems[0].code, 'empty-denominator', method.id);
  const known = PLACE_MEASURES.filter((method) => !unknown.includes(method)).map(({ id }) => id);
  assert.deepEqual(known, [
    'actor-count',
    'firm-count',
    'small-share',
    'alone-share',
    'giant-share',
    'component-count',
    'two-mode-density',
    'partners-per-organisation',
    'volume-per-organisation',
  ]);
});

test('every value lies in the range of its measure, and the parts worked out give the value (identity)', () => {
  for (const method of PLACE_MEASURES) {
    const value = perform(method, view).value;
    assert.ok(value >= method.range[0] && value <= method.range[1], method.id);
    const { values } = method.worked(view);
    const number = (name: string): number => Object.values(values[name] as object)[0] as number;
    const worked = 'value' in values ? number('value') : number('over') / number('under');
    near(worked, value, method.id);
    const counted = method.counted(view);
    if (counted !== null) near(counted.count / counted.of, value, method.id);
    assert.ok(!say(method.worked(view)).includes('{'), method.id);
    for (const said of method.wouldChange(view)) assert.ok(!say(said).includes('{'), method.id);
    const rows = method.rows(view);
    for (const row of rows?.rows ?? []) assert.equal(row.length, rows?.columns.length, method.id);
    assert.deepEqual(
      Object.keys(defaults(method)),
      method.parameters.map(({ name }) => name),
    );
  }
});
