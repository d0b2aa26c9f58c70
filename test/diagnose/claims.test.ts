import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TIE_KINDS } from '../../src/domain/tie-kind.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import type { Claim } from '../../src/diagnose/claim.ts';
import type { Evidence } from '../../src/diagnose/evidence.ts';
import type { Finding } from '../../src/diagnose/finding.ts';
import { perform } from '../../src/method/perform.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from '../snapshot/tiny.ts';
import { PLANTED } from './plans.ts';
import { evidenceOn, twoKinds } from './worlds.ts';

function read(
  id: string,
  evidence: Evidence,
  given: Readonly<Record<string, number>> = {},
): Finding {
  return perform(claimOf(id), evidence, given).value;
}

function claimOf(id: string): Claim {
  const found = CLAIMS.find((claim) => claim.id === id);
  assert.ok(found, id);
  return found;
}

for (const { claim, given, ...plans } of PLANTED) {
  test(`${claim}: holds where it is planted, is contradicted in its mirror (recovery)`, () => {
    const snapshot = twoKinds(plans.true, plans.mirror);
    assert.equal(read(claim, evidenceOn(snapshot, 'ZZ11'), given).status, 'holds');
    assert.equal(read(claim, evidenceOn(snapshot, 'ZZ21'), given).status, 'contradicted');
  });

  test(`${claim}: swapping the labels of the two kinds of places flips the answer (identity)`, () => {
    const snapshot = twoKinds(plans.mirror, plans.true);
    assert.equal(read(claim, evidenceOn(snapshot, 'ZZ11'), given).status, 'contradicted');
    assert.equal(read(claim, evidenceOn(snapshot, 'ZZ21'), given).status, 'holds');
  });
}

const comparing = PLANTED.filter(({ claim }) =>
  [
    'firms-rarely-work-together',
    'small-firms-do-not-lead',
    'support-concentrates',
    'neighbours-do-not-meet',
    'lives-on-one-bridge',
    'looks-outward',
  ].includes(claim),
);

test('under ten comparable places nothing is told, and their number is said (limit)', () => {
  for (const { claim, ...plans } of comparing) {
    const snapshot = twoKinds(plans.true, plans.mirror);
    const codes = ['ZZ11', 'ZZ21', 'ZZ22', 'ZZ23'];
    const { status, says } = read(claim, evidenceOn(snapshot, 'ZZ11', codes));
    assert.equal(status, 'cannot-tell', claim);
    assert.deepEqual(says.values['count'], { count: 3 }, claim);
  }
});

test('among places of its own kind a place stands out in nothing (limit)', () => {
  for (const { claim, ...plans } of comparing) {
    const snapshot = twoKinds(plans.true, plans.true);
    assert.equal(read(claim, evidenceOn(snapshot, 'ZZ11')).status, 'cannot-tell', claim);
  }
});

test('without data no claim tells anything (limit)', () => {
  const snapshot = tiny({
    actors: { r: 'research ZZ11', x: 'firm YY11' },
    initiatives: { p: 'r*', q: 'x*' },
  });
  for (const place of ['ZZ11', 'ZZ99'])
    for (const claim of CLAIMS)
      assert.equal(
        perform(claim, evidenceOn(snapshot, place)).value.status,
        'cannot-tell',
        claim.id,
      );
});

test('subcontracting is told once supply ties are there, and its lack names the table (recovery)', () => {
  const names = Array.from({ length: 10 }, (_, i) => i);
  const snapshot = tiny({
    actors: Object.fromEntries([
      ...names.map((i) => [`l${i}`, 'firm ZZ11']),
      ...names.map((i) => [`s${i}`, 'small ZZ11']),
      ...names.map((i) => [`far${i}`, 'small YY11']),
    ]),
    initiatives: Object.fromEntries(names.map((i) => [`p${i}`, `l${i}* s${i} far${i}`])),
  });
  const trading = (to: number): Snapshot => ({
    ...snapshot,
    ties: {
      count: 10,
      from: Uint32Array.from(names),
      to: Uint32Array.from(names, (i) => i + to),
      kind: new Uint8Array(10).fill(TIE_KINDS.indexOf('subcontract')),
      directed: new Uint8Array(10).fill(1),
      weight: new Float64Array(10).fill(NaN),
      confidence: new Float64Array(10).fill(NaN),
      validFrom: new Float64Array(10).fill(NaN),
      validTo: new Float64Array(10).fill(NaN),
    },
  });
  const id = 'large-firms-subcontract';
  const without = read(id, evidenceOn(snapshot, 'ZZ11'));
  assert.equal(without.status, 'cannot-tell');
  assert.equal(without.missing.length, 1);
  assert.equal(read(id, evidenceOn(trading(10), 'ZZ11')).status, 'holds');
  const against = read(id, evidenceOn(trading(20), 'ZZ11'));
  assert.equal(against.status, 'contradicted');
  // Whom the ties are there for is not asked to import them
  assert.ok(without.who.some(({ href }) => href === 'imports'));
  assert.equal(
    against.who.some(({ href }) => href === 'imports'),
    false,
  );
});

test('78 of 190 is the alarm level, and a share on it cannot be told (hand)', () => {
  const claim = claimOf('consortia-are-too-small');
  const alarm = claim.parameters.find(({ name }) => name === 'alarmShare')?.default ?? NaN;
  assert.equal(alarm, 78 / 190);
  const snapshot = tiny({
    actors: { u: 'university ZZ11', f: 'firm ZZ11', x: 'firm YY11' },
    initiatives: Object.fromEntries(
      Array.from({ length: 190 }, (_, i) => [`p${i}`, i < 78 ? 'u* f' : 'u* f x']),
    ),
  });
  assert.equal(read(claim.id, evidenceOn(snapshot, 'ZZ11')).status, 'cannot-tell');
});

test('the same evidence and seed give the same bytes (identity)', () => {
  const { claim, ...plans } = PLANTED[6];
  const evidence = evidenceOn(twoKinds(plans.true, plans.mirror), 'ZZ11');
  const once = JSON.stringify(perform(claimOf(claim), evidence, plans.given, 7));
  assert.equal(JSON.stringify(perform(claimOf(claim), evidence, plans.given, 7)), once);
});
