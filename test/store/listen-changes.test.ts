import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { decide, listDecisions, undoDecision } from '../../src/app/decide.ts';
import { listImports } from '../../src/app/list-imports.ts';
import { addWorkspace } from '../../src/app/keep-workspaces.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { followChanges } from '../../src/app/start/follow-changes.ts';
import { undoImport } from '../../src/app/undo-import.ts';
import { connect } from '../../src/store/store.ts';
import { bring, digestOf, newWorkspace, ownContext, snapshotOf } from '../app/own-context.ts';
import { openTestStore, runAs } from './with-store.ts';

const { store, owner, admin } = await openTestStore();
const other = await connect(owner);
after(() => other.close());
const server = ownContext(store);
const beside = ownContext(other);
const faults: unknown[] = [];
const unfollow = followChanges(server, (error) => faults.push(error));
after(unfollow);

const MEMBERS = 'id,name,kind\nF1,Rossi S.r.l.,firm\nF2,ROSSI SRL,firm\n';

/** Waits until the running server shows something. */
async function shows(seen: () => boolean, what: string): Promise<void> {
  const until = performance.now() + 20_000;
  while (!seen()) {
    assert.ok(performance.now() < until, `the server does not show it: ${what}`);
    await new Promise(setImmediate);
  }
}

test('what another program makes, imports, decides and undoes is shown without a restart (hand)', async () => {
  const name = release(OWNER, await addWorkspace(beside, { title: 'Beside' })).name;
  await shows(() => server.workspaces.has(name), 'the workspace');
  const { import: id } = await bring(beside, name, 'members.csv', MEMBERS);
  await shows(() => snapshotOf(server, name).actors.count === 2, 'the import');
  const { imports } = release(OWNER, await listImports(server, { workspace: name }));
  assert.equal(imports.length, 1);
  const subjects = [...snapshotOf(server, name).actors.id];
  await decide(beside, {
    workspace: name,
    by: 'me',
    decisions: [{ kind: 'same', subjects, field: null, value: null, reason: 'one address' }],
  });
  await shows(() => snapshotOf(server, name).actors.count === 1, 'the decision');
  const { decisions } = release(OWNER, await listDecisions(server, { workspace: name }));
  await undoDecision(beside, { workspace: name, id: decisions[0].id, by: 'me' });
  await shows(() => snapshotOf(server, name).actors.count === 2, 'the decision taken back');
  await undoImport(beside, { workspace: name, id: id! });
  await shows(() => snapshotOf(server, name).actors.count === 0, 'the import undone');
  assert.deepEqual(faults, []);
});

test('a server whose ear was cut off hears again, and reads what it may have missed (recovery)', async () => {
  const name = await newWorkspace(server, 'Cut off');
  await beside.register!.reopen(name);
  await runAs(
    admin,
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen mesoscope_changes'`,
  );
  await bring(beside, name, 'members.csv', MEMBERS);
  await shows(() => snapshotOf(server, name).actors.count === 2, 'the import it missed');
  assert.equal(digestOf(server, name), digestOf(beside, name));
});
