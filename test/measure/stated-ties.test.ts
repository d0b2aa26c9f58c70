import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTOR_MEASURES } from '../../src/measure/actor/index.ts';
import { communities } from '../../src/measure/community/communities.ts';
import { pairsMadeAlone } from '../../src/measure/initiative/pairs-made-alone.ts';
import { intervals } from '../../src/measure/interval.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { largestMaker } from '../../src/measure/place/would-change.ts';
import { perform } from '../../src/method/perform.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { Tiny } from '../snapshot/tiny.ts';
import { tiny } from '../snapshot/tiny.ts';
import { exactBinomialEnds } from '../../src/kernel/stats/exact-binomial.ts';
import { random } from '../../src/kernel/random/random.ts';
import { near } from './near.ts';

/** Speak of projects, their members, leaders and money only; a stated tie leaves them as they are. */
const OF_PROJECTS = [
  'small-lead-share',
  'two-mode-density',
  'mean-consortium',
  'two-party-share',
  'support-top-tenth',
  'support-gini',
  'repeat-share',
];

const value = (view: PlaceView, id: string): number =>
  perform(
    PLACE_MEASURES.find((method) => method.id === id)!,
    view,
  ).value;

/** Near each other, or both unknown. */
function same(found: number, expected: number, what: string): void {
  if (Number.isNaN(expected)) assert.ok(Number.isNaN(found), what);
  else near(found, expected, what);
}

/**
 * A list of six members and who supplies whom: a buys from b twice over (two ways of saying it), b and c trade both
 * ways, c advises d; e supplies x elsewhere; f has no tie, and one of its own to itself.
 */
const LIST: Tiny = {
  actors: {
    a: 'firm ITA',
    b: 'small ITA',
    c: 'small ITA',
    d: 'university ITA',
    e: 'small ITA',
    f: 'unsized ITA',
    x: 'firm DE',
  },
  initiatives: {},
  ties: [
    'b>a supply',
    'b>a supply 2020-01-01..',
    'b>c supply',
    'c>b supply',
    'c-d advice',
    'e>x supply',
    'f>f other',
  ],
};

test('a list of members and who supplies whom has the numbers that fingers count (hand)', () => {
  const view = placeView(tiny(LIST), 'ITA');
  // Pairs a–b volume 1, b–c volume 2, c–d volume 1; e–x leads elsewhere
  const expected: Readonly<Record<string, number>> = {
    'actor-count': 6,
    'firm-count': 5,
    'small-share': 3 / 6,
    'alone-share': 2 / 6,
    'small-alone-share': 1 / 3,
    'small-pair-share': 4 / 6,
    'small-tie-share': 6 / 8,
    'firm-pair-share': 2 / 3,
    'firm-tie-share': 3 / 4,
    'small-research-share': 1 / 3,
    'small-research-rate': 1 / 3,
    'small-small-rate': 1 / 3,
    'home-share': 8 / 9,
    'home-pair-share': 3 / 4,
    'ei-index': -2 / 4,
    'giant-share': 4 / 6,
    'component-count': 3,
    density: 3 / 15,
    transitivity: 0,
    'partners-per-organisation': 1,
    'volume-per-organisation': 8 / 6,
    'large-pair-share': 0,
    'mean-consortium': NaN,
    'two-party-share': NaN,
    'two-mode-density': NaN,
    'support-gini': NaN,
  };
  for (const [id, number] of Object.entries(expected)) same(value(view, id), number, id);
  const degree = ACTOR_MEASURES.find(({ id }) => id === 'degree')!;
  assert.deepEqual(Array.from(perform(degree, view).value), [1, 2, 2, 1, 0, 0]);
  assert.equal(largestMaker(view), null);
  const { list } = perform(communities, view, {}, 1).value;
  assert.equal(
    list.reduce((sum, { members }) => sum + members.length, 0),
    4,
  );
});

