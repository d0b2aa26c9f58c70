import assert from 'node:assert/strict';
import test from 'node:test';
import { sideInWords, readSide } from '../../src/app/compare-side.ts';
import { decide } from '../../src/app/decide.ts';
import { exportChanges } from '../../src/app/export-changes.ts';
import { Refused } from '../../src/app/refused.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { showChanges } from '../../src/app/show-changes.ts';
import { say } from '../../src/domain/say.ts';
import type { ChangesWire } from '../../src/wire/show-changes.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, newWorkspace, ownContext, snapshotOf } from './own-context.ts';
import { TINY, contextOn } from './open-tiny.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const workspace = await newWorkspace(context, 'Changing');
const HEAD = 'id,name,kind,region\n';
await bring(
  context,
  workspace,
  'members-1.csv',
  `${HEAD}F1,Rossi,firm,ITH54\nF2,Bianchi,firm,ITH55\nU1,Uni,university,ITH55\n`,
  { day: '2025-01-15' },
);
await bring(
  context,
  workspace,
  'members-2.csv',
  `${HEAD}F1,Rossi,firm,ITH55\nU1,Uni,university,ITH55\nF3,Verdi,firm,ITH54\nF4,Verdi srl,firm,ITH54\n`,
  { day: '2026-01-15' },
);

async function changes(from?: string, to?: string): Promise<ChangesWire> {
  const sides = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return release(OWNER, await showChanges(context, { workspace, place: 'all', ...sides }));
}

const names = (refs: ChangesWire['actors']['came']): readonly string[] =>
  refs.map(({ legalName }) => legalName);

test('two days of knowledge: who came, who left, what is stated otherwise (hand)', async () => {
  const { actors, facts, before, after, choices } = await changes();
  assert.deepEqual(choices.days, ['2025-01-15', '2026-01-15']);
  assert.deepEqual([before.asked, after.asked], ['2025-01-15', '2026-01-15']);
  assert.deepEqual(names(actors.came), ['Verdi', 'Verdi srl']);
  // a list that leaves somebody out does not say that it left
  assert.deepEqual(names(actors.left), []);
  assert.equal(actors.stayed, 3);
  assert.deepEqual(
    facts.map(({ actor, field, before: was, after: is }) => [actor.legalName, field, was, is]),
    [['Rossi', 'region', 'ITH54', 'ITH55']],
  );
});

test('a day compared with itself gives nothing, swapped sides swap came and left (identity)', async () => {
  for (const day of ['2025-01-15', '2026-01-15', '2025-06-01']) {
    const { actors, facts, ties, measures } = await changes(day, day);
    assert.deepEqual([actors.cameCount, actors.leftCount, facts, ties.openedCount], [0, 0, [], 0]);
    for (const { before, after } of measures) assert.deepEqual(before, after);
  }
  const [there, back] = [await changes(), await changes('2026-01-15', '2025-01-15')];
  assert.deepEqual(names(there.actors.came), names(back.actors.left));
  assert.deepEqual(names(there.actors.left), names(back.actors.came));
});

test('an actor merged by a decision did not leave (hand)', async () => {
  const { actors } = snapshotOf(context, workspace);
  const subjects = ['F3', 'F4'].map((id) => actors.id[actors.nativeId.indexOf(id)]);
  const decision = { kind: 'same' as const, subjects, field: null, value: null, reason: 'one' };
  await decide(context, { workspace, by: 'Ada', decisions: [decision] });
  const { cameCount, leftCount } = (await changes()).actors;
  assert.deepEqual([cameCount, leftCount], [1, 0]);
});

test('sides that cannot be are refused with what would be right (limit)', async () => {
  for (const side of [
    'yesterday',
    '2025-02-30',
    '2024..2021',
    '..',
    '2021..2022..2023',
    '',
    '1999-01-01',
  ])
    await assert.rejects(changes(side, '2026-01-15'), (error: unknown) => {
      assert.ok(error instanceof Refused, side);
      assert.equal(error.problem.code, 'bad-parameter');
      return true;
    });
});

test('days and periods are read and said (hand)', () => {
  const said = (text: string): string => say(sideInWords(readSide(text, 'from')));
  assert.equal(said('2021..2023'), '2021 to 2023');
  assert.equal(said('2023'), '2023');
  assert.equal(said('2026-01-15'), 'as known on 15 Jan 2026');
  assert.equal(said('..2023'), 'until 31 Dec 2023');
  assert.equal(said('2021-07-01..'), 'since 1 Jul 2021');
  assert.equal(said('2026-01-15@2021..2023'), '2021 to 2023, as known on 15 Jan 2026');
});

test('two periods of a published network: members, ties, measures with intervals (hand)', async () => {
  const tiny = contextOn(TINY);
  const at = { workspace: 'tiny', place: 'XX', from: '2022..2022', to: '2025..2025' };
  const shown = release(OWNER, await showChanges(tiny, at));
  assert.deepEqual(
    shown.actors.left.map(({ id }) => id),
    ['=1+1', '<script>alert(1)</script>'],
  );
  assert.deepEqual(
    shown.actors.came.map(({ id }) => id),
    ['c', 'd', 'e'],
  );
  const count = shown.measures.find(({ measure }) => measure === 'actor-count')!;
  assert.deepEqual([count.before.value, count.after.value], [2, 3]);
  assert.equal(
    shown.kinds.reduce((sum, { came, stayed }) => sum + came + stayed, 0),
    shown.after.actors,
  );
  const csv = release(OWNER, await exportChanges(tiny, { ...at, what: 'actors', format: 'csv' }));
  assert.match(String(csv.body), /^change,actor,name/m);
  assert.doesNotMatch(String(csv.body), /^left,=1\+1/m);
});
