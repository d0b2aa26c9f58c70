import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIGNS } from '../../../src/diagnose/system-or-champions/signs/index.ts';
import { sideOf } from '../../../src/diagnose/system-or-champions/side.ts';
import { systemOrChampions } from '../../../src/diagnose/system-or-champions/system-or-champions.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { defaults } from '../../../src/method/method.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import {
  observed,
  statedActor,
  statedInitiative,
  statedPart,
  statedTie,
  stated,
} from '../../snapshot/stated.ts';

const sign = SIGNS.find(({ id }) => id === 'spillover')!;

/** Ten members of a programme, forty firms tied to one of them, forty that are not; `extra` a year reaches the tied. */
function world(seed: number, extra: number) {
  const chance = random(seed);
  const firms = Array.from({ length: 90 }, (_, i) => `f${i}`);
  const snapshot = buildSnapshot(
    stated({
      actors: firms.map((id) => statedActor(id, { small: 'yes', region: 'XX11' })),
      ties: firms.slice(10, 50).map((from, i) => statedTie(from, firms[i % 10], 'supply')),
      initiatives: [statedInitiative('p')],
      participations: firms.slice(0, 10).map((id) => statedPart('p', id)),
      observations: firms.flatMap((id, i) => {
        const rate = 0.03 + 0.02 * chance.normal() + (i >= 10 && i < 50 ? extra : 0);
        return [
          observed(id, 'turnover', 100, { period: '2020' }),
          observed(id, 'turnover', 100 * Math.exp(4 * rate), { period: '2024' }),
        ];
      }),
    }),
    { ...everythingAsOf('2025-12-06'), everyActor: true },
  );
  const reading = sign.read(placeView(snapshot, 'XX11'), defaults(systemOrChampions), random(1));
  return { ...reading, side: sideOf(reading, sign.thresholds) };
}

test('a planted spillover lies in its interval in about 95 of 100 worlds, and none is about 0 (recovery)', () => {
  for (const extra of [0, 0.05]) {
    let covered = 0;
    let bias = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const { value, lo, hi } = world(seed, extra);
      if (lo <= extra && extra <= hi) covered++;
      bias += (value - extra) / 100;
    }
    assert.ok(covered >= 88, `covered ${covered} of 100 at ${extra}`);
    assert.ok(Math.abs(bias) < 0.002, `bias ${bias}`);
  }
});

test('growth near members points to a system and is not counted, for firms that grow may have sought the tie (hand)', () => {
  const { side, silent } = world(1, 0.05);
  assert.equal(side, 'system');
  assert.notEqual(silent, null);
});

test('without spillover nothing points to a system (recovery)', () => {
  for (let seed = 1; seed <= 100; seed++) assert.notEqual(world(seed, 0).side, 'system');
});
