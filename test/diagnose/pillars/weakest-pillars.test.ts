import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { PILLAR_IDS, type PillarId } from '../../../src/domain/place-grades.ts';
import { checkPhases, weakestPillars } from '../../../src/diagnose/pillars/weakest-pillars.ts';

const { casebook } = openCasebook();
const phasesOf = (id: string): Map<PillarId, number> =>
  new Map(
    casebook.pillars
      .filter(({ cluster }) => cluster === id)
      .map(({ pillar, phase }) => [pillar, phase]),
  );

test('the phases of the four clusters are the published ones (oracle)', () => {
  const phases = (id: string) => PILLAR_IDS.map((pillar) => phasesOf(id).get(pillar));
  assert.deepEqual(phases('buenos-aires-automotive'), [4, 3, 3, 3]);
  assert.deepEqual(phases('los-lagos-salmon'), [4, 3, 3, 4]);
  assert.deepEqual(phases('penang-electronics'), [4, 3, 3, 3]);
  assert.deepEqual(phases('qiaotou-buttons'), [4, 4, 4, 4]);
});

test('a tie is shown as a tie (oracle)', () => {
  assert.deepEqual(weakestPillars(phasesOf('penang-electronics')), PILLAR_IDS.slice(1));
  assert.deepEqual(weakestPillars(phasesOf('los-lagos-salmon')), PILLAR_IDS.slice(1, 3));
  assert.deepEqual(weakestPillars(phasesOf('qiaotou-buttons')), PILLAR_IDS);
  assert.deepEqual(weakestPillars(new Map()), []);
});

test('half a phase, an unknown pillar and a second score are named, the rest is kept (hand)', () => {
  const { phases, problems } = checkPhases(
    [
      { pillar: 'network-cohesion', phase: 3 },
      { pillar: 'basic-infrastructure', phase: 3.5 },
      { pillar: 'luck', phase: 2 },
      { pillar: 'network-cohesion', phase: 4 },
    ],
    'session',
  );
  assert.deepEqual([...phases], [['network-cohesion', 3]]);
  assert.deepEqual(
    problems.map(({ at, value }) => [at.row, at.field, value]),
    [
      [2, 'phase', '3.5'],
      [3, 'pillar', 'luck'],
      [4, 'pillar', 'network-cohesion'],
    ],
  );
});

test('five phases, twenty cells of text (oracle)', () => {
  const { phases } = openCasebook();
  assert.deepEqual(
    phases.map(({ name }) => name),
    ['initial', 'learning', 'catch-up', 'advanced', 'frontier'],
  );
  assert.equal(new Set(phases.flatMap(({ anchors }) => [...anchors.values()])).size, 20);
});
