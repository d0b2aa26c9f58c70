import assert from 'node:assert/strict';
import test from 'node:test';
import { places } from '../../src/app/places.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../bundled.ts';
import { TINY } from './open-tiny.ts';

test('places of a small network (hand)', () => {
  const all = places(TINY);
  assert.deepEqual([...all.keys()], ['XX', 'XX1', 'XX11', 'XX12', 'YY', 'YY1', 'YY11'].concat([]));
  const { actors, firms, small, ties, parents, countryName, level } = all.get('XX1')!;
  assert.deepEqual({ actors, firms, small, ties }, { actors: 5, firms: 3, small: 2, ties: 5 });
  assert.deepEqual(parents, [{ code: 'XX', name: 'Exland' }]);
  assert.equal(countryName, 'Exland');
  assert.equal(level, 1);
  assert.equal(all.get('YY11')!.ties, 0);
});

test('counting all places at once is cutting each out (twin)', async () => {
  const snapshot = await bundledSnapshot();
  for (const code of ['ITH5', 'ITH55', 'ITH', 'IT', 'LU', 'FR10', 'AD']) {
    const view = placeView(snapshot, code);
    const { actors, ties } = places(snapshot).get(code)!;
    assert.deepEqual(
      { actors, ties },
      { actors: view.members.length, ties: view.pairs.count },
      code,
    );
  }
});

test('the reference region has its known numbers (oracle)', async () => {
  const { actors, firms, small, ties } = places(await bundledSnapshot()).get('ITH5')!;
  assert.deepEqual(
    { actors, firms, small, ties },
    { actors: 250, firms: 159, small: 80, ties: 443 },
  );
});
