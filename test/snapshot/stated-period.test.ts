import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSnapshot, everythingAsOf } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { SnapshotRule, Statements } from '../../src/snapshot/statements.ts';
import { statedActor, statedTie, stated } from './stated.ts';

function frozen(change: Partial<SnapshotRule>, ties: Statements['ties']): Snapshot {
  return buildSnapshot(
    stated({ actors: ['a', 'b', 'c', 'd'].map((id) => statedActor(id, { region: 'ITA1' })), ties }),
    { ...everythingAsOf('2026-01-01'), ...change },
  );
}

const tie = (from: string, to: string, validFrom: string | null, validTo: string | null) =>
  statedTie(from, to, 'supply', { validFrom, validTo });

const TIES = [
  tie('a', 'b', '2018-01-01', '2019-12-31'),
  tie('b', 'c', '2022-01-01', null),
  tie('c', 'd', null, null),
];

test('a tie that did not stand in the period is left out, one without days never (hand)', () => {
  const of = (from: string | null, to: string | null): readonly number[] =>
    Array.from(frozen({ period: { from, to } }, TIES).ties.from);
  assert.equal(of(null, null).length, 3);
  assert.equal(of('2020-01-01', null).length, 2);
  assert.equal(of(null, '2021-12-31').length, 2);
  assert.equal(of('2020-01-01', '2021-12-31').length, 1);
  // The last day still counts
  assert.equal(of('2019-12-31', null).length, 3);
  // Who has no tie in the period and stands in no list is not there
  assert.deepEqual(frozen({ period: { from: '2020-01-01', to: '2021-12-31' } }, TIES).actors.id, [
    'c',
    'd',
  ]);
});

test('the rules speak of stated ties where there are some, and only there (limit)', () => {
  const says = (ties: Statements['ties']): boolean =>
    frozen({ everyActor: true }, ties).frozen.rules.some((rule) => rule.startsWith('a stated tie'));
  assert.ok(says(TIES));
  assert.ok(!says([]));
});
