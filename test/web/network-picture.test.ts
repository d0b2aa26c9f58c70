import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  closest,
  egoPart,
  neighboursOf,
  partWhere,
  wholePart,
} from '../../src/web/network-picture/ego-network.ts';
import { actorMarks, communityColours } from '../../src/web/network-picture/graph-look.ts';
import { localLayout } from '../../src/web/network-picture/local-layout.ts';
import { nextInDirection } from '../../src/web/network-picture/next-in-direction.ts';
import { network as shape, type Network } from '../../src/wire/show-network.ts';
import { actorRef } from './actor-ref.ts';

/** A path a–b–c–d, where b–c is the strongest tie, and e alone. */
const network: Network = shape.parse({
  place: { code: 'XX', name: 'X', country: 'XX', countryName: 'X', level: 0, parents: [] },
  frozen: {
    digest: null,
    knownDay: '2025-12-06',
    period: { from: null, to: null },
    rules: [],
    sources: [],
    place: 'XX',
  },
  picture: {
    bubbles: [bubble('b', 3), bubble('d', 9)],
    lines: [{ a: 'b', b: 'd', volume: 1, ties: 1 }],
    alone: [{ id: 'e', name: 'e', glyph: 'small' }],
    modularity: null,
    linked: 4,
    web: 4,
  },
  actors: ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({
    ...actorRef(id, { region: 'XX' }),
    here: true,
    community: i < 3 ? 'b' : i === 3 ? 'd' : null,
    degree: [1, 2, 2, 1, 0][i],
    volume: [1, 4, 4, 1, 0][i],
    betweenness: i === 4 ? null : [0, 2, 2, 0][i],
    harmonic: null,
    core: 1,
    constraint: null,
    effectiveSize: null,
    roles: { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 },
    role: null,
    outside: 0,
    initiatives: 1,
    x: i,
    y: 0,
  })),
  ties: [
    { a: 0, b: 1, volume: 1, initiatives: 1 },
    { a: 1, b: 2, volume: 3, initiatives: 2 },
    { a: 2, b: 3, volume: 1, initiatives: 1 },
  ],
  largest: null,
  tieKinds: [],
  years: [2021, 2025],
  leftOut: { actors: 0, ties: 0 },
});

function bubble(key: string, actors: number) {
  return {
    key,
    name: key,
    hub: key,
    hubId: key,
    actors,
    small: 0,
    initiatives: 0,
    tiesWithin: 0,
    volumeWithin: 0,
    tied: 1,
    apart: false,
    members: [],
    x: 0,
    y: 0,
  };
}

test('neighbours come with the most shared volume first (hand)', () => {
  assert.deepEqual(neighboursOf(network), [[1], [2, 0], [1, 3], [2], []]);
});

test('one step holds partners and the ties among them, two steps theirs too (hand)', () => {
  assert.deepEqual(egoPart(network, 0, 1), { actors: [0, 1], ties: [0] });
  assert.deepEqual(egoPart(network, 0, 2), { actors: [0, 1, 2], ties: [0, 1] });
  assert.deepEqual(egoPart(network, 4, 2), { actors: [4], ties: [] });
});

test('the closest are the ego, then the strongest partners (hand)', () => {
  const part = egoPart(network, 1, 2);
  assert.deepEqual(part.actors, [0, 1, 2, 3]);
  assert.equal(closest(network, 1, part, 4), part);
  assert.deepEqual(closest(network, 1, part, 3).actors, [0, 1, 2]);
  assert.deepEqual(closest(network, 1, part, 2), { actors: [1, 2], ties: [1] });
});

test('the part that keeps everybody is the whole (identity)', () => {
  assert.deepEqual(
    partWhere(network, () => true),
    wholePart(network),
  );
});

test('the largest value weighs one, an unknown one nothing (hand)', () => {
  const marks = actorMarks(network, [0, 1, 4], 'betweenness', 'kind');
  assert.deepEqual(
    marks.map(({ weight }) => weight),
    [0, 1, 0],
  );
  assert.deepEqual(
    marks.map(({ fill }) => fill),
    [null, null, null],
  );
});

test('the largest community gets the first colour, actors of none the grey of the rest (hand)', () => {
  const colours = communityColours(network);
  assert.equal(colours.get('d'), '#0072b2');
  const [inside, alone] = actorMarks(network, [3, 4], 'degree', 'community');
  assert.equal(inside.fill, '#0072b2');
  assert.ok(![...colours.values()].includes(alone.fill ?? ''));
});

test('a part is laid out alike at every visit, the whole keeps its places (identity)', () => {
  const part = egoPart(network, 1, 1);
  assert.deepEqual(localLayout(network, part), localLayout(network, part));
  assert.equal(localLayout(network, part)?.x.length, 3);
  assert.equal(localLayout(network, wholePart(network)), null);
});

test('arrows lead to the nearest thing that way, and nowhere when there is none (hand)', () => {
  const things = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 30, y: 0 },
    { x: 1, y: 9 },
  ];
  const [first, near, far, below] = things;
  assert.equal(nextInDirection(things, first, 'ArrowRight'), near);
  assert.equal(nextInDirection(things, near, 'ArrowRight'), far);
  assert.equal(nextInDirection(things, first, 'ArrowDown'), below);
  assert.equal(nextInDirection(things, first, 'ArrowUp'), null);
  assert.equal(nextInDirection(things, first, 'Tab'), null);
});
