import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  buildTwoMode,
  degreeDistribution,
  swapModes,
  twoModeDegrees,
  twoModeDensity,
} from '../../../src/kernel/graph/two-mode.ts';
import { projectedGraph, sharedEvents } from '../../../src/kernel/graph/project.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import { assertNear, near } from './toys.ts';

/** B = [[1,1,0],[1,0,0],[0,1,1],[0,1,1]]: four members, three events. */
const B = buildTwoMode({
  events: 3,
  members: 4,
  event: [0, 1, 0, 1, 2, 1, 2],
  member: [0, 0, 1, 2, 2, 3, 3],
}).twoMode;

test('four members of three events: shared events, volume, Jaccard, density (hand)', () => {
  const pairs = sharedEvents(B);
  assert.deepEqual([...pairs.from], [0, 0, 0, 2]);
  assert.deepEqual([...pairs.to], [1, 2, 3, 3]);
  assert.deepEqual([...pairs.count], [1, 1, 1, 2]);
  assertNear(pairs.volume, [1, 0.5, 0.5, 1.5]);
  assertNear(pairs.jaccard, [1 / 2, 1 / 3, 1 / 3, 1]);
  assert.ok(near(twoModeDensity(B), 7 / 12));
  assert.deepEqual([...twoModeDegrees(B).ofEvents], [2, 3, 2]);
  assert.deepEqual([...twoModeDegrees(B).ofMembers], [2, 1, 2, 2]);
  assert.deepEqual([...degreeDistribution(twoModeDegrees(B).ofMembers)], [0, 1, 3]);
});

test('large events can be left out, and are counted (hand)', () => {
  const pairs = sharedEvents(B, 2);
  assert.equal(pairs.eventsLeftOut, 1);
  assert.deepEqual([...pairs.from], [0, 2]);
  assertNear(pairs.volume, [1, 1]);
  assertNear(pairs.jaccard, [1, 1]);
});

const lists = fc
  .record({ events: fc.integer({ min: 1, max: 8 }), members: fc.integer({ min: 1, max: 8 }) })
  .chain(({ events, members }) =>
    fc.record({
      events: fc.constant(events),
      members: fc.constant(members),
      rows: fc.array(fc.tuple(fc.nat(events - 1), fc.nat(members - 1)), { maxLength: 40 }),
      largest: fc.option(fc.integer({ min: 0, max: 6 }), { nil: Infinity }),
    }),
  );

test('the projection is cell by cell the product of the incidence with itself (twin)', () => {
  fc.assert(
    fc.property(lists, ({ events, members, rows, largest }) => {
      const built = buildTwoMode({
        events,
        members,
        event: rows.map((r) => r[0]),
        member: rows.map((r) => r[1]),
      });
      const cells = new Set(rows.map(([e, m]) => `${e},${m}`));
      assert.equal(built.duplicatesMerged, rows.length - cells.size);
      assert.deepEqual(swapModes(swapModes(built.twoMode)), built.twoMode);
      const sizes = Array.from(
        { length: events },
        (_, e) =>
          Array.from({ length: members }, (_, m) => m).filter((m) => cells.has(`${e},${m}`)).length,
      );
      const kept = sizes.flatMap((size, e) => (size > largest ? [] : [e]));
      const pairs = sharedEvents(built.twoMode, largest);
      let at = 0;
      for (let i = 0; i < members; i++)
        for (let j = i + 1; j < members; j++) {
          const both = kept.filter((e) => cells.has(`${e},${i}`) && cells.has(`${e},${j}`));
          const either = kept.filter((e) => cells.has(`${e},${i}`) || cells.has(`${e},${j}`));
          if (both.length === 0) continue;
          assert.deepEqual([pairs.from[at], pairs.to[at], pairs.count[at]], [i, j, both.length]);
          assert.ok(
            near(
              pairs.volume[at],
              both.reduce((sum, e) => sum + 1 / (sizes[e] - 1), 0),
            ),
          );
          assert.ok(near(pairs.jaccard[at], both.length / either.length));
          at++;
        }
      assert.equal(pairs.from.length, at);
      assert.equal(pairs.eventsLeftOut, events - kept.length);
      for (const weight of ['count', 'volume', 'jaccard', null] as const)
        assert.deepEqual(
          projectedGraph(pairs, weight),
          buildGraph({
            n: members,
            from: pairs.from,
            to: pairs.to,
            weights: weight === null ? null : pairs[weight],
          }).graph,
        );
    }),
  );
});

test('an empty side has no density; bad participations are refused by value (limit)', () => {
  const empty = buildTwoMode({ events: 0, members: 3, event: [], member: [] }).twoMode;
  assert.ok(Number.isNaN(twoModeDensity(empty)));
  assert.equal(sharedEvents(empty).from.length, 0);
  assert.equal(degreeDistribution([]).length, 0);
  const bad = { events: 2, members: 2, event: [0], member: [0] };
  assert.throws(() => buildTwoMode({ ...bad, event: [2] }), /event 0 .* "2"/);
  assert.throws(() => buildTwoMode({ ...bad, member: [NaN] }), /member 0 .* "NaN"/);
  assert.throws(() => buildTwoMode({ ...bad, member: [] }), /unequal lengths/);
  assert.throws(() => buildTwoMode({ ...bad, events: -1 }), /"-1"/);
});