test('a project of two is a stated tie in every measure that counts both (identity)', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const stream = random(seed).fork('two ways');
    const kinds = ['small', 'firm', 'university', 'research', 'other'];
    const actors = Object.fromEntries(
      Array.from({ length: 24 }, (_, i) => [
        `a${i}`,
        `${kinds[stream.below(5)]} ${['ITA1', 'ITA2', 'DE1'][stream.below(3)]}`,
      ]),
    );
    const twos = new Set<string>();
    while (twos.size < 20) {
      const [a, b] = Array.from(stream.sample(24, 2)).sort((x, y) => x - y);
      twos.add(`a${a} a${b}`);
    }
    // Everybody takes part in something, so that the members are the same either way
    const larger = {
      ...Object.fromEntries(Object.keys(actors).map((id) => [`own-${id}`, id])),
      q: Array.from(stream.sample(24, 6), (i) => `a${i}`).join(' '),
    };
    const projects = Object.fromEntries([...twos].map((two, i) => [`p${i}`, two]));
    const asProjects = placeView(tiny({ actors, initiatives: { ...larger, ...projects } }), 'ITA');
    const asTies = placeView(
      tiny({
        actors,
        initiatives: larger,
        ties: [...twos].map((two, i) => `${two.replace(' ', i % 2 ? '>' : '-')} supply`),
      }),
      'ITA',
    );
    for (const { id } of PLACE_MEASURES)
      if (!OF_PROJECTS.includes(id)) same(value(asTies, id), value(asProjects, id), id);
    for (const measure of ACTOR_MEASURES)
      if (measure.id !== 'initiatives')
        assert.deepEqual(
          perform(measure, asTies).value.map((number) => Math.round(number * 1e9)),
          perform(measure, asProjects).value.map((number) => Math.round(number * 1e9)),
          measure.id,
        );
    for (const id of OF_PROJECTS) {
      const without = placeView(tiny({ actors, initiatives: larger }), 'ITA');
      assert.deepEqual(value(asTies, id), value(without, id), id);
    }
  }
});

test('a pair that also has a stated tie is nobody’s alone (hand)', () => {
  const actors = { a: 'firm ITA', b: 'firm ITA', c: 'firm ITA' };
  const view = placeView(
    tiny({ actors, initiatives: { p: 'a b c' }, ties: ['a>b supply'] }),
    'ITA',
  );
  assert.deepEqual(Array.from(perform(pairsMadeAlone, view).value), [2]);
  assert.deepEqual(largestMaker(view), { initiative: 0, pairs: 2, of: 3 });
});

test('a place with stated ties only has the error of a binomial share (recovery)', () => {
  // 400 separate pairs, every fourth of two firms; one of them is stated twice and stays one unit
  const actors: Record<string, string> = {};
  const ties: string[] = [];
  for (let i = 0; i < 400; i++) {
    actors[`x${i}`] = 'firm ITA';
    actors[`y${i}`] = i % 4 === 0 ? 'small ITA' : 'university ITA';
    ties.push(`x${i}>y${i} supply`);
  }
  ties.push(ties[0]);
  const view = placeView(tiny({ actors, initiatives: {}, ties }), 'ITA');
  const share = PLACE_MEASURES.filter(({ id }) => id === 'firm-pair-share');
  const { value: p, se } = intervals(view, share, { seed: 5, draws: 2000 }).get('firm-pair-share')!;
  near(p, 0.25);
  const expected = Math.sqrt((0.75 * 0.25) / 399);
  // The spread of 2000 draws is known to 1.6 %; 6 % is nearly four of that
  assert.ok(Math.abs(se / expected - 1) < 0.06, `${se} ${expected}`);
});

test('a share of a list has the wider of two intervals, for its members are in every draw (hand)', () => {
  const { lo, hi } = intervals(placeView(tiny(LIST), 'ITA'), PLACE_MEASURES, {
    seed: 1,
    draws: 50,
  }).get('small-share')!;
  // Three of six: the exact ends, for no draw moves the share
  const { low, high } = exactBinomialEnds(3, 6);
  assert.deepEqual([lo, hi], [low, high]);
});
