import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import {
  agglomeration,
  agglomerationOfTotals,
  agglomerations,
} from '../../../src/kernel/space/ellison-glaeser.ts';
import { table } from '../../../src/kernel/space/table.ts';
import { close } from '../close.ts';

test('two worked industries, where the two indices differ in sign on the first (hand)', () => {
  const first = agglomeration([50, 30, 10, 10], [0, 0, 1, 2], [0.5, 0.3, 0.2]);
  close(first.plantHerfindahl, 0.36);
  close(first.concentration, 0.14);
  close(first.ellisonGlaeser, -0.209677, 1e-6);
  close(first.maurelSedillot, 0.143145, 1e-6);
  assert.ok(first.ellisonGlaeser < 0 && first.maurelSedillot > 0);
  const second = agglomeration([30, 20, 20, 10, 10, 10], [0, 0, 0, 1, 1, 2], [0.4, 0.4, 0.2]);
  close(second.ellisonGlaeser, 0.0234375);
  close(second.maurelSedillot, 0.1015625);
});

test('ten Austrian plants give .05990628 (hand, Farhauer and Kröll 2014)', () => {
  const sizes = [200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000];
  const { ellisonGlaeser } = agglomeration(
    sizes,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 2],
    [500000, 400000, 100000],
  );
  close(ellisonGlaeser, 0.05990628, 1e-8);
});

test('plants thrown like darts have γ near 0 on average, for both indices (recovery)', () => {
  const draw = random(8);
  const all = [10, 20, 30, 40];
  let eg = 0;
  let ms = 0;
  for (let k = 0; k < 2000; k++) {
    const sizes = Float64Array.from({ length: 25 }, () => 1 + draw.below(40));
    const places = Uint32Array.from(sizes, () => {
      const dart = draw.below(100);
      return dart < 10 ? 0 : dart < 30 ? 1 : dart < 60 ? 2 : 3;
    });
    const found = agglomeration(sizes, places, all);
    eg += found.ellisonGlaeser / 2000;
    ms += found.maurelSedillot / 2000;
  }
  // One industry's γ has a standard deviation near .04; four of the mean of 2000.
  close(eg, 0, 0.004);
  close(ms, 0, 0.008);
});

test('totals with a known Herfindahl give the same (twin)', () => {
  const plants = agglomeration([50, 30, 10, 10], [0, 0, 1, 2], [5, 3, 2]);
  assert.deepEqual(agglomerationOfTotals([80, 10, 10], [5, 3, 2], plants.plantHerfindahl), plants);
});

test('all industries of a table are each of them against its places (twin)', () => {
  const draw = random(4);
  const cells = Float64Array.from({ length: 35 }, () => draw.below(40));
  const all = [0, 1, 2, 3, 4].map((r) =>
    cells.subarray(7 * r, 7 * r + 7).reduce((total, cell) => total + cell, 0),
  );
  const herfindahls = Float64Array.of(0.1, 0.2, 0, 1, NaN, 0.5, 0.3);
  const industry = (c: number): Float64Array => Float64Array.from(all, (_, r) => cells[7 * r + c]);
  assert.deepEqual(
    agglomerations(table(5, 7, cells), herfindahls),
    Array.from(herfindahls, (h, c) => agglomerationOfTotals(industry(c), all, h)),
  );
});

test('one plant, no plant or one place is unknown; strange places are refused (limit)', () => {
  for (const found of [
    agglomeration([5], [0], [1, 1]),
    agglomeration([], [], [1, 1]),
    agglomeration([5, 5], [0, 0], [1, 0]),
    agglomeration([5, 5], [0, 1], [0, 0]),
  ])
    assert.ok(Number.isNaN(found.ellisonGlaeser) && Number.isNaN(found.maurelSedillot));
  assert.throws(() => agglomeration([5], [2], [1, 1]), /place/);
  assert.throws(() => agglomeration([-5], [0], [1, 1]), /sizes/);
  assert.throws(() => agglomerationOfTotals([1], [1], 1.5), /plantHerfindahl/);
});
