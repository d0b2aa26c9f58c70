import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorLayout } from '../../../src/measure/community/actor-layout.ts';
import { communities } from '../../../src/measure/community/communities.ts';
import { communityName, NO_FIELD } from '../../../src/measure/community/community-name.ts';
import { communityStability } from '../../../src/measure/community/community-stability.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';
import { ofChance } from '../../snapshot/of-chance.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { near } from '../near.ts';

/** Two circles of four around a university each, one project between them, a pair apart and one alone. */
const planted = tiny({
  actors: {
    u: 'university ITA',
    a: 'small ITA',
    b: 'firm ITA',
    c: 'public ITA',
    v: 'university ITA',
    d: 'small ITA',
    e: 'small ITA',
    f: 'firm ITA',
    g: 'firm ITA',
    h: 'small ITA',
    z: 'firm ITA',
    x: 'public DE',
    y: 'public DE',
    w: 'public DE',
  },
  initiatives: {
    p: { members: 'u a', fields: ['n > p > optics'] },
    q: { members: 'u b', fields: ['n > p > optics', 'n > c > law'] },
    o: 'a b c u',
    r: { members: 'v d', fields: ['s > t > energy and fuels', 's > t > energy storage'] },
    s: { members: 'v e', fields: ['s > t > energy and fuels', 's > t > roads'] },
    t: 'd e f v',
    between: 'c f x y w',
    apart: 'g h',
    own: 'z',
  },
});

const view = placeView(planted, 'ITA');

test('planted circles are found, named, joined and told from what is apart (recovery)', () => {
  const { value } = perform(communities, view);
  const names = (members: Iterable<number>): string =>
    [...members].map((member) => planted.actors.id[view.members[member]]).join(' ');
  assert.deepEqual(
    value.list.map(({ members }) => names(members).split(' ').sort().join('')),
    ['abcu', 'defv', 'gh'],
  );
  assert.deepEqual(
    value.list.map(({ key }) => key),
    ['u', 'v', 'g'],
  );
  assert.deepEqual(
    value.list.map(({ name }) => name),
    ['Optics and law', 'Energy and roads', NO_FIELD],
  );
  assert.deepEqual(
    value.list.map(({ small }) => small),
    [1, 2, 1],
  );
  assert.deepEqual(
    value.list.map(({ ties }) => ties),
    [6, 6, 1],
  );
  assert.deepEqual(
    value.list.map(({ initiatives }) => initiatives),
    [3, 3, 1],
  );
  assert.deepEqual(
    value.list.map(({ apart }) => apart),
    [false, false, true],
  );
  assert.deepEqual(value.lines, [{ a: 0, b: 1, volume: 1 / 4, ties: 1 }]);
  near(value.list[0].volume, 2 + 2);
  assert.equal(names(value.alone), 'z');
  assert.deepEqual([value.linked, value.web], [10, 8]);
  assert.deepEqual(Array.from(value.communityOf), [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, -1]);
  near(perform(communityStability, view).value, 1);
});

test('communities of Emilia-Romagna are those another program finds (oracle)', async () => {
  const place = placeView(await bundledSnapshot(), 'ITH5');
  const { value } = perform(communities, place, {}, 20251206);
  // python-igraph 0.11, Leiden on modularity by volume, the best of 50 runs, on the same state of CORDIS (© European Union)
  assert.deepEqual(
    value.list.map(({ members }) => members.length),
    [52, 34, 23, 12, 9, 7, 7, 4, 4, 4, 3, 3, 2, 2, 2, 2, 2, 2],
  );
  near(value.modularity, 0.5475676052461259);
  const largest = value.list[0];
  assert.equal(place.snapshot.actors.nativeId[place.members[largest.hub]], '999993953');
  assert.deepEqual([largest.small, largest.initiatives, largest.ties], [18, 56, 65]);
  near(largest.volume, 6.796200292441593);
  assert.equal(largest.name, 'Agriculture and oncology');
  assert.equal(value.list.filter(({ apart }) => apart).length, 8);
  assert.deepEqual([value.alone.length, value.linked, value.web], [76, 174, 154]);
  // Apart from bubbles being apart, no two of them stand on one spot
  const spots = new Set(value.list.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
  assert.equal(spots.size, value.list.length);
});

test('every member is in one community or alone, and all ties lie within or between (identity)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const some = placeView(ofChance(seed), 'IT');
    const { value } = perform(communities, some, {}, seed);
    const members = value.list.flatMap((community) => Array.from(community.members));
    assert.deepEqual(
      [...members, ...value.alone].sort((x, y) => x - y),
      Array.from(some.members.keys()),
    );
    const ties = [...value.list, ...value.lines].reduce((all, { ties: some }) => all + some, 0);
    const volume = [...value.list, ...value.lines].reduce((all, part) => all + part.volume, 0);
    assert.equal(ties, some.pairs.count);
    near(
      volume,
      some.pairs.volume.reduce((all, x) => all + x, 0),
    );
    assert.ok(value.list.every(({ members: [first], hub }) => first === hub));
  }
});

test('everybody is drawn somewhere, within the picture, and no two on one spot (identity)', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const some = placeView(ofChance(seed), 'IT');
    const { value } = perform(communities, some, {}, seed);
    const { x, y } = actorLayout(some, value);
    const spots = new Set<string>();
    for (let member = 0; member < some.members.length; member++) {
      assert.ok(x[member] >= -1e-9 && x[member] <= 1.6 + 1e-9, `${x[member]}`);
      assert.ok(y[member] >= -1e-9, `${y[member]}`);
      if (value.communityOf[member] >= 0) assert.ok(y[member] <= 1 + 1e-9, `${y[member]}`);
      spots.add(`${x[member].toFixed(6)} ${y[member].toFixed(6)}`);
    }
    assert.equal(spots.size, some.members.length);
  }
});

test('a place without ties has no communities (limit)', () => {
  const { value } = perform(
    communities,
    placeView(tiny({ actors: { a: 'firm ITA' }, initiatives: { p: 'a' } }), 'ITA'),
  );
  assert.deepEqual(
    [value.list.length, value.alone.length, value.web, value.modularity],
    [0, 1, 0, NaN],
  );
});

test('a name is the largest field and the largest that does not repeat it (hand)', () => {
  assert.equal(communityName(['agriculture', 'oncology', 'software']), 'Agriculture and oncology');
  assert.equal(
    communityName([
      'electromagnetism and electronics',
      'electronic engineering',
      'industrial relations',
    ]),
    'Electromagnetism and industrial relations',
  );
  assert.equal(
    communityName(['electronic engineering', 'architecture engineering']),
    'Electronic engineering and architecture engineering',
  );
  assert.equal(communityName(['business and management', 'software']), 'Business and software');
  assert.equal(communityName(['software']), 'Software');
  assert.equal(communityName(['optics', 'optics']), 'Optics');
  assert.equal(communityName([]), NO_FIELD);
});
