import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { FindingStatus } from '../../src/domain/finding-status.ts';
import { STATEMENTS } from '../../src/diagnose/check/statements.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import { diagnosePlace } from '../../src/diagnose/diagnose-place.ts';
import { DISPUTES } from '../../src/diagnose/disputes/index.ts';
import { readDispute } from '../../src/diagnose/disputes/dispute.ts';
import type { Finding } from '../../src/diagnose/finding.ts';
import { LEDGER } from '../../src/diagnose/ledger.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { all, own, times } from './own-register.ts';

const bib = readFileSync(new URL('../../docs/references.bib', import.meta.url), 'utf8');
const disputeOf = (id: string) => DISPUTES.find((one) => one.id === id)!;
const findings = (statuses: Readonly<Record<string, FindingStatus>>): readonly Finding[] => {
  const view = placeView(own({ actors: { f: 'small' } }), 'ZZ11');
  return diagnosePlace({ frozen: view.frozen, view, measured: new Map() }).map(({ value }) => ({
    ...value,
    status: statuses[value.claim] ?? 'cannot-tell',
  }));
};

test('sixteen disputes, each with two sides, signs of the ledger and checks of the checker (identity)', () => {
  assert.deepEqual(
    DISPUTES.map(({ id }) => id),
    Array.from({ length: 16 }, (_, i) => `X${i + 1}`),
  );
  const claims = new Set(LEDGER.map(({ id }) => id));
  const checks = new Set(STATEMENTS.map(({ id }) => id));
  for (const { id, sides, checks: asked, needs } of DISPUTES) {
    for (const { signs, sources } of sides) {
      for (const { claim } of signs) assert.ok(claims.has(claim), `${id}: ${claim}`);
      assert.ok(sources.length > 0, id);
      for (const { key } of sources) assert.ok(bib.includes(`{${key},`), key);
    }
    for (const check of asked) assert.ok(checks.has(check), `${id}: ${check}`);
    assert.ok(
      sides.some(({ signs }) => signs.length > 0) || asked.length > 0 || needs.length > 0,
      id,
    );
  }
});

test('the ledger holds a hundred claims, over sixty with a test, no id twice (identity)', () => {
  assert.ok(LEDGER.length > 100, String(LEDGER.length));
  assert.ok(CLAIMS.length > 60);
  assert.equal(new Set(LEDGER.map(({ id }) => id)).size, LEDGER.length);
  for (const { tested, needs, id } of LEDGER) assert.ok(tested || needs.length > 0, id);
});

test('a side is supported by one sign that came out as it has it (hand)', () => {
  const leaning = (statuses: Readonly<Record<string, FindingStatus>>) =>
    readDispute(disputeOf('X1'), findings(statuses)).leaning;
  assert.equal(leaning({ 'large-firms-subcontract': 'holds' }), 'first');
  assert.equal(leaning({ 'suppliers-hang-on-one-buyer': 'holds' }), 'second');
  assert.equal(
    leaning({ 'large-firms-subcontract': 'holds', 'suppliers-hang-on-one-buyer': 'holds' }),
    'both',
  );
  assert.equal(leaning({ 'few-buyers-hold-the-orders': 'contradicted' }), 'neither');
});

test('without data a dispute cannot be told and names what is missing; printed ones lie in the text (limit)', () => {
  const { leaning, missing } = readDispute(disputeOf('X1'), findings({}));
  assert.equal(leaning, 'cannot-tell');
  assert.ok(
    missing.some((one) => /supply or subcontract/.test(one)),
    missing.join(),
  );
  assert.equal(readDispute(disputeOf('X10'), findings({})).leaning, 'in-the-text');
});

test('suppliers of one buyer who learn nothing lean to the second side of X1 (recovery)', () => {
  const view = placeView(
    own({
      actors: { ...all(12, 's#', 'small'), l1: 'larger', out: 'larger YY11' },
      ties: times(12, 's#>l1:supply'),
    }),
    'ZZ11',
  );
  const read = diagnosePlace({ frozen: view.frozen, view, measured: new Map() });
  assert.equal(
    readDispute(
      disputeOf('X1'),
      read.map(({ value }) => value),
    ).leaning,
    'second',
  );
});
