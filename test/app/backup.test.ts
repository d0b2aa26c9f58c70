import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backUp } from '../../src/app/backup/back-up.ts';
import { checkBackup } from '../../src/app/backup/backup-file.ts';
import { restore } from '../../src/app/backup/restore.ts';
import type { Context } from '../../src/app/context.ts';
import { decide } from '../../src/app/decide.ts';
import { exportPackage } from '../../src/app/export-package.ts';
import { forgetActor, forgetAll } from '../../src/app/forget.ts';
import { Refused } from '../../src/app/refused.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { openTestStore } from '../store/with-store.ts';
import { temporaryFolder } from '../store/test-server.ts';
import { bring, newWorkspace, ownContext } from './own-context.ts';

const MADE = '2026-11-22T00:00:00.000Z';

const FIRMS = [
  'id;name;region;employees',
  'F1;Aria Rossi Tornerie;ITH5;4',
  'F2;Beta Meccanica Srl;ITH5;120',
  'F3;Beta Meccanica S.r.l.;ITH5;',
  'F4;Gamma\tTab \\ Backslash;ITH5;9',
  ';Rossi without an id;ITH5;x',
].join('\n');

const SUPPLY = 'from;to;kind\nF1;F2;supply\nF4;F1;supply\nF4;F2;supply';

async function filled(context: Context, title: string): Promise<string> {
  const workspace = await newWorkspace(context, title);
  await bring(context, workspace, 'firms.csv', FIRMS);
  await bring(context, workspace, 'supply.csv', SUPPLY, { source: 'supply-2026' });
  return workspace;
}

const first = await openTestStore();
const second = await openTestStore();
const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true, force: true }));
const context = ownContext(first.store);
const elsewhere = ownContext(second.store);
const valley = await filled(context, 'Valley');
const hills = await filled(context, 'Hills');
const path = join(folder, 'all.backup');

const refusedWith = (code: string) => (error: unknown) =>
  error instanceof Refused && error.problem.code === code;

test('what is backed up comes back digest for digest and row for row (identity)', async () => {
  const { actors } = context.workspaces.get(valley)!.snapshot;
  const ids = ['F2', 'F3'].map((id) => actors.id[actors.nativeId.indexOf(id)]);
  release(
    OWNER,
    await decide(context, {
      workspace: valley,
      decisions: [{ kind: 'same', subjects: ids, field: null, value: null, reason: 'one firm' }],
      by: 'A. Manager',
    }),
  );
  const written = release(OWNER, await backUp(context, { workspaces: [], path, made: MADE }));
  assert.deepEqual(
    written.workspaces.map(({ name }) => name),
    [valley, hills],
  );
  assert.deepEqual(await checkBackup(path), written);
  const back = release(OWNER, await restore(elsewhere, { path }));
  assert.deepEqual(back.same, [true, true]);
  for (const name of [valley, hills]) {
    const was = context.workspaces.get(name)!;
    const is = elsewhere.workspaces.get(name)!;
    assert.equal(is.snapshot.frozen.digest, was.snapshot.frozen.digest);
    const [a, b] = await Promise.all(
      [context, elsewhere].map(async (each) =>
        release(OWNER, await exportPackage(each, { workspace: name })),
      ),
    );
    assert.deepEqual(b.bytes, a.bytes);
  }
  const again = join(folder, 'again.backup');
  const once = release(
    OWNER,
    await backUp(elsewhere, { workspaces: [valley, hills], path: again, made: MADE }),
  );
  assert.deepEqual(once, written);
  assert.deepEqual(gunzipSync(readFileSync(again)), gunzipSync(readFileSync(path)));
});

test('a workspace that is there is never written over (limit)', async () => {
  await assert.rejects(restore(context, { path }), refusedWith('workspace-taken'));
});

test('a damaged, cut or foreign file restores nothing (limit)', async () => {
  const text = gunzipSync(readFileSync(path)).toString();
  const third = ownContext((await openTestStore()).store);
  const bad = join(folder, 'bad.backup');
  const packed = readFileSync(path);
  for (const [bytes, code] of [
    [packed.subarray(0, packed.length - 20), 'backup-unfit'],
    [gzipSync(text.replace('Beta Meccanica Srl', 'Beta Meccanica Spa')), 'backup-unfit'],
    [gzipSync(text.split('\n').slice(0, -2).join('\n')), 'backup-unfit'],
    [gzipSync('{"a":1}\n'), 'backup-unfit'],
    [Buffer.from('name;kind\n'), 'backup-unfit'],
    [gzipSync(''), 'backup-unfit'],
  ] as const) {
    writeFileSync(bad, bytes);
    await assert.rejects(restore(third, { path: bad }), refusedWith(code));
  }
  assert.equal(third.workspaces.size, 0);
  copyFileSync(path, bad);
});

test('forgetting only looks until it is said to be for good (limit)', async () => {
  const before = context.workspaces.get(hills)!.snapshot.frozen.digest;
  const request = { workspace: hills, actor: 'F1', forGood: false };
  const looked = release(OWNER, await forgetActor(context, request));
  assert.equal(looked.done, false);
  assert.deepEqual(looked.rows['tie_statement'], 2);
  await context.register!.reopen(hills);
  assert.equal(context.workspaces.get(hills)!.snapshot.frozen.digest, before);
});

test('who is forgotten stands nowhere any more, and what is left is what it was (identity)', async () => {
  const { actors } = context.workspaces.get(hills)!.snapshot;
  const id = actors.id[actors.nativeId.indexOf('F1')];
  const request = { workspace: hills, actor: 'F1', forGood: true };
  const gone = release(OWNER, await forgetActor(context, request));
  assert.equal(gone.rows['actor_statement'], 1);
  assert.equal(gone.rows['tie_statement'], 2);
  const after = context.workspaces.get(hills)!.snapshot;
  assert.deepEqual([...after.actors.nativeId].sort(), ['F2', 'F3', 'F4']);
  assert.equal(after.ties.count, 1);
  const out = join(folder, 'after.backup');
  release(OWNER, await backUp(context, { workspaces: [hills], path: out, made: MADE }));
  const everything = gunzipSync(readFileSync(out)).toString();
  assert.ok(!everything.includes(id));
  assert.ok(!everything.includes('Aria Rossi'));
  assert.ok(everything.includes('Beta Meccanica Srl'));
});

test('a forgotten workspace leaves no row (identity)', async () => {
  release(OWNER, await forgetAll(context, { workspace: valley, forGood: true }));
  assert.equal(context.workspaces.has(valley), false);
  const back = ownContext(first.store);
  await restoreOnly(back);
});

/** The workspace can be restored where it was forgotten, which it could not if a row were left. */
async function restoreOnly(back: Context): Promise<void> {
  const only = join(folder, 'valley.backup');
  release(OWNER, await backUp(elsewhere, { workspaces: [valley], path: only, made: MADE }));
  const restored = release(OWNER, await restore(back, { path: only }));
  assert.deepEqual(restored.same, [true]);
}
