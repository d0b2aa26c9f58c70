import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { random } from '../../src/kernel/random/random.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { web } from '../../src/measure/web.ts';
import { defaults } from '../../src/method/method.ts';
import { placeView, recut } from '../../src/snapshot/place-view.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import { ofChance } from '../snapshot/of-chance.ts';

/** Places of chance, whole and with every other initiative left out. */
function* views(): Generator<PlaceView> {
  for (let seed = 1; seed <= 12; seed++) {
    const view = placeView(ofChance(seed, seed % 2 === 0 ? 25 : 0), 'IT');
    yield view;
    yield recut(
      view,
      Uint8Array.from({ length: 30 }, (_, i) => i % 2),
    );
  }
}

test('the weighted web is what a graph built of the pairs and their volumes is (twin)', () => {
  for (const view of views()) {
    const { a, b, volume } = view.pairs;
    const built = buildGraph({ n: view.members.length, from: a, to: b, weights: volume }).graph;
    assert.deepEqual({ ...web(view) }, { ...built });
  }
});

test('a number alone is the number that the method gives with its coverage (identity)', () => {
  for (const view of views())
    for (const measure of PLACE_MEASURES)
      assert.ok(
        Object.is(
          measure.value(view),
          measure.run(view, defaults(measure), random(1).fork(measure.id)).value,
        ),
        measure.id,
      );
});
