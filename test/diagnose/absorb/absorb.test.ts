import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  firmCapacity,
  institutionalSetting,
  priorKnowledge,
} from '../../../src/diagnose/absorb/firm-capacity.ts';
import { regionalCapacity } from '../../../src/diagnose/absorb/regional-capacity.ts';

const CAPITALS = { human: 0.5, social: 0.5, financial: 0.5 };

test('a firm that moves to a region with another setting has another capacity (identity)', () => {
  const firm = priorKnowledge({
    humanResources: 4,
    process: 3,
    product: 3,
    skilledShare: NaN,
    professionalShare: NaN,
  });
  const setting = (high: number, cohesion: number): number =>
    institutionalSetting(
      new Map([
        ['high-tech-institutions', high],
        ['network-cohesion', cohesion],
      ]),
    );
  const here = firmCapacity(firm, setting(2, 2));
  const there = firmCapacity(firm, setting(4, 4));
  assert.ok(there > here);
  // twice the setting is the root of two
  assert.ok(Math.abs(there / here - Math.SQRT2) < 1e-12);
});

test('tacit and codified knowledge count, and neither makes up for no setting (hand)', () => {
  // K = ½·½ + ½·¼ = 0.375, S = 0.6
  assert.ok(
    Math.abs(firmCapacity({ tacit: 0.5, codified: 0.25 }, 0.6) - Math.sqrt(0.375 * 0.6)) < 1e-12,
  );
  assert.equal(firmCapacity({ tacit: 1, codified: 1 }, 0), 0);
  assert.equal(firmCapacity({ tacit: 0, codified: 0 }, 1), 0);
  assert.ok(Number.isNaN(firmCapacity({ tacit: 0.5, codified: NaN }, 0.6)));
  assert.ok(Number.isNaN(institutionalSetting(new Map([['network-cohesion', 3]]))));
});

test('the same firms in two networks make two regions, and the sum of the firms is the same (identity)', () => {
  const firms = [0.8, 0.6, 0.2, 0.4];
  const apart = regionalCapacity(firms, [[2, 3]], CAPITALS);
  const joined = regionalCapacity(firms, [[0, 1]], CAPITALS);
  assert.equal(apart.alone, joined.alone);
  assert.equal(apart.ties, joined.ties);
  assert.notEqual(apart.value, joined.value);
  assert.ok(joined.value > apart.value);
});

test('without ties firms reach what they take up alone; with one by hand (hand)', () => {
  const none = regionalCapacity([0.5, 0.5], [], CAPITALS);
  assert.equal(none.networked, none.alone);
  // 1 − 0.5 · (1 − 0.5 · 0.25) = 0.5625
  const one = regionalCapacity(
    [0.5, 0.5],
    [
      [0, 1],
      [1, 0],
    ],
    CAPITALS,
  );
  assert.equal(one.networked, 0.5625);
  assert.equal(one.ties, 1);
  assert.ok(Math.abs(one.value - (0.5625 * 0.125) ** 0.25) < 1e-12);
});

test('a capital that is not graded leaves the region unknown; unknown firms are left out (limit)', () => {
  const one = regionalCapacity([0.5, NaN], [[0, 1]], { ...CAPITALS, financial: NaN });
  assert.ok(Number.isNaN(one.value));
  assert.equal(one.firms, 1);
  assert.equal(one.ties, 0);
  assert.equal(one.networked, 0.5);
  assert.equal(regionalCapacity([0.5], [], { ...CAPITALS, social: 0 }).value, 0);
  assert.ok(Number.isNaN(regionalCapacity([], [], CAPITALS).networked));
});
