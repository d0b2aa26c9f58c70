import assert from 'node:assert/strict';
import test from 'node:test';
import { decide, listDecisions, undoDecision } from '../../src/app/decide.ts';
import { Refused } from '../../src/app/refused.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { showActor } from '../../src/app/show-actor.ts';
import type { ActorWire } from '../../src/wire/show-actor.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, digestOf, newWorkspace, ownContext, snapshotOf } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const workspace = await newWorkspace(context, 'Corrected');
await bring(
  context,
  workspace,
  'members.csv',
  'id,name,kind,region,city\nF1,Rossi,firm,ITH54,Modena\nF2,Bianchi,firm,ITH55,\n',
);
await bring(context, workspace, 'more.csv', 'id,name,kind,city\nX7,Bianchi spa,firm,Bologna\n', {
  source: 'fair-2026',
  day: '2026-02-01',
});
const subjects = ['F2', 'X7'].map((id) => {
  const { actors } = snapshotOf(context, workspace);
  return actors.id[actors.nativeId.indexOf(id)];
});
await decide(context, {
  workspace,
  by: 'Ada',
  decisions: [{ kind: 'same', subjects, field: null, value: null, reason: 'one firm' }],
});

async function actor(id: string): Promise<ActorWire> {
  return release(OWNER, await showActor(context, { workspace, place: 'all', id }));
}

async function fact(id: string, key: string): Promise<ActorWire['facts'][number]> {
  return (await actor(id)).facts.find((each) => each.key === key)!;
}

async function correct(id: string, field: string, value: string): Promise<void> {
  const subject = (await actor(id)).actor.id;
  const decision = { kind: 'override' as const, subjects: [subject], field, value, reason: 'seen' };
  await decide(context, { workspace, by: 'Ada', decisions: [decision] });
}

test('each fact names the source that states it and its day (hand)', async () => {
  const region = await fact(subjects[0], 'region');
  assert.equal(region.raw, 'ITH55');
  assert.equal(region.source, 'members-2026');
  assert.equal(region.knownFrom, '2026-01-15');
  const city = await fact(subjects[0], 'city');
  assert.deepEqual([city.raw, city.source, city.knownFrom], ['Bologna', 'fair-2026', '2026-02-01']);
  assert.equal(city.corrected, null);
});

test('a correction says what it overruled, by whom and why, and undoing gives back the bytes (identity)', async () => {
  const before = digestOf(context, workspace);
  await correct('F1', 'region', 'ITI14');
  const region = await fact('F1', 'region');
  assert.equal(region.raw, 'ITI14');
  assert.equal(region.corrected?.from, 'ITH54');
  assert.deepEqual([region.corrected.by, region.corrected.reason], ['Ada', 'seen']);
  const { actors, regionCodes } = snapshotOf(context, workspace);
  const row = actors.nativeId.indexOf('F1');
  assert.equal(regionCodes[actors.region[row]], 'ITI14');
  assert.notEqual(digestOf(context, workspace), before);
  await undoDecision(context, { workspace, id: region.corrected.decision, by: 'Ada' });
  assert.equal(digestOf(context, workspace), before);
  assert.equal((await fact('F1', 'region')).corrected, null);
});

test('a correction of a correction shows what stood before it (identity)', async () => {
  await correct('F1', 'name', 'Rossi srl');
  await correct('F1', 'name', 'Rossi & figli');
  const name = await fact('F1', 'name');
  assert.deepEqual([name.raw, name.corrected?.from], ['Rossi & figli', 'Rossi srl']);
});

test('what cannot be is refused with what would be right, and nothing is stored (limit)', async () => {
  const count = async (): Promise<number> =>
    release(OWNER, await listDecisions(context, { workspace })).decisions.length;
  const before = await count();
  for (const [field, value, code] of [
    ['region', 'ith5-x', 'unknown-region'],
    ['lat', '91', 'out-of-range'],
    ['lon', '-180.1', 'out-of-range'],
    ['lat', '44,6', 'not-a-number'],
    ['kind', 'company', 'unknown-code'],
    ['small', 'maybe', 'unknown-code'],
    ['name', '  ', 'cell-missing'],
    ['city', 'x'.repeat(501), 'bad-parameter'],
  ] as const)
    await assert.rejects(correct('F1', field, value), (error: unknown) => {
      assert.ok(error instanceof Refused, String(error));
      assert.equal(error.problem.code, code, `${field} ${value}`);
      return true;
    });
  assert.equal(await count(), before);
});

test('a fact that is taken away is unknown, not empty text in a number (limit)', async () => {
  await correct('F1', 'lat', '44.6');
  await correct('F1', 'lon', '10.9');
  const { actors } = snapshotOf(context, workspace);
  assert.equal(actors.lat[actors.nativeId.indexOf('F1')], 44.6);
  await correct('F1', 'lat', '');
  const after = snapshotOf(context, workspace).actors;
  assert.ok(Number.isNaN(after.lat[after.nativeId.indexOf('F1')]));
});
