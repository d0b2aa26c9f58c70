import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { industryType } from '../../../src/diagnose/profile/industry-type.ts';

const { casebook } = openCasebook();
const of = (id: string) => casebook.cases.find((one) => one.id === id)!;

test('the four Asian cases land in the four types, by rule (oracle)', () => {
  const told = ['jepara-furniture', 'taiwan-orchids', 'thailand-automotive', 'bangalore-software'];
  assert.deepEqual(
    told.map((id) => {
      const { activities, driver } = of(id);
      return industryType({
        activities: activities.map((code) => ({ code, weight: 1 })),
        driver,
      }).type;
    }),
    [
      'traditional-manufacturing',
      'natural-resource',
      'complex-product-system',
      'specialised-supplier',
    ],
  );
});

test('the rule gives what is coded for all fourteen cases, the undetermined ones too (oracle)', () => {
  for (const { id, activities, driver, industryType: coded } of casebook.cases) {
    const judged = industryType({
      activities: activities.map((code) => ({ code, weight: 1 })),
      driver,
    });
    assert.equal(judged.type, coded, id);
    assert.ok(judged.reasons.length > 0);
  }
});

test('no activity, no majority and a driver at odds are undetermined, each with its reason (hand)', () => {
  const ids = (judged: ReturnType<typeof industryType>): readonly string[] => [
    judged.type,
    ...judged.reasons.map(({ id }) => id),
  ];
  assert.deepEqual(ids(industryType({ activities: [], driver: 'science' })), [
    'undetermined',
    'industry-type.no-activity',
  ]);
  assert.deepEqual(
    ids(
      industryType({
        activities: [
          { code: '14.1', weight: 5 },
          { code: '29', weight: 5 },
        ],
        driver: null,
      }),
    ),
    ['undetermined', 'industry-type.mix', 'industry-type.no-most'],
  );
  assert.deepEqual(
    ids(industryType({ activities: [{ code: '31', weight: 1 }], driver: 'science' })),
    ['undetermined', 'industry-type.mix', 'industry-type.driver-differs'],
  );
  assert.deepEqual(ids(industryType({ activities: [{ code: '25', weight: 1 }], driver: null })), [
    'undetermined',
    'industry-type.mix-none',
    'industry-type.no-most',
  ]);
});
