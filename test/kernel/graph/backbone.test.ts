import assert from 'node:assert/strict';
import test from 'node:test';
import { backboneP } from '../../../src/kernel/graph/backbone.ts';
import { sharedEvents } from '../../../src/kernel/graph/project.ts';
import { buildTwoMode } from '../../../src/kernel/graph/two-mode.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { near } from './toys.ts';

/** Ways to choose, counted by Pascal's triangle in big integers. */
function choose(n: number, k: number): bigint {
  let row = [1n];
  for (let i = 0; i < n; i++) row = [1n, ...row.map((x, j) => x + (row[j + 1] ?? 0n))];
  return row[k] ?? 0n;
}

test('the chance to share as many events is the hypergeometric tail (twin)', () => {
  const chance = random(5);
  for (let i = 0; i < 20; i++) {
    const events = 1 + chance.below(30);
    const event: number[] = [];
    const member: number[] = [];
    for (let m = 0; m < 6; m++)
      for (const e of chance.sample(events, chance.below(events + 1))) {
        event.push(e);
        member.push(m);
      }
    const { twoMode } = buildTwoMode({ events, members: 6, event, member });
    const pairs = sharedEvents(twoMode);
    const p = backboneP(twoMode, pairs);
    pairs.from.forEach((u, k) => {
      const a = member.filter((m) => m === u).length;
      const b = member.filter((m) => m === pairs.to[k]).length;
      let ways = 0n;
      for (let x = pairs.count[k]; x <= Math.min(a, b); x++)
        ways += choose(a, x) * choose(events - a, b - x);
      assert.ok(near(p[k], Number((ways * 10n ** 18n) / choose(events, b)) / 1e18));
    });
  }
});

test('two members of every event share them all for sure (limit)', () => {
  const { twoMode } = buildTwoMode({
    events: 2,
    members: 2,
    event: [0, 0, 1, 1],
    member: [0, 1, 0, 1],
  });
  assert.ok(near(backboneP(twoMode, sharedEvents(twoMode))[0], 1));
  const three = buildTwoMode({
    events: 2,
    members: 3,
    event: [0, 0, 0, 1, 1],
    member: [0, 1, 2, 0, 1],
  });
  assert.throws(
    () => backboneP(three.twoMode, sharedEvents(three.twoMode, 2)),
    /leave out events: "1"/,
  );
});
