import assert from 'node:assert/strict';
import { test } from 'node:test';
import { betweenness } from '../../../src/measure/actor/betweenness.ts';
import { betweennessByPivots } from '../../../src/measure/network/betweenness-by-pivots.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';
import { handPlace } from '../hand-place.ts';
import { near } from '../near.ts';

test('with every member a pivot the estimate is exact and has no error (limit)', () => {
  const view = placeView(handPlace(), 'ITA');
  const { value, coverage } = perform(betweennessByPivots, view);
  perform(betweenness, view).value.forEach((exact, member) => {
    near(value.value[member], exact);
    near(value.standardError[member], 0);
  });
  assert.deepEqual([coverage.have, coverage.of], [5, 5]);
});

test('the exact value lies within the stated error about as often as it should (recovery)', async () => {
  const view = placeView(await bundledSnapshot(), 'ITH5');
  const exact = perform(betweenness, view).value;
  let within = 0;
  let asked = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const { value, standardError } = perform(
      betweennessByPivots,
      view,
      { pivots: 100 },
      seed,
    ).value;
    // The four that stand on most ways; for the rest a hundred pivots see too few ways for a normal error
    for (let member = 0; member < exact.length; member++) {
      if (exact[member] < 800) continue;
      asked++;
      if (Math.abs(value[member] - exact[member]) < 1.96 * standardError[member]) within++;
    }
  }
  // 95 % are promised; the draws of one network hang together, so a tenth less is allowed
  assert.ok(within / asked > 0.85, `${within} of ${asked}`);
});
