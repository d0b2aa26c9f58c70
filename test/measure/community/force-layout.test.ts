import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import { communityLayout } from '../../../src/measure/community/community-layout.ts';
import { forceLayout } from '../../../src/measure/community/force-layout.ts';

const start = (
  n: number,
  seed: number,
): { x: Float64Array; y: Float64Array; radius: Float64Array } => {
  const stream = random(seed);
  const some = (): Float64Array => Float64Array.from({ length: n }, () => stream.float());
  return { x: some(), y: some(), radius: new Float64Array(n) };
};

test('two circles of points that springs hold together come to lie apart (recovery)', () => {
  const springs = [];
  for (let a = 0; a < 20; a++)
    for (let b = a + 1; b < 20; b++) if (a % 2 === b % 2) springs.push({ a, b, pull: 1 });
  for (let seed = 1; seed <= 5; seed++) {
    const { x, y } = forceLayout(start(20, seed), springs, { rounds: 200, reach: Infinity });
    const between = (a: number, b: number): number => Math.hypot(x[a] - x[b], y[a] - y[b]);
    let within = 0;
    let across = Infinity;
    for (let a = 0; a < 20; a++)
      for (let b = a + 1; b < 20; b++)
        if (a % 2 === b % 2) within = Math.max(within, between(a, b));
        else across = Math.min(across, between(a, b));
    const mean = (parity: number): number =>
      Array.from(x).reduce((all, value, i) => (i % 2 === parity ? all + value / 10 : all), 0);
    const middle = Math.hypot(mean(0) - mean(1), 0);
    assert.ok(Number.isFinite(within + across + middle));
    let nearer = 0;
    for (let a = 0; a < 20; a++) {
      const others = Array.from({ length: 20 }, (_, b) => b).filter((b) => b !== a);
      const closest = others.toSorted((b, c) => between(a, b) - between(a, c))[0];
      if (closest % 2 === a % 2) nearer++;
    }
    assert.ok(nearer >= 18, `${nearer} of 20 lie nearest to one of their own`);
  }
});

test('a grid that reaches over everything gives what all pairs give (twin)', () => {
  const springs = [{ a: 0, b: 1, pull: 0.5 }];
  const all = forceLayout(start(30, 2), springs, { rounds: 5, reach: Infinity });
  const grid = forceLayout(start(30, 2), springs, { rounds: 5, reach: 1000 });
  // The grid adds the same forces in another order
  all.x.forEach((x, i) => assert.ok(Math.abs(x - grid.x[i]) < 1e-9));
});

test('points on one spot part, one point stays, none is nothing (limit)', () => {
  const spot = { x: [1, 1, 1], y: [2, 2, 2], radius: new Float64Array(3) };
  const parted = forceLayout(spot, [], { rounds: 50, reach: Infinity });
  assert.equal(new Set(parted.x).size, 3);
  assert.ok(parted.x.every(Number.isFinite));
  const one = { x: [1], y: [2], radius: new Float64Array(1) };
  assert.deepEqual(Array.from(forceLayout(one, [], { rounds: 9, reach: Infinity }).x), [1]);
  assert.equal(forceLayout(start(0, 1), [], { rounds: 9, reach: 2 }).x.length, 0);
});

test('no bubble lies over another, and those apart lie below (identity)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const stream = random(seed);
    const communities = Array.from({ length: 14 }, (_, c) => ({
      size: 1 + stream.below(40),
      apart: c >= 11,
    }));
    const lines = Array.from({ length: 20 }, () => ({
      a: stream.below(11),
      b: stream.below(11),
      volume: stream.float() + 0.01,
    })).filter(({ a, b }) => a !== b);
    const { x, y } = communityLayout(communities, lines, random(seed));
    const total = communities.reduce((all, { size, apart }) => all + (apart ? 0 : size), 0);
    const radius = (c: number): number =>
      Math.sqrt((0.16 * 1.6 * communities[c].size) / Math.PI / total);
    for (let a = 0; a < 11; a++) {
      assert.ok(x[a] >= 0 && x[a] <= 1.6 && y[a] >= 0 && y[a] <= 1);
      for (let b = a + 1; b < 11; b++)
        assert.ok(Math.hypot(x[a] - x[b], y[a] - y[b]) > 0.999 * (radius(a) + radius(b)));
    }
    for (let c = 11; c < 14; c++) assert.ok(y[c] > 1);
  }
});
