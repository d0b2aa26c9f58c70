import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkObservation } from '../../src/domain/check-observation.ts';
import {
  OBSTACLES,
  OBSTACLE_AREAS,
  OBSTACLE_CODES,
  obstacleClassOf,
} from '../../src/domain/obstacle.ts';
import { SCORED } from '../../src/domain/scorecard.ts';

test('three areas hold two classes each, and every named obstacle belongs to one class (identity)', () => {
  for (const area of OBSTACLE_AREAS)
    assert.equal(OBSTACLES.filter((each) => each.area === area).length, 2);
  assert.equal(new Set(OBSTACLE_CODES).size, OBSTACLE_CODES.length);
  for (const { code, named } of OBSTACLES) {
    assert.ok(named.length >= 2, code);
    for (const each of named) assert.equal(obstacleClassOf(each.code)?.code, code);
  }
  assert.equal(obstacleClassOf('weather'), null);
});

/** What the study names, and the class it belongs to (Meyer-Stamer 2002, Table 1 and sections 2 and 3). */
const NAMED: readonly (readonly [string, string])[] = [
  ['rivalry', 'non-cooperation'],
  ['no-first-mover', 'non-cooperation'],
  ['secrets', 'cost-and-risk'],
  ['antitrust', 'cost-and-risk'],
  ['meeting-time', 'cost-and-risk'],
  ['investment', 'cost-and-risk'],
  ['late-benefits', 'cost-and-risk'],
  ['large-firm-dominance', 'associations'],
  ['proliferation', 'associations'],
  ['political-motive', 'associations'],
  ['mandatory-membership', 'associations'],
  ['thin-staff', 'associations'],
  ['make-or-buy', 'associations'],
  ['academic-goals', 'institutions'],
  ['sunset', 'local-governance'],
  ['conservatism', 'local-governance'],
  ['cross-sector-chamber', 'local-governance'],
  ['enmity', 'local-governance'],
  ['external-owners', 'global-governance'],
  ['changing-directors', 'global-governance'],
  ['buyers-play-off', 'global-governance'],
];

test('each obstacle the study names is in its class (hand)', () => {
  for (const [code, of] of NAMED) assert.equal(obstacleClassOf(code)?.code, of, code);
});

test('a score in parts, off the scale, of an unknown obstacle or feature is named with its remedy (hand)', () => {
  const row = { subjectKind: 'place' as const, text: null, reason: null, assessor: 'broker' };
  const fault = (what: string, value: number, subjectKind: 'place' | 'actor' = 'place') =>
    checkObservation({ ...row, subjectKind, what, value });
  assert.equal(fault('obstacle:rivalry', 4), null);
  assert.equal(fault('obstacle:rivalry', 3.5)?.code, 'value-off-scale');
  assert.match(fault('obstacle:rivalry', 3.5)!.message, /"3\.5"/);
  assert.match(fault('obstacle:rivalry', 3.5)!.hint, /whole number from 0 to 5/);
  assert.equal(fault('obstacle:rivalry', 6)?.code, 'value-off-scale');
  assert.equal(fault('obstacle:weather', 3)?.code, 'member-unknown');
  assert.match(fault('obstacle:weather', 3)!.hint, /non-cooperation/);
  assert.equal(fault('user-score:kindness', 3, 'actor')?.code, 'member-unknown');
  assert.equal(fault('obstacle:rivalry', 3, 'actor')?.code, 'subject-differs');
  for (const { code } of SCORED)
    for (const family of ['user-score:', 'self-score:'])
      assert.equal(fault(`${family}${code}`, 5, 'actor'), null);
});
