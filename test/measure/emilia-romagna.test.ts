import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervals } from '../../src/measure/interval.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { mainBridge } from '../../src/measure/place/main-bridge.ts';
import { isComparable, defaultComparison, standing } from '../../src/measure/standing.ts';
import { placeCodes, portrait } from '../../src/measure/portrait.ts';
import { perform } from '../../src/method/perform.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../bundled.ts';
import { EMILIA_ROMAGNA, PEERS } from './emilia-romagna.ts';
import { near } from './near.ts';

const snapshot = await bundledSnapshot();
const view = placeView(snapshot, 'ITH5');

test('the place has the members, ties and projects another program counts (oracle)', () => {
  assert.equal(view.members.length, 250);
  assert.equal(view.initiatives.length, 812);
  assert.equal(view.pairs.count, 443);
  assert.equal(view.outside.count, 15372);
});

test('every measure has the value another program computes (oracle)', () => {
  for (const [id, { value }] of Object.entries(EMILIA_ROMAGNA))
    near(
      perform(
        PLACE_MEASURES.find((method) => method.id === id)!,
        view,
      ).value,
      value,
      id,
    );
  assert.equal(snapshot.actors.nativeId[mainBridge(view)!.actor], '999993953');
});

test('the comparable places are the same, and so are medians, quartiles and ranks (oracle)', () => {
  const home = portrait(snapshot, 'ITH5');
  const comparison = defaultComparison(home);
  const all = placeCodes(snapshot)
    .filter((code) => code.length === 4)
    .map((code) => portrait(snapshot, code));
  const comparable = all.filter((other) => isComparable(other, comparison));
  assert.deepEqual(comparable.map(({ code }) => code).sort(), PEERS);
  for (const [id, expected] of Object.entries(EMILIA_ROMAGNA)) {
    const found = standing(all, 'ITH5', id, comparison);
    near(found.median, expected.median, id);
    near(found.quartiles[0], expected.quartiles[0], id);
    near(found.quartiles[1], expected.quartiles[1], id);
    assert.equal(found.rank, expected.rank, id);
    assert.equal(found.of, expected.of, id);
  }
});

test('standard errors by random tenths agree up to chance (oracle)', () => {
  const found = intervals(view, PLACE_MEASURES, { seed: 20251206 });
  for (const [id, { value, se }] of Object.entries(EMILIA_ROMAGNA)) {
    const interval = found.get(id)!;
    near(interval.value, value, id);
    // Two estimates from 200 draws each differ by about 7 %; a quarter is beyond three of that
    if (se > 0) assert.ok(Math.abs(interval.se / se - 1) < 0.25, `${id}: ${interval.se} ${se}`);
  }
  // None of the 143 projects led from the place is led by a small firm: 1 − 0.025^(1/143)
  near(found.get('small-lead-share')!.hi, 0.025466476413347428);
  assert.equal(found.get('small-lead-share')!.lo, 0);
});
