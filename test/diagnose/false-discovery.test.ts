import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseDiscovery, pValueOf } from '../../src/diagnose/false-discovery.ts';
import type { Finding } from '../../src/diagnose/finding.ts';
import { random } from '../../src/kernel/random/random.ts';

const effect = (value: number, half: number) => ({
  label: '',
  unit: 'share' as const,
  value,
  lo: value - half,
  hi: value + half,
  against: 0,
  againstName: '',
});

/** A finding whose number lies z standard errors from what it is held against. */
const finding = (claim: string, z: number): Finding =>
  ({
    claim,
    status: Math.abs(z) > 1.96 ? 'holds' : 'cannot-tell',
    effect: effect(z, 1.96),
  }) as unknown as Finding;

test('p is below 0.05 exactly where the interval leaves out what the number is held against (identity)', () => {
  for (const [value, lo, hi, against] of [
    [0.3, 0.1, 0.45, 0.5],
    [0.3, 0.1, 0.51, 0.5],
    [0, 0, 0.02, 0.5],
    [1, 0.7, 1, 0.75],
    [1, 0.8, 1, 0.75],
    [0.5, 0.4, 0.6, 0.5],
  ] as const) {
    const isOut = against < lo || against > hi;
    assert.equal(pValueOf({ value, lo, hi, against }) < 0.05, isOut, `${value} ${lo} ${hi}`);
  }
});

test('without a width or something to hold against there is no p (limit)', () => {
  assert.ok(Number.isNaN(pValueOf({ value: 1, lo: 1, hi: 1, against: 0.5 })));
  assert.ok(Number.isNaN(pValueOf({ value: 1, lo: 0, hi: 2, against: NaN })));
  assert.deepEqual(falseDiscovery([]), { of: 0, decided: 0, fall: [] });
});

test('the steps of Benjamini and Hochberg on five claims (hand)', () => {
  // p = 0.0001, 0.012, 0.028, 0.046, 0.62 against 0.01, 0.02, 0.03, 0.04, 0.05: the first three stay
  const zs = [3.89, 2.51, 2.2, 1.995, 0.5];
  const found = falseDiscovery(zs.map((z, i) => finding(`c${i}`, z)));
  assert.deepEqual(found, { of: 5, decided: 4, fall: ['c3'] });
});

test('where nothing is true, hardly ever does anything stay; what is planted does (recovery)', () => {
  const stream = random(1).fork('false-discovery');
  let any = 0;
  let kept = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    const noise = Array.from({ length: 60 }, (_, i) => finding(`n${i}`, stream.normal()));
    const alone = falseDiscovery(noise);
    if (alone.decided > alone.fall.length) any++;
    const planted = Array.from({ length: 10 }, (_, i) => finding(`t${i}`, 6));
    const both = falseDiscovery([...noise, ...planted]);
    kept += planted.filter(({ claim }) => !both.fall.includes(claim)).length;
  }
  // One round in twenty on average; 9 % is above four standard errors of 400 rounds
  assert.ok(any / rounds < 0.095, String(any / rounds));
  assert.equal(kept, 10 * rounds);
});
