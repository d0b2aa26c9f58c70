import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseByGain } from '../../../src/kernel/graph/leiden-choice.ts';
import { random } from '../../../src/kernel/random/random.ts';

test('parts are drawn by exp(gain / θ), what is closed never (recovery)', () => {
  const theta = 0.5;
  const choose = chooseByGain(theta, random(4));
  const gains = Float64Array.of(0.2, -Infinity, 0.9, 0, 5);
  const count = 4;
  const draws = 40_000;
  const met = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const chosen = choose(gains, count, 0.9);
    met.set(chosen, (met.get(chosen) ?? 0) + 1);
  }
  const weights = new Map([
    [-1, 1],
    [0, Math.exp(0.2 / theta)],
    [2, Math.exp(0.9 / theta)],
    [3, 1],
  ]);
  const total = [...weights.values()].reduce((a, b) => a + b);
  assert.deepEqual([...met.keys()].sort(), [...weights.keys()].sort());
  for (const [part, weight] of weights)
    assert.ok(Math.abs(met.get(part)! / draws - weight / total) < 0.01, `${part}`);
});

test('a gain far above the others is always taken, however many there are (limit)', () => {
  const choose = chooseByGain(0.01, random(5));
  const gains = new Float64Array(1000).map((_, i) => (i === 700 ? 1e12 : i));
  for (let i = 0; i < 50; i++) assert.equal(choose(gains, 1000, 1e12), 700);
});
