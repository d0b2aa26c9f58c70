import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestSaid } from '../../../src/diagnose/casebook/nearest-said.ts';
import { say } from '../../../src/domain/say.ts';

const near = (name: string, distance: number, shared: number) => ({ name, distance, shared });

test('the nearest case is named with its distance and the traits it was compared in (hand)', () => {
  assert.equal(
    say(nearestSaid([near('Jepara', 0.2, 5), near('Penang', 0.4, 6)])),
    'Nearest: Jepara, 0.2 apart in 5 traits.',
  );
});

test('cases that are equally near are all named, none of them as the nearest (limit)', () => {
  assert.equal(
    say(nearestSaid([near('Jepara', 0.2, 5), near('Penang', 0.2 + 1e-12, 4), near('X', 0.3, 9)])),
    'Equally near: Jepara, Penang, each 0.2 apart, in 4 traits or more.',
  );
});
