import { deepStrictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { readBundled } from '../../src/app/start/read-bundled.ts';
import { buildSnapshot, everythingAsOf } from '../../src/snapshot/build-snapshot.ts';
import { addImport, writeProblems } from '../../src/store/imports.ts';
import { readStatements, writeSources, writeStatements } from '../../src/store/statements.ts';
import { withWorkspace } from '../../src/store/with-workspace.ts';
import { freshWorkspace, openTestStore } from './with-store.ts';

const { store } = await openTestStore();

test('the bundled network comes back from the register as the same snapshot, digest for digest (identity)', async () => {
  const { statements, ledger, problems } = await readBundled();
  const [source] = statements.sources;
  const workspaceId = await freshWorkspace(store);
  await withWorkspace(store, workspaceId, async (tx) => {
    await writeSources(tx, workspaceId, statements.sources);
    const importId = await addImport(tx, workspaceId, {
      ...ledger,
      sourceId: source!.id,
      mapping: 'cordis',
      fileDigest: null,
    });
    await writeStatements(tx, workspaceId, importId, statements);
    await writeProblems(tx, workspaceId, importId, problems);
  });
  const rule = everythingAsOf(source!.day);
  const back = await withWorkspace(
    store,
    workspaceId,
    (tx) => readStatements(tx, workspaceId, rule),
    { reading: true },
  );
  deepStrictEqual(back, statements);
  deepStrictEqual(buildSnapshot(back, rule).frozen, buildSnapshot(statements, rule).frozen);
});
