import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localise } from '../../../src/diagnose/mapping/localise.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { register } from './register.ts';

/** Firms over a degree of land; those of sector 15 within a few kilometres of one town when `near`. */
function town(near: boolean) {
  const chance = random(7);
  const firms: Record<string, string> = {};
  for (let i = 0; i < 160; i++) {
    const shoe = i < 30;
    const spread = shoe && near ? 0.05 : 1;
    const [lat, lon] = [44 + spread * chance.float(), 11 + spread * chance.float()];
    firms[`f${i}`] = `sector=${shoe ? '15' : '25'} at=${lat.toFixed(4)},${lon.toFixed(4)}`;
  }
  return placeView(register({ firms }), 'all');
}

test('planted neighbours are found localised by both measures, firms at random by none (recovery)', () => {
  const { pairs, neighbours } = perform(localise, town(true), { simulations: 60 }).value;
  assert.equal(pairs!.verdict, 'localised');
  assert.equal(neighbours!.verdict, 'localised');
  assert.ok(neighbours!.observed[0] > 2);
  const spread = perform(localise, town(false), { simulations: 60 }).value;
  assert.notEqual(spread.pairs!.verdict, 'localised');
  assert.equal(spread.refused, null);
});

test('the same seed gives the same bytes (identity)', () => {
  const view = town(true);
  const one = perform(localise, view, { simulations: 20 }, 3).value;
  const two = perform(localise, view, { simulations: 20 }, 3).value;
  assert.deepEqual(one, two);
});

test('nine firms, nobody else, or one spot are refused with the reason (limit)', () => {
  const firms = (count: number, other: number, at: (i: number) => string) =>
    Object.fromEntries(
      Array.from({ length: count + other }, (_, i) => [
        `f${i}`,
        `sector=${i < count ? '15' : '25'} at=${at(i)}`,
      ]),
    );
  const read = (literal: Record<string, string>) =>
    perform(localise, placeView(register({ firms: literal }), 'all'), { simulations: 20 }).value
      .refused;
  assert.match(read(firms(9, 20, (i) => `44.${i},11`))!, /fewer than 10/);
  assert.match(read(firms(12, 0, (i) => `44.${i},11`))!, /no located firm of another/);
  assert.match(read(firms(12, 9, () => '44,11'))!, /one spot/);
});
