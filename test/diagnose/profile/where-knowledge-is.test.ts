import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { caseProfile } from '../../../src/diagnose/profile/case-profile.ts';
import { gradesOf, phasesOf } from '../../../src/diagnose/profile/place-profile.ts';
import { whereKnowledgeIs } from '../../../src/diagnose/profile/where-knowledge-is.ts';

const { casebook } = openCasebook();

const where = (id: string): ReturnType<typeof whereKnowledgeIs> => {
  const profile = caseProfile(
    casebook,
    casebook.cases.find((one) => one.id === id)!,
  );
  return whereKnowledgeIs(gradesOf(profile), phasesOf(profile));
};

test('in Qiaotou knowledge sits outside the firms, and is not averaged away (oracle)', () => {
  assert.deepEqual(where('qiaotou-buttons'), { where: 'outside', inside: 2, outside: 5 });
});

test('skilled firms with weak organisations are the other way round; no grade cannot tell (hand)', () => {
  assert.equal(where('penang-electronics').where, 'inside');
  assert.equal(where('los-lagos-salmon').where, 'both');
  assert.equal(where('sinos-valley-footwear').where, 'cannot-tell');
});
