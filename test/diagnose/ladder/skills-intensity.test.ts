import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownershipOf } from '../../../src/diagnose/ladder/place-ladder.ts';
import { skillsIntensity } from '../../../src/diagnose/ladder/skills-intensity.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { withObservations, type Row } from '../profile/with-observations.ts';

const FIRMS = tiny({
  actors: { a: 'small ZZ11', b: 'firm ZZ11', c: 'firm ZZ11' },
  initiatives: {},
});
const on = (rows: readonly Row[]) =>
  skillsIntensity(placeView(withObservations(FIRMS, rows), 'all'));

test('two definitions of skills intensity give two numbers on one file of firms (hand)', () => {
  const found = on([
    ['a', 'employees', 10],
    ['a', 'workers-professional', 2],
    ['a', 'workers-skilled', 3],
    ['b', 'employees', 90],
    ['b', 'workers-professional', 18],
    ['b', 'workers-skilled', 47],
    ['c', 'employees', 50],
  ]);
  assert.deepEqual(found, { withSkilled: 0.7, withoutSkilled: 0.2, firms: 2, of: 3 });
});

test('without a firm that knows all three numbers the shares are unknown (limit)', () => {
  const found = on([['c', 'employees', 50]]);
  assert.ok(Number.isNaN(found.withSkilled));
  assert.deepEqual([found.firms, found.of], [0, 3]);
});

test('half of the equity is foreign-owned, a little less is not; words speak where no share does (hand)', () => {
  assert.equal(ownershipOf(0.5, ''), 'foreign');
  assert.equal(ownershipOf(0.499, 'transnational'), 'domestic');
  assert.equal(ownershipOf(NaN, 'transnational'), 'foreign');
  assert.equal(ownershipOf(NaN, 'joint venture'), 'joint venture');
  assert.equal(ownershipOf(NaN, 'family'), 'domestic');
  assert.equal(ownershipOf(NaN, ''), 'ownership unknown');
});
