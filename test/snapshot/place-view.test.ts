import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../src/kernel/random/random.ts';
import type { JointRows } from '../../src/snapshot/joint-rows.ts';
import type { Pairs } from '../../src/snapshot/pairs.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import { EVERYTHING, placeView, recut } from '../../src/snapshot/place-view.ts';
import type { StatedRows } from '../../src/snapshot/stated-rows.ts';
import { ofChance } from './of-chance.ts';
import { tiny } from './tiny.ts';

const columns = (table: JointRows | Pairs | StatedRows): unknown =>
  Object.values(table).map((column) => (typeof column === 'number' ? column : Array.from(column)));

const everything = (view: PlaceView): unknown => [
  view.outsideCount,
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
  columns(view.stated),
  columns(view.statedOutside),
];

test('pairs are what comes of asking every two actors what they share and what is stated of them (twin)', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const snapshot = ofChance(seed, seed % 2 === 0 ? 25 : 0);
    const { participations, actors, ties } = snapshot;
    const heldBy = Array.from({ length: actors.count }, (_, actor) =>
      Array.from(participations.initiative).filter((_, row) => participations.actor[row] === actor),
    );
    const size = (i: number): number => participations.offsets[i + 1] - participations.offsets[i];
    const statedOf = (x: number, y: number): number => {
      const relations = new Set<string>();
      for (let tie = 0; tie < ties.count; tie++) {
        const [from, to] = [ties.from[tie], ties.to[tie]];
        if (!(from === x && to === y) && !(from === y && to === x)) continue;
        relations.add(`${ties.kind[tie]} ${ties.directed[tie] === 0 ? '' : from}`);
      }
      return relations.size;
    };
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
          const stated = statedOf(x, y);
          const volume = shared.reduce((total, i) => total + 1 / (size(i) - 1), 0) + stated;
          if (shared.length + stated > 0)
            (b >= 0 ? inside : outside).push([a, b >= 0 ? b : y, volume, shared.length, stated]);
        }
      }
      const listed = ({ count, a, b, volume, initiatives, ties: found }: Pairs): number[][] =>
        Array.from({ length: count }, (_, k) => [a[k], b[k], volume[k], initiatives[k], found[k]]);
      assert.deepEqual(listed(view.pairs), inside);
      assert.deepEqual(listed(view.outside), outside);
    }
  }
});

test('the pairs with the outside are counted without being listed, and are as many (twin)', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const view = placeView(ofChance(seed, seed % 4 === 0 ? 25 : 0), 'IT');
    const stream = random(seed).fork('count');
    for (let draw = 0; draw < 5; draw++) {
      const part = recut(
        view,
        Uint8Array.from({ length: 30 }, () => stream.below(2)),
      );
      assert.equal(part.outsideCount, part.outside.count);
    }
  }
});

test('cutting a view once more is cutting the snapshot that way at once (identity)', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const snapshot = ofChance(seed, seed % 2 === 0 ? 25 : 0);
    const stream = random(seed).fork('keep');
    const keep = Uint8Array.from({ length: 30 }, () => stream.below(2));
    const first = Uint8Array.from({ length: 30 }, () => stream.below(4) && 1);
    const both = keep.map((kept, i) => kept & first[i]);
    const keepTies = Uint8Array.from({ length: snapshot.ties.count }, () => stream.below(2));
    const firstTies = keepTies.map(() => stream.below(4) && 1);
    const bothTies = keepTies.map((kept, i) => kept & firstTies[i]);
    for (const place of ['IT', 'ITB', 'DE', '']) {
      const view = placeView(snapshot, place, { keep: first, keepTies: firstTies, largest: 7 });
      const again = recut(view, keep, keepTies);
      assert.deepEqual(
        everything(again),
        everything(placeView(snapshot, place, { keep: both, keepTies: bothTies, largest: 7 })),
      );
      assert.deepEqual(Array.from(again.cut.keep ?? []), Array.from(both));
      assert.deepEqual(Array.from(again.cut.keepTies ?? []), Array.from(bothTies));
    }
  }
});

test('who has nothing but stated ties is a member, whichever of them are kept (hand)', () => {
  const snapshot = tiny({
    actors: { a: 'firm ITA', b: 'small ITA', c: 'firm ITA', d: 'firm DE', e: 'firm ITA' },
    initiatives: { p: 'c d' },
    ties: ['a>b supply', 'b>a supply', 'a>b supply', 'c-d advice', 'e>e supply'],
  });
  const whole = placeView(snapshot, 'ITA');
  assert.deepEqual(Array.from(whole.members), [0, 1, 2, 4]);
  assert.deepEqual(columns(whole.pairs), [1, [0], [1], [2], [0], [2]]);
  assert.deepEqual(columns(whole.outside), [1, [2], [3], [2], [1], [1]]);
  // Row 0 and 2 are one relation stated twice; the other direction is another
  assert.deepEqual(columns(whole.stated), [
    3,
    [0, 2, 1],
    [0, 0, 0],
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 2],
  ]);
  const keep = Uint8Array.of(0);
  const noTies = placeView(snapshot, 'ITA', {
    keep,
    keepTies: new Uint8Array(5),
    largest: Infinity,
  });
  // c takes part in a project that is left out; the others in none at all
  assert.deepEqual(Array.from(noTies.members), [0, 1, 4]);
  const oneTie = placeView(snapshot, 'ITA', {
    keep,
    keepTies: Uint8Array.of(0, 0, 0, 1, 1),
    largest: Infinity,
  });
  assert.deepEqual(Array.from(oneTie.members), [0, 1, 2, 4]);
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
