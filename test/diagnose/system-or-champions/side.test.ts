import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionOf, sideOf } from '../../../src/diagnose/system-or-champions/side.ts';
import { SIGNS } from '../../../src/diagnose/system-or-champions/signs/index.ts';

const share = { system: 0.5, champions: 0.25, ends: [0, 1] } as const;

test('a side needs its own threshold reached and the other out of the interval (hand)', () => {
  assert.equal(sideOf({ value: 0.6, lo: 0.3, hi: 0.9 }, share), 'system');
  assert.equal(sideOf({ value: 0.6, lo: 0.2, hi: 0.9 }, share), 'between');
  assert.equal(sideOf({ value: 0.2, lo: 0.1, hi: 0.4 }, share), 'champions');
  assert.equal(sideOf({ value: 0.2, lo: 0.1, hi: 0.5 }, share), 'between');
  assert.equal(sideOf({ value: 0.4, lo: 0.3, hi: 0.45 }, share), 'between');
  assert.equal(sideOf({ value: 0.4, lo: NaN, hi: NaN }, share), 'cannot-tell');
});

test('turned thresholds turn the answer: what spoke for a system speaks for champions (identity)', () => {
  const turned = { system: 0.25, champions: 0.5, ends: [1, 0] } as const;
  const other = { system: 'champions', champions: 'system' } as const;
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, unit, (x, y, z) => {
      const [lo, value, hi] = [x, y, z].sort((a, b) => a - b);
      const side = sideOf({ value, lo, hi }, share);
      const mirrored = sideOf({ value, lo, hi }, turned);
      assert.equal(mirrored, side === 'system' || side === 'champions' ? other[side] : side);
      assert.ok(Math.abs(positionOf(value, share) + positionOf(value, turned)) < 1e-12);
    }),
  );
});

test('on the axis thresholds stand at a third, ends at one, and nothing leaves it (identity)', () => {
  for (const { thresholds, id } of SIGNS) {
    const { system, champions, ends } = thresholds;
    const at = (value: number): number => Math.round(positionOf(value, thresholds) * 3000) / 1000;
    assert.deepEqual([ends[0], champions, system, ends[1]].map(at), [-3, -1, 1, 3], id);
    const beyond = ends[1] + (ends[1] - ends[0]);
    assert.equal(positionOf(beyond, thresholds), 1, id);
    assert.ok(positionOf(NaN, thresholds) !== positionOf(NaN, thresholds));
  }
});
