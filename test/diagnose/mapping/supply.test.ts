import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buyerDependence, groupDependence } from '../../../src/diagnose/mapping/single-buyer.ts';
import { NO_TIER, supplyTiers, tierOfWords } from '../../../src/diagnose/mapping/supply-tiers.ts';
import { type SupplyWeb, supplyWeb } from '../../../src/diagnose/mapping/supply-web.ts';
import { numberByTie, wordsByActor } from '../../../src/measure/observed.ts';
import { register } from './register.ts';

const none = (count: number): number[] => Array.from({ length: count }, () => NO_TIER);

function webOf(count: number, pairs: readonly (readonly [number, number])[]): SupplyWeb {
  const once = [...new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => a * count + b))];
  once.sort((x, y) => x - y);
  return {
    count,
    from: Uint32Array.from(once, (key) => Math.floor(key / count)),
    to: Uint32Array.from(once, (key) => key % count),
    weight: new Float64Array(once.length).fill(NaN),
    leftOut: 0,
  };
}

test('two assemblers, their suppliers, and the suppliers of those (hand)', () => {
  const snapshot = register({
    firms: {
      A: 'tier=assembler',
      B: '',
      f1: 'tier=first',
      f2: 'tier=second',
      s1: '',
      s2: '',
      x: '',
    },
    ties: ['f1>A', 'f2>A', 'f2>B', 's1>f1', 's2>f2', 's2>A', 'f1>A'],
  });
  const web = supplyWeb(snapshot);
  assert.equal(web.from.length, 6);
  const tiers = supplyTiers(web, wordsByActor(snapshot, 'tier').map(tierOfWords));
  assert.deepEqual([...tiers.derived], [0, 0, 1, 1, 2, 1, NO_TIER]);
  assert.deepEqual([...tiers.conflict], [0, 0, 0, 1, 0, 0, 0]);
});

test('a planted chain of any depth is found again (recovery)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
      (widths) => {
        // Layer 0 assembles; each firm of a layer supplies one of the layer before it.
        const tierOf = [0];
        const pairs: [number, number][] = [];
        let before = [0];
        widths.forEach((width, depth) => {
          const layer = Array.from({ length: width }, (_, i) => tierOf.length + i);
          layer.forEach((firm, i) => {
            pairs.push([firm, before[i % before.length]]);
            tierOf.push(depth + 1);
          });
          before = layer;
        });
        const { derived, adrift } = supplyTiers(webOf(tierOf.length, pairs), none(tierOf.length));
        assert.deepEqual([...derived], tierOf);
        assert.equal(adrift, 0);
      },
    ),
  );
});

test('a tier is one more than the lowest tier among the buyers (identity)', () => {
  const tie = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }));
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 40 }), (pairs) => {
      const web = webOf(12, pairs);
      const { derived } = supplyTiers(web, none(12));
      for (let i = 0; i < 12; i++) {
        const buyers = [...web.to].filter((_, k) => web.from[k] === i && derived[web.to[k]] >= 0);
        if (buyers.length > 0)
          assert.equal(derived[i], 1 + Math.min(...buyers.map((buyer) => derived[buyer])));
      }
    }),
  );
});

test('a circle drifts until one of it is declared the assembler, which then is a conflict (limit)', () => {
  const circle = webOf(3, [
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
  assert.equal(supplyTiers(circle, none(3)).adrift, 3);
  const told = supplyTiers(circle, [0, NO_TIER, NO_TIER]);
  assert.deepEqual([...told.derived], [0, 2, 1]);
  assert.deepEqual([...told.conflict], [1, 0, 0]);
});

test('words of tiers, and words that are none (hand)', () => {
  assert.deepEqual(
    ['Assembler', 'first', '2nd tier', 'Tier 3', '4', 'transnational', ''].map(tierOfWords),
    [0, 1, 2, 3, 4, NO_TIER, NO_TIER],
  );
});

test('stated shares outrank weights, one known buyer is no known share (hand)', () => {
  const snapshot = register({
    firms: { A: '', B: '', f1: '', f2: '', f3: '', f4: '' },
    ties: ['f1>A=30', 'f1>B=10', 'f2>A', 'f3>A', 'f3>B', 'f4>A=9', 'f4>B=1'],
    shares: { 'f4>B': 0.6, 'f4>A': 0.2 },
  });
  const web = supplyWeb(snapshot);
  const dependence = buyerDependence(web, numberByTie(snapshot, 'sales-share'));
  assert.deepEqual([...dependence.buyers], [0, 0, 2, 1, 2, 2]);
  assert.deepEqual([...dependence.topShare], [NaN, NaN, 0.75, NaN, NaN, 0.6]);
  assert.deepEqual([...dependence.top], [-1, -1, 0, 0, -1, 1]);
  const group = groupDependence(web, dependence, () => true);
  assert.equal(group.suppliers, 4);
  assert.equal(group.oneBuyer, 1);
  assert.equal(group.mostlyOne, 2);
  assert.equal(group.shareKnown, 2);
  // Seven pairs, four to A and three to B.
  assert.ok(Math.abs(group.buyerConcentration - (16 + 9) / 49) < 1e-12);
});

test('all to one buyer is concentration 1, each to its own is 1/n, both all single (limit)', () => {
  const one = webOf(5, [
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
  ]);
  const own = webOf(8, [
    [1, 0],
    [3, 2],
    [5, 4],
    [7, 6],
  ]);
  const read = (web: SupplyWeb) => groupDependence(web, buyerDependence(web), () => true);
  assert.deepEqual([read(one).oneBuyer, read(one).buyerConcentration], [4, 1]);
  assert.deepEqual([read(own).oneBuyer, read(own).buyerConcentration], [4, 0.25]);
  assert.ok(Number.isNaN(read(webOf(2, [])).buyerConcentration));
});
