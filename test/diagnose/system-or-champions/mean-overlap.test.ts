import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanOverlap } from '../../../src/diagnose/system-or-champions/mean-overlap.ts';
import { everyTwo, jaccard } from '../../../src/diagnose/system-or-champions/services.ts';
import { random } from '../../../src/kernel/random/random.ts';

/** Every pair by its two sets. */
function slowly(lists: readonly (readonly number[])[], kept: Uint8Array): number {
  const sets = lists.map((list) => new Set(list.filter((unit) => kept[unit] === 1)));
  const shares = [...everyTwo(sets)]
    .map(([a, b]) => jaccard(a, b))
    .filter((share) => share === share);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

test('the mean overlap is that of every pair by its two sets (twin)', () => {
  const chance = random(7);
  for (let round = 0; round < 40; round++) {
    const units = 12;
    const lists = Array.from({ length: 9 }, () =>
      Array.from({ length: units }, (_, unit) => unit).filter(() => chance.float() < 0.2),
    );
    const overlap = meanOverlap(lists, units);
    const kept = Uint8Array.from({ length: units }, () => (chance.float() < 0.7 ? 1 : 0));
    const [fast, slow] = [overlap(kept), slowly(lists, kept)];
    if (slow === slow) assert.ok(Math.abs(fast - slow) < 1e-12, `${fast} ${slow}`);
    else assert.ok(fast !== fast);
  }
});

test('two equal lists overlap wholly, nothing kept is unknown (limit)', () => {
  const overlap = meanOverlap(
    [
      [0, 1],
      [0, 1],
    ],
    2,
  );
  assert.equal(overlap(new Uint8Array([1, 1])), 1);
  assert.ok(Number.isNaN(overlap(new Uint8Array([0, 0]))));
});
