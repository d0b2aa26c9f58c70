import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIATIVE_MEASURES } from '../../../src/measure/initiative/index.ts';
import { perform } from '../../../src/method/perform.ts';
import type { PlaceView } from '../../../src/snapshot/place-view.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { ofChance } from '../../snapshot/of-chance.ts';
import { handPlace } from '../hand-place.ts';
import { near } from '../near.ts';

const measured = (id: string, view: PlaceView): readonly number[] =>
  Array.from(
    perform(
      INITIATIVE_MEASURES.find((method) => method.id === id)!,
      view,
    ).value,
  );

/** Initiatives in order: p, q, o, l. */
const BY_HAND: Readonly<Record<string, readonly number[]>> = {
  'members-anywhere': [2, 4, 3, 1],
  'members-here': [2, 3, 2, 1],
  'pairs-made': [1, 3, 1, 0],
  'pairs-made-alone': [1, 3, 1, 0],
  'volume-made': [1, 1, 1 / 2, 0],
};

test('every initiative measure of the small place is what fingers count (hand)', () => {
  const view = placeView(handPlace(), 'ITA');
  assert.deepEqual(
    INITIATIVE_MEASURES.map(({ id }) => id),
    Object.keys(BY_HAND),
  );
  for (const { id } of INITIATIVE_MEASURES) assert.deepEqual(measured(id, view), BY_HAND[id], id);
});

test('volumes made add up to the volume of the pairs, pairs made to no fewer than the pairs (identity)', () => {
  const total = (values: Iterable<number>): number => [...values].reduce((all, x) => all + x, 0);
  for (let seed = 1; seed <= 10; seed++) {
    const view = placeView(ofChance(seed), 'IT');
    near(total(measured('volume-made', view)), total(view.pairs.volume));
    assert.equal(total(measured('pairs-made', view)), view.inside.count);
    const single = view.pairs.initiatives.filter((shared) => shared === 1).length;
    assert.equal(total(measured('pairs-made-alone', view)), single);
  }
});
