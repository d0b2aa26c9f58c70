import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agglomeration, agglomerationOfTotals } from '../../../src/kernel/space/ellison-glaeser.ts';
import { quotientEnds } from '../../../src/kernel/space/quotient-interval.ts';
import { margins } from '../../../src/kernel/space/table.ts';
import { tally } from '../../../src/kernel/space/tally.ts';
import { close } from '../close.ts';

test('four plants in two places (hand)', () => {
  const { table, plants, plantHerfindahl } = tally([0, 0, 1, 1], [0, 0, 0, 1], [5, 3, 2, 7], 2, 2);
  assert.deepEqual([...table.cells], [8, 0, 2, 7]);
  assert.deepEqual([...plants], [2, 0, 1, 1]);
  close(plantHerfindahl[0], 0.38);
  close(plantHerfindahl[1], 1);
});

test('an industry’s agglomeration is the same from its plants and from the tally (twin)', () => {
  const plant = fc.tuple(fc.nat(3), fc.nat(1), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(plant, { minLength: 1, maxLength: 40 }), (plants) => {
      const found = tally(
        plants.map((p) => p[0]),
        plants.map((p) => p[1]),
        plants.map((p) => p[2]),
        4,
        2,
      );
      const all = margins(found.table).rows;
      const own = plants.filter((p) => p[1] === 0);
      const fromPlants = agglomeration(
        own.map((p) => p[2]),
        own.map((p) => p[0]),
        all,
      );
      const industry = [0, 1, 2, 3].map((r) => found.table.cells[2 * r]);
      const fromTally = agglomerationOfTotals(industry, all, found.plantHerfindahl[0]);
      close(fromTally.ellisonGlaeser, fromPlants.ellisonGlaeser);
      close(fromTally.maurelSedillot, fromPlants.maurelSedillot);
    }),
  );
});

test('nothing is an unknown Herfindahl; strange places and sizes are refused (limit)', () => {
  assert.ok(Number.isNaN(tally([], [], [], 1, 1).plantHerfindahl[0]));
  assert.throws(() => tally([1], [0], [1], 1, 1), /placeOf/);
  assert.throws(() => tally([0], [2], [1], 1, 1), /industryOf/);
  assert.throws(() => tally([0], [0], [-1], 1, 1), /sizes/);
  assert.throws(() => tally([NaN], [0], [1], 1, 1), /placeOf/);
});

test('five counted where two and a half are expected: Garwood’s ends (hand)', () => {
  const { low, high } = quotientEnds(5, 2.5);
  // The exact interval of 5 is 1.6235 to 11.6683.
  close(low, 1.6235 / 2.5, 1e-4);
  close(high, 11.6683 / 2.5, 1e-4);
});

test('at the high end, seeing the count or fewer has probability α/2 (identity)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
      const rate = quotientEnds(count, 1).high;
      let term = Math.exp(-rate);
      let below = 0;
      for (let k = 0; k <= count; k++) {
        below += term;
        term *= rate / (k + 1);
      }
      close(below, 0.025, 1e-10);
    }),
  );
});

test('none counted starts at 0, nothing expected is unknown (limit)', () => {
  assert.equal(quotientEnds(0, 3).low, 0);
  close(quotientEnds(0, 1).high, -Math.log(0.025), 1e-12);
  assert.ok(Number.isNaN(quotientEnds(0, 0).high));
  assert.throws(() => quotientEnds(1.5, 1), /count/);
  assert.throws(() => quotientEnds(1, -1), /expected/);
});
