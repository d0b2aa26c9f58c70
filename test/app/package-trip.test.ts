import assert from 'node:assert/strict';
import test from 'node:test';
import { decide, listDecisions } from '../../src/app/decide.ts';
import { exportPackage } from '../../src/app/export-package.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { readFile } from '../../src/files/read-file.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, digestOf, newWorkspace, ownContext, snapshotOf } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);

const FILES: readonly (readonly [string, string])[] = [
  [
    'members.csv',
    'id,name,kind,small,city,region,employees\nF1,"=Rossi, S.r.l.",firm,yes,Modena,ITH54,24\nF2,Rossi SRL,firm,no,Modena,ITH54,\nF3,Università,university,no,Modena,,3000\nF4,,firm,no,,,\n',
  ],
  ['ties.csv', 'from,to,kind,directed,weight\nF1,F3,supply,yes,2.5\nF2,F3,advice,no,\n'],
  ['projects.csv', 'id,title,instrument,start,end\nP1,Pumps,group,2024-01-01,2025-12-31\n'],
  [
    'participations.csv',
    'initiative,actor,role\nP1,F1,coordinator\nP1,F2,participant\nP1,F3,participant\n',
  ],
];

test('a workspace as a package, imported into an empty one, is the same register (identity)', async () => {
  const first = await newWorkspace(context, 'First');
  for (const [name, text] of FILES) await bring(context, first, name, text);
  const { id } = snapshotOf(context, first).actors;
  await decide(context, {
    workspace: first,
    by: 'me',
    decisions: [
      { kind: 'same', subjects: [id[0]!, id[1]!], field: null, value: null, reason: 'one firm' },
      { kind: 'override', subjects: [id[2]!], field: 'city', value: 'Reggio', reason: 'moved' },
    ],
  });
  assert.equal(snapshotOf(context, first).actors.count, 2);
  const { bytes, name } = release(OWNER, await exportPackage(context, { workspace: first }));
  assert.equal(name, 'first.zip');
  const read = await readFile({ name, bytes });
  assert.deepEqual([read.refused, read.problems], [false, []]);
  const second = await newWorkspace(context, 'Second');
  const outcome = await bring(context, second, name, bytes);
  assert.deepEqual([outcome.refused, outcome.rejected], [false, 0]);
  assert.equal(digestOf(context, second), digestOf(context, first));
  const decided = async (workspace: string) =>
    release(OWNER, await listDecisions(context, { workspace })).decisions.map(
      ({ at: _at, ...decision }) => decision,
    );
  assert.deepEqual(await decided(second), await decided(first));
  const again = release(OWNER, await exportPackage(context, { workspace: second }));
  const tables = async (packed: Uint8Array) =>
    (await readFile({ name: 'p.zip', bytes: packed })).tables.map(({ name: table, rows }) => [
      table,
      rows,
    ]);
  assert.deepEqual(await tables(again.bytes), await tables(bytes));
});
