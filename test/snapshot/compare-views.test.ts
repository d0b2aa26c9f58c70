import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareViews } from '../../src/snapshot/compare-views.ts';
import type { ViewChanges } from '../../src/snapshot/compare-views.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { runningIn } from '../../src/snapshot/running-in.ts';
import { tiny } from './tiny.ts';
import { ofChance } from './of-chance.ts';

const WORLD = tiny({
  actors: { a: 'small AA1', b: 'university AA1', c: 'firm AA2', d: 'research AA2', e: 'firm BB' },
  initiatives: {
    old: { members: 'a* b c', start: '2021-01-01', end: '2022-12-31' },
    both: { members: 'b c* e', start: '2022-06-01', end: '2024-12-31' },
    new: { members: 'b* d', start: '2024-01-01', end: '2025-12-31' },
    open: { members: 'c d' },
  },
});

const EARLY = { from: '2021-01-01', to: '2023-12-31' };
const LATE = { from: '2024-01-01', to: '2025-12-31' };

function view(period: typeof EARLY, place = 'AA', snapshot = WORLD): PlaceView {
  return placeView(snapshot, place, runningIn(snapshot, period));
}

test('who came and left, which ties opened and closed between two periods (hand)', () => {
  const changes = compareViews(view(EARLY), view(LATE));
  // an initiative without dates runs always, so c and d are there on both sides
  assert.deepEqual(changes.actors, { came: [], left: ['a'], stayed: 3 });
  assert.deepEqual(changes.initiatives, { came: ['new'], left: ['old'], stayed: 2 });
  const pairs = (ties: ViewChanges['ties']['came']) => ties.map(({ from, to }) => from + to);
  assert.deepEqual(pairs(changes.ties.came), ['bd']);
  assert.deepEqual(pairs(changes.ties.left), ['ab', 'ac']);
  assert.equal(changes.ties.stayed, 2);
  assert.deepEqual(
    changes.participations.came.map(({ actor, role }) => [actor, role]),
    [
      ['b', 'coordinator'],
      ['d', 'participant'],
    ],
  );
});

test('facts of those who stay are compared, of those who come and go not (hand)', () => {
  const later = tiny({
    actors: { a: 'firm AA1', b: 'university AA2', f: 'small AA1' },
    initiatives: { one: 'a b f' },
  });
  const earlier = tiny({
    actors: { a: 'small AA1', b: 'university AA1', g: 'firm AA1' },
    initiatives: { one: 'a b g' },
  });
  const { changed, actors } = compareViews(placeView(earlier, 'AA'), placeView(later, 'AA'));
  assert.deepEqual(
    changed.map(({ actor, field, before, after }) => [actor, field, before, after]),
    [
      ['a', 'small', 'yes', 'no'],
      ['b', 'region', 'AA1', 'AA2'],
    ],
  );
  assert.deepEqual([actors.came, actors.left], [['f'], ['g']]);
});

test('a view compared with itself gives nothing, and swapping sides swaps came and left (identity)', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const world = ofChance(seed, 20);
    const places = ['', ...new Set(world.regionCodes.filter((code) => code !== ''))].slice(0, 4);
    for (const place of places) {
      const one = placeView(world, place);
      const mask = Uint8Array.from({ length: world.initiatives.count }, (_, i) => (i + seed) % 2);
      const other = placeView(world, place, { keep: mask, largest: Infinity });
      const none = compareViews(one, one);
      for (const part of [none.actors, none.initiatives, none.participations, none.ties])
        assert.deepEqual([part.came, part.left], [[], []]);
      assert.deepEqual(none.changed, []);
      const there = compareViews(one, other);
      const back = compareViews(other, one);
      for (const part of ['actors', 'initiatives', 'participations', 'ties'] as const) {
        assert.deepEqual(there[part].came, back[part].left);
        assert.deepEqual(there[part].left, back[part].came);
        assert.equal(there[part].stayed, back[part].stayed);
      }
    }
  }
});

test('what came, left and stayed is what sets of ids say (twin)', () => {
  for (let seed = 21; seed <= 30; seed++) {
    const world = ofChance(seed);
    const cut = (rest: number): PlaceView =>
      placeView(world, '', {
        keep: Uint8Array.from({ length: world.initiatives.count }, (_, i) =>
          i % 3 === rest ? 0 : 1,
        ),
        largest: Infinity,
      });
    const [one, other] = [cut(0), cut(1)];
    const ids = (each: PlaceView) => new Set([...each.members].map((row) => world.actors.id[row]));
    const { actors, ties } = compareViews(one, other);
    const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
      [...some].filter((id) => !others.has(id)).sort();
    assert.deepEqual([...actors.came].sort(), without(ids(other), ids(one)));
    assert.deepEqual([...actors.left].sort(), without(ids(one), ids(other)));
    assert.equal(actors.stayed, ids(one).size - without(ids(one), ids(other)).length);
    assert.equal(ties.came.length + ties.stayed, tiesOf(other).size);
    assert.equal(ties.left.length + ties.stayed, tiesOf(one).size);
  }
});

/** Every pair that shares a kept initiative, the slow way; the worlds of chance state no ties. */
function tiesOf({ snapshot, participations: rows }: PlaceView): ReadonlySet<string> {
  const pairs = new Set<string>();
  const { initiative, actor } = snapshot.participations;
  for (const a of rows)
    for (const b of rows)
      if (initiative[a] === initiative[b] && actor[a] < actor[b])
        pairs.add(`${actor[a]} ${actor[b]}`);
  return pairs;
}

test('a period that holds everything cuts nothing (limit)', () => {
  const everything = placeView(WORLD, 'AA');
  const wide = placeView(WORLD, 'AA', runningIn(WORLD, { from: '1900-01-01', to: '2100-01-01' }));
  assert.deepEqual(compareViews(everything, wide), compareViews(wide, everything));
  assert.deepEqual(compareViews(everything, wide).actors.came, []);
  assert.equal(runningIn(WORLD, { from: null, to: null }).keep, null);
});
