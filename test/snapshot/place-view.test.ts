import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../src/kernel/random/random.ts';
import type { JointPairs, JointRows } from '../../src/snapshot/joint-rows.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import { EVERYTHING, placeView, recut } from '../../src/snapshot/place-view.ts';
import { ofChance } from './of-chance.ts';

const columns = (table: JointRows | JointPairs): unknown =>
  Object.values(table).map((column) => (typeof column === 'number' ? column : Array.from(column)));

const everything = (view: PlaceView): unknown => [
  Array.from(view.members),
  Array.from(view.local),
  Array.from(view.initiatives),
  Array.from(view.membersAnywhere),
  Array.from(view.membersHere),
  Array.from(view.participations),
  columns(view.inside),
  columns(view.pairs),
  columns(view.outsideRows),
  columns(view.outside),
];

test('pairs are what comes of asking every two actors what they share (twin)', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const snapshot = ofChance(seed);
    const { participations, actors } = snapshot;
    const heldBy = Array.from({ length: actors.count }, (_, actor) =>
      Array.from(participations.initiative).filter((_, row) => participations.actor[row] === actor),
    );
    const size = (i: number): number => participations.offsets[i + 1] - participations.offsets[i];
    for (const [place, largest] of [
      ['IT', Infinity],
      ['ITA', 5],
      ['', Infinity],
    ] as const) {
      const view = placeView(snapshot, place, { keep: null, largest });
      const inside: number[][] = [];
      const outside: number[][] = [];
      for (let x = 0; x < actors.count; x++) {
        for (let y = 0; y < actors.count; y++) {
          const [a, b] = [view.local[x], view.local[y]];
          if (x === y || a < 0 || (b >= 0 && b < a)) continue;
          const shared = heldBy[x].filter((i) => heldBy[y].includes(i) && size(i) <= largest);
          const volume = shared.reduce((total, i) => total + 1 / (size(i) - 1), 0);
          if (shared.length > 0)
            (b >= 0 ? inside : outside).push([a, b >= 0 ? b : y, volume, shared.length]);
        }
      }
      const listed = ({ count, a, b, volume, initiatives }: JointPairs): number[][] =>
        Array.from({ length: count }, (_, k) => [a[k], b[k], volume[k], initiatives[k]]);
      assert.deepEqual(listed(view.pairs), inside);
      assert.deepEqual(listed(view.outside), outside);
    }
  }
});

test('cutting a view once more is cutting the snapshot that way at once (identity)', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const snapshot = ofChance(seed);
    const stream = random(seed).fork('keep');
    const keep = Uint8Array.from({ length: 30 }, () => stream.below(2));
    const first = Uint8Array.from({ length: 30 }, () => stream.below(4) && 1);
    const both = keep.map((kept, i) => kept & first[i]);
    for (const place of ['IT', 'ITB', 'DE', '']) {
      const view = placeView(snapshot, place, { keep: first, largest: 7 });
      const again = recut(view, keep);
      assert.deepEqual(
        everything(again),
        everything(placeView(snapshot, place, { keep: both, largest: 7 })),
      );
      assert.deepEqual(Array.from(again.cut.keep ?? []), Array.from(both));
    }
  }
});

test('a place nobody lives in is empty, and everybody lives in the empty place (limit)', () => {
  const snapshot = ofChance(3);
  const nowhere = placeView(snapshot, 'XX', EVERYTHING);
  assert.equal(nowhere.members.length + nowhere.pairs.count + nowhere.outside.count, 0);
  assert.equal(nowhere.frozen.place, 'XX');
  const all = placeView(snapshot, '');
  assert.equal(all.outside.count, 0);
  assert.equal(all.participations.length, snapshot.participations.count);
  assert.equal(all.frozen.place, null);
});
