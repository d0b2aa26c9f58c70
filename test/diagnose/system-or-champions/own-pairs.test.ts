import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPairs } from '../../../src/diagnose/system-or-champions/own-pairs.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { register } from '../mapping/register.ts';
import { tiny } from '../../snapshot/tiny.ts';

const RULE = { again: 2, largest: 20 };
const FOUR = { a: 'firm XX11', b: 'firm XX11', c: 'firm XX11', u: 'university XX11' };

function own(snapshot: Snapshot, place = 'XX11', rule = RULE): string[] {
  const view = placeView(snapshot, place);
  const pairs = ownPairs(view, rule);
  const name = (member: number): string => snapshot.actors.id[view.members[member]];
  return Array.from({ length: pairs.count }, (_, p) => p)
    .filter((p) => pairs.own[p] === 1)
    .map((p) => `${name(pairs.a[p])}${name(pairs.b[p])}`);
}

test('two that meet again under one third leader are the leader’s pair, not their own (hand)', () => {
  assert.deepEqual(own(tiny({ actors: FOUR, initiatives: { p: 'u* a b', q: 'u* a b' } })).sort(), [
    'au',
    'bu',
  ]);
});

test('two that meet again under different leaders, or under one of them, have a tie of their own (hand)', () => {
  assert.ok(own(tiny({ actors: FOUR, initiatives: { p: 'u* a b', q: 'c* a b' } })).includes('ab'));
  assert.deepEqual(own(tiny({ actors: FOUR, initiatives: { p: 'a* b', q: 'a* b' } })), ['ab']);
  assert.deepEqual(own(tiny({ actors: FOUR, initiatives: { p: 'a b', q: 'a b' } })), []);
});

test('meeting once, or in a crowd, is no tie of their own (limit)', () => {
  assert.deepEqual(own(tiny({ actors: FOUR, initiatives: { p: 'a* b' } })), []);
  const crowd = tiny({ actors: FOUR, initiatives: { p: 'a* b c', q: 'a* b c' } });
  assert.deepEqual(own(crowd, 'XX11', { again: 2, largest: 2 }), []);
  assert.equal(own(crowd).length, 2);
});

test('a stated tie is their own unless a programme made it (hand)', () => {
  const stated = register({
    firms: { a: '', b: '', c: '' },
    ties: ['a>b', 'b>c:information'],
  });
  assert.deepEqual(own(stated, 'all'), ['ab', 'bc']);
});
