import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { clusterKind } from '../../../src/diagnose/gates/cluster-kind.ts';
import { managementCheck } from '../../../src/diagnose/gates/management-check.ts';
import { NEED_A_HARD_STATE, stateGates } from '../../../src/diagnose/gates/state-capacity.ts';
import { profileOf } from '../../../src/diagnose/profile/profile-of.ts';
import type { Profile } from '../../../src/diagnose/profile/weakest-nodes.ts';

const { casebook } = openCasebook();

test('mandates and discretion are refused for a soft state, and nobody knows without a grade (hand)', () => {
  const verdicts = (value: number): readonly string[] =>
    stateGates({ value }).map(({ verdict }) => verdict);
  assert.deepEqual(verdicts(2), ['refused', 'refused']);
  assert.deepEqual(verdicts(3), ['refused', 'refused']);
  assert.deepEqual(verdicts(4), ['open', 'open']);
  assert.deepEqual(
    stateGates(null).map(({ verdict }) => verdict),
    ['cannot-tell', 'cannot-tell'],
  );
});

test('the gated instruments are instruments of the casebook (oracle)', () => {
  for (const { instrument } of NEED_A_HARD_STATE)
    assert.ok(
      casebook.instruments.some(({ id }) => id === instrument),
      instrument,
    );
});

test('the management check is asked of every case; without a grade it cannot tell (oracle)', () => {
  const verdicts = casebook.cases.map(({ id }) => managementCheck(profileOf(casebook, id)).verdict);
  assert.equal(verdicts.length, 14);
  assert.equal(managementCheck(profileOf(casebook, 'jepara-furniture')).verdict, 'holds-back');
  assert.equal(managementCheck(profileOf(casebook, 'taiwan-orchids')).verdict, 'holds-back');
  assert.equal(managementCheck(profileOf(casebook, 'bangalore-software')).verdict, 'watch');
  assert.equal(managementCheck(profileOf(casebook, 'thailand-automotive')).verdict, 'cannot-tell');
});

test('a survival cluster gets no network programme first; competence makes a district (hand)', () => {
  const kind = (profile: Profile, meanLevel = NaN, largeShare = NaN) =>
    clusterKind({ profile, meanLevel, largeShare });
  const poor: Profile = new Map([
    ['technical-skills', 2],
    ['managerial-and-marketing-skills', 1],
  ]);
  assert.equal(kind(poor).kind, 'survival');
  assert.deepEqual(kind(poor).notFirst, ['network-programme']);
  assert.equal(kind(new Map(), 1.6).kind, 'survival');
  assert.equal(kind(new Map(), 3.2).kind, 'district');
  assert.equal(kind(new Map(), 3.2, 0.7).kind, 'fordist');
  assert.equal(kind(new Map([['technical-skills', 4]])).kind, 'district');
  assert.equal(kind(new Map()).kind, 'cannot-tell');
  assert.deepEqual(kind(new Map()).notFirst, []);
});
