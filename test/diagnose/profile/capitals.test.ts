import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { INDUSTRY_TYPES } from '../../../src/diagnose/casebook/case.ts';
import { CAPITAL_OF } from '../../../src/diagnose/profile/capital-of.ts';
import {
  CAPITAL_WEIGHTS,
  capitalsOf,
  capitalsTogether,
} from '../../../src/diagnose/profile/capitals.ts';
import type { Profile } from '../../../src/diagnose/profile/weakest-nodes.ts';
import { ASPECTS, type Aspect } from '../../../src/domain/place-grades.ts';

const { casebook } = openCasebook();

const all = (grade: number, change: Partial<Record<Aspect, number>> = {}): Profile =>
  new Map(ASPECTS.map((aspect) => [aspect, change[aspect] ?? grade]));

test('every grade of the casebook stands under the capital of its aspect (oracle)', () => {
  for (const { aspect, capital } of casebook.profiles) assert.equal(capital, CAPITAL_OF[aspect]);
});

test('no capital at zero is made up for by the others, whatever the type (limit)', () => {
  for (const type of INDUSTRY_TYPES) {
    const without = capitalsOf(all(5, { 'finance-for-upgrading': 1 }));
    assert.equal(capitalsTogether(without, CAPITAL_WEIGHTS[type]).index, 0);
    assert.equal(capitalsTogether(capitalsOf(all(5)), CAPITAL_WEIGHTS[type]).index, 1);
  }
});

test('weights by type move the whole, equal capitals do not feel them (hand)', () => {
  const poor = capitalsOf(all(5, { 'finance-for-upgrading': 3 }));
  // ½ to the power of 2/5 where money weighs double, of 1/5 elsewhere
  const complex = capitalsTogether(poor, CAPITAL_WEIGHTS['complex-product-system']).index;
  const traditional = capitalsTogether(poor, CAPITAL_WEIGHTS['traditional-manufacturing']).index;
  assert.ok(Math.abs(complex - 0.5 ** (2 / 5)) < 1e-12);
  assert.ok(Math.abs(traditional - 0.5 ** (1 / 5)) < 1e-12);
  const even = capitalsOf(all(3));
  for (const type of INDUSTRY_TYPES)
    assert.ok(Math.abs(capitalsTogether(even, CAPITAL_WEIGHTS[type]).index - 0.5) < 1e-12);
});

test('while a capital is not graded the whole is unknown (limit)', () => {
  const { index, gradedOnly, missing } = capitalsTogether(
    capitalsOf(new Map([['technical-skills', 3]])),
    CAPITAL_WEIGHTS.undetermined,
  );
  assert.ok(Number.isNaN(index));
  assert.equal(gradedOnly, 0.5);
  assert.deepEqual(missing, ['social', 'financial', 'physical']);
  assert.throws(
    () => capitalsTogether([], { human: 0, social: 1, financial: 1, physical: 1 }),
    RangeError,
  );
});
