import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { smallestBundle } from '../../../src/diagnose/bundle/smallest-bundle.ts';
import { nearestCases } from '../../../src/diagnose/casebook/nearest-cases.ts';
import { profileTraits } from '../../../src/diagnose/casebook/traits.ts';
import { caseProfile } from '../../../src/diagnose/profile/case-profile.ts';
import { observedProfile } from '../../../src/diagnose/profile/observed-profile.ts';
import { gradesOf, phasesOf } from '../../../src/diagnose/profile/place-profile.ts';
import { profileOf } from '../../../src/diagnose/profile/profile-of.ts';
import { weakestNodes } from '../../../src/diagnose/profile/weakest-nodes.ts';
import { weakestPillars } from '../../../src/diagnose/pillars/weakest-pillars.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { withObservations, type Row } from './with-observations.ts';

const { casebook } = openCasebook();
const REGISTER = tiny({ actors: { a: 'small ZZ11', b: 'firm ZZ11' }, initiatives: {} });

/** What the people of a documented place would have entered. */
const asEntered = (id: string): readonly Row[] => [
  ...[...profileOf(casebook, id)].map(([aspect, grade]): Row => [
    'all',
    `aspect:${aspect}`,
    grade,
    { text: 'seen' },
  ]),
  ...casebook.pillars
    .filter(({ cluster }) => cluster === id)
    .map(({ pillar, phase }): Row => ['all', `pillar:${pillar}`, phase, { text: 'seen' }]),
];

test('a documented case entered by hand has the nodes, bundle and pillars of the case (twin)', () => {
  for (const one of casebook.cases) {
    const documented = caseProfile(casebook, one);
    const entered = observedProfile(withObservations(REGISTER, asEntered(one.id)), 'all');
    assert.deepEqual(
      new Map([...gradesOf(entered)].sort()),
      new Map([...gradesOf(documented)].sort()),
    );
    assert.deepEqual(weakestNodes(gradesOf(entered)), weakestNodes(gradesOf(documented)));
    assert.deepEqual(
      weakestPillars(phasesOf(entered)).toSorted(),
      weakestPillars(phasesOf(documented)).toSorted(),
    );
    assert.deepEqual(
      smallestBundle(gradesOf(entered), casebook).bundles,
      smallestBundle(gradesOf(documented), casebook).bundles,
    );
  }
});

test('the published node of each Asian case is in the weakest set of the place entered (oracle)', () => {
  for (const id of [
    'jepara-furniture',
    'taiwan-orchids',
    'thailand-automotive',
    'bangalore-software',
  ]) {
    const entered = observedProfile(withObservations(REGISTER, asEntered(id)), 'all');
    const { weakest } = weakestNodes(gradesOf(entered));
    const { aspects } = casebook.nodes.find(({ cluster }) => cluster === id)!;
    assert.ok(
      aspects.some((aspect) => weakest.includes(aspect)),
      id,
    );
  }
});

test('Penang and Los Lagos: the tie of the pillars is shown, the grades tell the two apart (oracle)', () => {
  const weakest = (id: string): readonly string[] =>
    weakestNodes(gradesOf(observedProfile(withObservations(REGISTER, asEntered(id)), 'all')))
      .weakest;
  const pillars = (id: string): number =>
    weakestPillars(phasesOf(observedProfile(withObservations(REGISTER, asEntered(id)), 'all')))
      .length;
  assert.ok(pillars('penang-electronics') > 1);
  assert.ok(pillars('los-lagos-salmon') > 1);
  assert.ok(weakest('penang-electronics').includes('engineering-design-and-standards'));
  assert.deepEqual(weakest('los-lagos-salmon'), ['new-knowledge-research']);
});

test('half a phase, another place and an unknown aspect are not read (limit)', () => {
  const profile = observedProfile(
    withObservations(REGISTER, [
      ['all', 'pillar:network-cohesion', 3.5],
      ['all', 'aspect:weather', 3],
      ['all', 'aspect:technical-skills', 3, { subject: 'ZZ11' }],
      ['all', 'state-capacity', 2],
      ['all', 'innovation-driver', 'customer'],
    ]),
    'all',
  );
  assert.equal(profile.phases.size, 0);
  assert.equal(profile.grades.size, 0);
  assert.equal(profile.stateCapacity?.value, 2);
  assert.equal(profile.driver, 'customer');
  assert.equal(profile.autonomy, null);
});

test('a place entered like a case is nearest to it, at distance 0; too few traits say nothing (hand)', () => {
  const jepara = observedProfile(
    withObservations(REGISTER, [
      ...asEntered('jepara-furniture'),
      ['all', 'innovation-driver', 'customer'],
    ]),
    'all',
  );
  const [first] = nearestCases(casebook, profileTraits(jepara, 'traditional-manufacturing'));
  assert.deepEqual([first.case.id, first.distance], ['jepara-furniture', 0]);
  const bare = observedProfile(
    withObservations(REGISTER, [['all', 'aspect:technical-skills', 3]]),
    'all',
  );
  assert.deepEqual(nearestCases(casebook, profileTraits(bare, 'undetermined')), []);
});
