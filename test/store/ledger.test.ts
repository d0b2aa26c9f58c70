import { deepStrictEqual, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/domain/problem.ts';
import { decide, listDecisions, undoDecision } from '../../src/store/decisions.ts';
import {
  addImport,
  countProblems,
  listImports,
  readProblems,
  undoImport,
  writeProblems,
} from '../../src/store/imports.ts';
import { findRun, keepRun, listRuns } from '../../src/store/runs.ts';
import { keepSnapshot, listSnapshots } from '../../src/store/snapshots.ts';
import { writeSources } from '../../src/store/statements.ts';
import { statedSource } from '../snapshot/stated.ts';
import { withWorkspace } from '../../src/store/with-workspace.ts';
import { freshWorkspace, openTestStore } from './with-store.ts';

const { store } = await openTestStore();

const LEDGER = {
  sourceId: 's',
  mapping: 'test',
  fileDigest: 'abc',
  read: 10,
  kept: 7,
  merged: 2,
  rejected: 1,
};

async function workspaceWithSource(): Promise<string> {
  const workspaceId = await freshWorkspace(store);
  await withWorkspace(store, workspaceId, (tx) =>
    writeSources(tx, workspaceId, [statedSource('s')]),
  );
  return workspaceId;
}

test('an import that does not balance is refused by the database (limit)', async () => {
  const workspaceId = await workspaceWithSource();
  await rejects(
    withWorkspace(store, workspaceId, (tx) => addImport(tx, workspaceId, { ...LEDGER, kept: 8 })),
    /import_balances/,
  );
});

test('imports made at the same time get numbers without a gap (identity)', async () => {
  const workspaceId = await workspaceWithSource();
  const numbers = await Promise.all(
    Array.from({ length: 8 }, () =>
      withWorkspace(store, workspaceId, (tx) => addImport(tx, workspaceId, LEDGER)),
    ),
  );
  deepStrictEqual(
    numbers.sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
});

test('the ledger comes back as it was written, an undone import with its moment (identity)', async () => {
  const workspaceId = await workspaceWithSource();
  const listed = await withWorkspace(store, workspaceId, async (tx) => {
    const importId = await addImport(tx, workspaceId, LEDGER);
    await undoImport(tx, workspaceId, importId);
    const first = await listImports(tx, workspaceId);
    await undoImport(tx, workspaceId, importId);
    deepStrictEqual(await listImports(tx, workspaceId), first);
    return first;
  });
  const [{ at, undoneAt, ...rest }] = listed as [(typeof listed)[number]];
  deepStrictEqual(rest, { importId: 1, ...LEDGER });
  deepStrictEqual(
    [at, undoneAt].map((moment) => typeof moment),
    ['string', 'string'],
  );
});

test('problems come back in their order, by code and by page (identity)', async () => {
  const workspaceId = await workspaceWithSource();
  const problems: readonly Problem[] = Array.from({ length: 25 }, (_, i) => ({
    code: i % 5 === 0 ? 'row-unreadable' : 'missing-region',
    at: { source: 's', row: i % 2 === 0 ? i : null, field: i % 3 === 0 ? null : 'region' },
    value: i % 4 === 0 ? null : `value\t${i}`,
    message: `message ${i}`,
    hint: '',
  }));
  await withWorkspace(store, workspaceId, async (tx) => {
    const importId = await addImport(tx, workspaceId, LEDGER);
    await writeProblems(tx, workspaceId, importId, problems);
    deepStrictEqual(await readProblems(tx, workspaceId, importId), problems);
    deepStrictEqual(
      await readProblems(tx, workspaceId, importId, {
        code: 'row-unreadable',
        offset: 1,
        limit: 2,
      }),
      [problems[5], problems[10]],
    );
    deepStrictEqual(
      await countProblems(tx, workspaceId, importId),
      new Map([
        ['missing-region', 20],
        ['row-unreadable', 5],
      ]),
    );
    deepStrictEqual(await readProblems(tx, workspaceId, importId + 1), []);
  });
});

const FROZEN = {
  digest: 'd1',
  knownDay: '2026-01-01',
  period: { from: null, to: '2026-12-31' },
  rules: ['one', 'two, with a comma and a "quote"'],
  sources: ['s'],
  place: null,
};

test('a run is found by its key whatever the order of its parameters, and comes back byte for byte (identity)', async () => {
  const workspaceId = await freshWorkspace(store);
  const key = {
    snapshotDigest: 'd1',
    place: 'ITH5',
    method: 'density',
    version: 1,
    parameters: { largest: 30, share: 0.1 },
    seed: 2 ** 52,
  };
  const result = '{ "value": 0.10000000000000001, "b":-0,"a":[null] }';
  await withWorkspace(store, workspaceId, async (tx) => {
    await keepSnapshot(tx, workspaceId, { frozen: FROZEN, counts: { actors: 3 }, overruled: {} });
    await keepSnapshot(tx, workspaceId, { frozen: FROZEN, counts: { actors: 3 }, overruled: {} });
    deepStrictEqual(
      (await listSnapshots(tx, workspaceId)).map(({ frozen, counts }) => ({ frozen, counts })),
      [{ frozen: FROZEN, counts: { actors: 3 } }],
    );
    await keepRun(tx, workspaceId, key, result, 'mesoscope 0');
    await keepRun(tx, workspaceId, key, '"another"', 'mesoscope 0');
    const found = await findRun(tx, workspaceId, {
      ...key,
      parameters: { share: 0.1, largest: 30 },
    });
    deepStrictEqual(found?.result, result);
    deepStrictEqual(found?.seed, key.seed);
    deepStrictEqual(found?.parameters, key.parameters);
    for (const other of [
      { ...key, seed: 1 },
      { ...key, version: 2 },
      { ...key, place: 'ITH' },
      { ...key, method: 'degree' },
      { ...key, snapshotDigest: 'd2' },
      { ...key, parameters: { largest: 30 } },
    ])
      deepStrictEqual(await findRun(tx, workspaceId, other), null);
    deepStrictEqual((await listRuns(tx, workspaceId, 'd1', 'density')).length, 1);
    deepStrictEqual((await listRuns(tx, workspaceId, 'd1', 'degree')).length, 0);
  });
  await rejects(
    withWorkspace(store, workspaceId, (tx) =>
      keepRun(tx, workspaceId, { ...key, snapshotDigest: 'never frozen' }, '1', ''),
    ),
    { code: '23503' },
  );
});

test('a decision is kept with its reason, undone once, and never lost (identity)', async () => {
  const workspaceId = await freshWorkspace(store);
  const same = {
    kind: 'same',
    subjects: ['a', 'b,"c'],
    field: null,
    value: null,
    reason: 'one address',
    by: 'me',
  } as const;
  await withWorkspace(store, workspaceId, async (tx) => {
    const id = await decide(tx, workspaceId, same);
    await undoDecision(tx, workspaceId, id, 'you');
    await undoDecision(tx, workspaceId, id, 'somebody else');
    const [kept] = await listDecisions(tx, workspaceId);
    deepStrictEqual(
      { ...same, id, undoneBy: 'you' },
      {
        ...same,
        id: kept?.id,
        undoneBy: kept?.undoneBy,
      },
    );
    deepStrictEqual(kept?.subjects, same.subjects);
  });
  await rejects(
    withWorkspace(store, workspaceId, (tx) => decide(tx, workspaceId, { ...same, field: 'name' })),
    /override_names_field/,
  );
});
