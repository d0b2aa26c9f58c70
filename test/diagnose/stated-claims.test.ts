import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largeFirmsSubcontract } from '../../src/diagnose/claims/large-firms-subcontract.ts';
import { leadUsersAreAbsent } from '../../src/diagnose/claims/lead-users-are-absent.ts';
import { mesoBodiesHoldItTogether } from '../../src/diagnose/claims/meso-bodies-hold-it-together.ts';
import type { Claim } from '../../src/diagnose/claim.ts';
import { say } from '../../src/domain/say.ts';
import { perform } from '../../src/method/perform.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from '../snapshot/tiny.ts';

function read(
  claim: Claim,
  snapshot: Snapshot,
): { readonly status: string; readonly says: string } {
  const view = placeView(snapshot, 'ZZ11');
  const { status, says } = perform(claim, { frozen: view.frozen, view, measured: new Map() }).value;
  return { status, says: say(says) };
}

const numbered = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Twelve small firms; the first few supply larger firms: `l` of the place or `x` elsewhere. */
function suppliers(here: number, elsewhere: number): Snapshot {
  return tiny({
    actors: Object.fromEntries([
      ...numbered(0, 12).map((i) => [`s${i}`, 'small ZZ11']),
      ...numbered(0, 12).map((i) => [`l${i}`, 'firm ZZ11']),
      ['u', 'university ZZ11'],
      ['x', 'firm YY11'],
    ]),
    initiatives: {},
    ties: [
      ...numbered(0, here).map((i) => `s${i}>l${i} supply`),
      ...numbered(here, here + elsewhere).map((i) => `s${i}>x supply`),
      ...numbered(0, 12).map((i) => `s${i}-u advice`),
      ...numbered(0, 12).map((i) => `l${i}>x subcontract`),
      'l0>l0 supply',
    ],
  });
}

test('who supplies a larger firm has a lead user, by a stated tie as by a project (hand)', () => {
  assert.deepEqual(read(leadUsersAreAbsent, suppliers(0, 0)), {
    status: 'holds',
    says: '12 of 12 small firms have no tie to a larger firm or a public body.',
  });
  assert.deepEqual(read(leadUsersAreAbsent, suppliers(6, 5)), {
    status: 'contradicted',
    says: '1 of 12 small firms have no tie to a larger firm or a public body.',
  });
});

test('larger firms that trade with small firms of the place are counted once each (hand)', () => {
  assert.deepEqual(read(largeFirmsSubcontract, suppliers(12, 0)), {
    status: 'holds',
    says: '12 of 12 larger firms with supply ties trade with a small firm here.',
  });
  assert.deepEqual(read(largeFirmsSubcontract, suppliers(1, 6)), {
    status: 'contradicted',
    says: '1 of 12 larger firms with supply ties trades with a small firm here.',
  });
});

test('who holds the ties is read from stated ties alike (hand)', () => {
  // Twelve of a small firm and the university are too few to leave any out, with twelve more of two firms it can be told
  assert.equal(read(mesoBodiesHoldItTogether, suppliers(0, 0)).says, 'Too few pairs here to tell.');
  const { status, says } = read(mesoBodiesHoldItTogether, suppliers(12, 0));
  assert.equal(status, 'contradicted');
  assert.match(says, /^Organisations that are no firms hold 25.% of the tie volume\.$/);
});
