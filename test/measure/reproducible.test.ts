import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervals } from '../../src/measure/interval.ts';
import { MEASURES } from '../../src/measure/index.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { portraits } from '../../src/measure/portrait.ts';
import { perform } from '../../src/method/perform.ts';
import type { Result } from '../../src/method/result.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { ofChance } from '../snapshot/of-chance.ts';
import { bytesOf } from './bytes-of.ts';

/** Every measure of a place in one order: id → bytes of what is asked of its result. */
function allOf(
  place: string,
  ids: readonly string[],
  seed: number,
  of: (result: Result<unknown>) => unknown = (result) => result,
): Map<string, string> {
  // A fresh snapshot each time, so that nothing kept from before can hide a difference
  const view = placeView(ofChance(11), place);
  return new Map(
    ids.map((id) => {
      const { card } = MEASURES.find((measure) => measure.card.id === id)!;
      return [id, bytesOf(of(perform(card, view, {}, seed)))];
    }),
  );
}

const ids = MEASURES.map(({ card }) => card.id);

for (const place of ['IT', ''])
  test(`same digest, version, parameters and seed give the same bytes, in any order, in "${place}" (identity)`, () => {
    const first = allOf(place, ids, 5);
    const again = allOf(place, ids, 5);
    const backwards = allOf(place, ids.toReversed(), 5);
    for (const id of ids) {
      assert.equal(again.get(id), first.get(id), id);
      assert.equal(backwards.get(id), first.get(id), `${id}, backwards`);
    }
  });

test('intervals and portraits give the same bytes again (identity)', () => {
  const made = (): string =>
    bytesOf([
      intervals(placeView(ofChance(11), 'IT'), PLACE_MEASURES, { seed: 3, draws: 20 }),
      portraits(ofChance(11)),
    ]);
  assert.equal(made(), made());
});

test('only what draws by chance listens to the seed (identity)', () => {
  const one = allOf('IT', ids, 1, ({ value }) => value);
  const two = allOf('IT', ids, 2, ({ value }) => value);
  const moved = ids.filter((id) => one.get(id) !== two.get(id));
  const byChance = [
    'location-quotient',
    'communities',
    'community-stability',
    'betweenness-by-pivots',
  ];
  assert.deepEqual(
    moved.filter((id) => !byChance.includes(id)),
    [],
  );
  assert.ok(moved.includes('location-quotient') && moved.includes('communities'));
});

test('ids are unique over all levels and every card is whole (identity)', () => {
  assert.equal(new Set(ids).size, ids.length);
  for (const { card } of MEASURES) {
    assert.match(card.id, /^[a-z]+(-[a-z]+)*$/);
    for (const text of [card.label, card.says, card.formula])
      assert.ok(text.trim() !== '', card.id);
    assert.match(card.says, /^[A-Z].*\.$/, card.id);
    for (const { min, max, default: standard } of card.parameters)
      assert.ok(min <= standard && standard <= max, card.id);
  }
});
