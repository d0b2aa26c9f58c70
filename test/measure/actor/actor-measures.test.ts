import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTOR_MEASURES } from '../../../src/measure/actor/index.ts';
import { brokerRole } from '../../../src/measure/actor/broker-role.ts';
import { PLACE_MEASURES } from '../../../src/measure/place/index.ts';
import { perform } from '../../../src/method/perform.ts';
import type { PlaceView } from '../../../src/snapshot/place-view.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { ofChance } from '../../snapshot/of-chance.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { handPlace } from '../hand-place.ts';
import { near } from '../near.ts';

const measured = (id: string, view: PlaceView, parameters = {}): Float64Array =>
  perform(
    ACTOR_MEASURES.find((method) => method.id === id)!,
    view,
    parameters,
  ).value;

/** Members in order: s, t, f, u, r. */
const BY_HAND: Readonly<Record<string, readonly number[]>> = {
  degree: [3, 2, 3, 2, 0],
  volume: [5 / 3, 2 / 3, 7 / 6, 3 / 2, 0],
  betweenness: [1 / 2, 0, 1 / 2, 0, 0],
  harmonic: [3 / 4, 5 / 8, 3 / 4, 5 / 8, 0],
  core: [2, 2, 2, 2, 0],
  constraint: [68 / 81, 8 / 9, 68 / 81, 8 / 9, NaN],
  'effective-size': [5 / 3, 1, 5 / 3, 1, NaN],
  ei: [-1 / 2, -1 / 3, -1 / 2, -1 / 3, NaN],
  'outside-partners': [1, 1, 1, 1, 0],
  'small-partners': [1, 1, 2, 1, 0],
  initiatives: [2, 1, 2, 2, 1],
  support: [75, NaN, 200, 100, 300],
  coordinator: [0, 0, 0, 0, 0],
  consultant: [0, 0, 0, 0, 0],
  gatekeeper: [1, 0, 0, 0, 0],
  liaison: [0, 0, 1, 0, 0],
  'broker-across': [0, 0, 0, 0, 0],
  // five of ten pairs tied: six pairs of others at 1/8 each, of variance 6 · 7/64 + 24/64
  'broker-beyond-chance': [1, 0, 1, 0, 0].map((pairs) => (pairs - 6 / 8) / Math.sqrt(66 / 64)),
};

test('every actor measure of the small place is what fingers count (hand)', () => {
  const view = placeView(handPlace(), 'ITA');
  assert.deepEqual(ACTOR_MEASURES.map(({ id }) => id).sort(), Object.keys(BY_HAND).sort());
  for (const { id } of ACTOR_MEASURES) {
    const found = measured(id, view);
    BY_HAND[id].forEach((expected, member) => {
      if (Number.isNaN(expected)) assert.ok(Number.isNaN(found[member]), `${id} ${member}`);
      else near(found[member], expected, `${id} ${member}`);
    });
  }
  assert.deepEqual(brokerRole(view), ['gatekeeper', null, 'liaison', null, null]);
  // By volume s gives 3/5 of its work to u, 1/5 each to t and f
  const u = 3 / 5 + (1 / 5) * (3 / 7);
  const f = 1 / 5 + (3 / 5) * (1 / 3) + (1 / 5) * (1 / 2);
  const t = 1 / 5 + (1 / 5) * (2 / 7);
  near(measured('constraint', view, { byVolume: 1 })[0], u * u + f * f + t * t);
});

test('who shares a project with one inside and one outside that do not meet stands between them (hand)', () => {
  // a reaches y, and so does b: only a and x need b
  const snapshot = tiny({
    actors: { a: 'firm ITA', b: 'firm ITA', x: 'firm DE', y: 'firm DE' },
    initiatives: { p: 'a b', q: 'b x', o: 'b y', l: 'a y' },
  });
  assert.deepEqual(Array.from(measured('broker-across', placeView(snapshot, 'ITA'))), [0, 1]);
});

test('gatekeepers of the place are what asking all threes gives (twin)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const view = placeView(ofChance(seed), 'IT');
    const { pairs, outside, members } = view;
    const inside = new Set(Array.from(pairs.a, (a, k) => `${a} ${pairs.b[k]}`));
    const tied = (a: number, b: number): boolean =>
      inside.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
    const abroad = new Set(Array.from(outside.a, (a, k) => `${a} ${outside.b[k]}`));
    const others = [...new Set(outside.b)];
    const slow = Array.from(members, (_, i) => {
      let count = 0;
      for (let a = 0; a < members.length; a++)
        for (const c of others)
          if (a !== i && tied(a, i) && abroad.has(`${i} ${c}`) && !abroad.has(`${a} ${c}`)) count++;
      return count;
    });
    assert.deepEqual(Array.from(measured('broker-across', view)), slow);
  }
});

test('what members add up to is what the place has (identity)', () => {
  const total = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
  for (let seed = 1; seed <= 10; seed++) {
    const view = placeView(ofChance(seed), 'IT');
    const place = (id: string): number =>
      perform(
        PLACE_MEASURES.find((method) => method.id === id)!,
        view,
      ).value;
    near(total(measured('degree', view)), 2 * view.pairs.count);
    near(total(measured('degree', view)) / view.members.length, place('partners-per-organisation'));
    near(total(measured('volume', view)) / view.members.length, place('volume-per-organisation'));
    near(total(measured('outside-partners', view)), view.outside.count);
    near(total(measured('initiatives', view)), view.participations.length);
  }
});
