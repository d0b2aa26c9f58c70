import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { placeCodes, portraits } from '../../src/measure/portrait.ts';
import { perform } from '../../src/method/perform.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { ofChance } from '../snapshot/of-chance.ts';
import { handPlace } from './hand-place.ts';

test('places are the codes of actors and all these lie in (hand)', () => {
  assert.deepEqual(placeCodes(handPlace()), ['DE', 'DEB', 'IT', 'ITA', 'ITA1', 'ITA2']);
});

test('a portrait holds what measuring the place one by one gives (identity)', () => {
  const snapshot = ofChance(4);
  for (const { code, actors, level, country, values } of portraits(snapshot)) {
    const view = placeView(snapshot, code);
    assert.deepEqual(
      [actors, level, country],
      [view.members.length, code.length - 2, code.slice(0, 2)],
    );
    for (const method of PLACE_MEASURES)
      assert.ok(Object.is(values[method.id], perform(method, view).value), `${code} ${method.id}`);
  }
});

test('stopping stops (hand)', () => {
  assert.throws(() => portraits(handPlace(), (done) => done < 2), { name: 'Stopped' });
});
