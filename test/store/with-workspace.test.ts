import { deepStrictEqual, notDeepStrictEqual, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import type pg from 'pg';
import { random } from '../../src/kernel/random/random.ts';
import { openPool } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { tokenOf } from '../../src/store/token.ts';
import { asLoader, asVisitor, withWorkspace } from '../../src/store/with-workspace.ts';
import type { Tx } from '../../src/store/with-workspace.ts';
import {
  listWorkspaces,
  makeWorkspace,
  publish,
  workspaceIdOf,
} from '../../src/store/workspaces.ts';
import { freshWorkspace, openTestStore } from './with-store.ts';

const { store } = await openTestStore();

async function addActor(tx: Tx, workspaceId: string): Promise<void> {
  await tx.client.query('insert into mesoscope.actor values ($1, gen_random_uuid())', [
    workspaceId,
  ]);
}

/** The workspaces whose actors a transaction can see. */
async function seen(tx: { readonly client: pg.ClientBase }): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ id: string }>(
    'select distinct workspace_id as id from mesoscope.actor order by 1',
  );
  return rows.map(({ id }) => id);
}

test('a transaction that asks for nobody, or says a name it cannot prove, sees nothing (limit)', async () => {
  const mine = await freshWorkspace(store);
  const other = await freshWorkspace(store);
  await withWorkspace(store, mine, (tx) => addActor(tx, mine));
  await withWorkspace(store, other, (tx) => addActor(tx, other));
  const forged = [
    '',
    other,
    `${other}.${'0'.repeat(64)}`,
    tokenOf(store.tokenKey, mine).replace(mine, other),
    tokenOf(new Uint8Array(32), other),
    `${tokenOf(store.tokenKey, other)}0`,
    `${tokenOf(store.tokenKey, other).toUpperCase()}`,
    `x' or true --`,
  ];
  await withWorkspace(store, mine, async (tx) => {
    deepStrictEqual(await seen(tx), [mine]);
    for (const token of forged) {
      await tx.client.query('select set_config($1, $2, true)', ['mesoscope.workspace', token]);
      deepStrictEqual(await seen(tx), [], token);
    }
    await tx.client.query('select set_config($1, $2, true)', [
      'mesoscope.workspace',
      tokenOf(store.tokenKey, mine),
    ]);
    deepStrictEqual(await seen(tx), [mine]);
  });
});

test('the database and the program make the same token (twin)', async () => {
  const id = workspaceIdOf('a-token');
  await withWorkspace(store, id, async (tx) => {
    const { rows } = await tx.client.query('select mesoscope.current_workspace() as id');
    deepStrictEqual(rows, [{ id }]);
  });
});

test('what a function throws is thrown, and nothing it did is kept (identity)', async () => {
  const id = await freshWorkspace(store);
  await rejects(
    withWorkspace(store, id, async (tx) => {
      await addActor(tx, id);
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  await withWorkspace(store, id, async (tx) => deepStrictEqual(await seen(tx), []));
});

test('a failed statement whose error was swallowed is not taken for a commit (limit)', async () => {
  const id = await freshWorkspace(store);
  await rejects(
    withWorkspace(store, id, async (tx) => {
      await addActor(tx, id);
      await tx.client.query('select 1/0').catch(() => undefined);
    }),
    /nothing was kept/,
  );
  await withWorkspace(store, id, async (tx) => deepStrictEqual(await seen(tx), []));
});

test('a reading transaction refuses to write and sees one state (identity)', async () => {
  const id = await freshWorkspace(store);
  await withWorkspace(
    store,
    id,
    async (tx) => {
      deepStrictEqual(await seen(tx), []);
      await withWorkspace(store, id, (writing) => addActor(writing, id));
      deepStrictEqual(await seen(tx), []);
    },
    { reading: true },
  );
  await rejects(
    withWorkspace(store, id, (tx) => addActor(tx, id), { reading: true }),
    { code: '25006' },
  );
});

test('a published workspace is read by every workspace and written by none but the loader (identity)', async () => {
  const name = 'published-one';
  const open = workspaceIdOf(name);
  await asLoader(store, open, async (tx) => {
    await makeWorkspace(tx, name, 'One');
    await addActor(tx, open);
    await publish(tx, open);
  });
  const mine = await freshWorkspace(store);
  await withWorkspace(store, mine, async (tx) => deepStrictEqual(await seen(tx), [open]));
  await rejects(
    withWorkspace(store, open, (tx) => addActor(tx, open)),
    { code: '42501' },
  );
  await rejects(
    withWorkspace(store, mine, (tx) => addActor(tx, open)),
    { code: '42501' },
  );
  await asLoader(store, open, (tx) => addActor(tx, open));
  const listed = await asVisitor(store, listWorkspaces);
  deepStrictEqual(
    listed.filter((workspace) => workspace.published).map((workspace) => workspace.name),
    [name],
  );
  await asLoader(store, open, (tx) => publish(tx, open, false));
  await withWorkspace(store, mine, async (tx) => deepStrictEqual(await seen(tx), []));
});

test('the same name makes the same id, another name another one (hand)', () => {
  deepStrictEqual(workspaceIdOf('horizon-europe'), workspaceIdOf('horizon-europe'));
  notDeepStrictEqual(workspaceIdOf('horizon-europe'), workspaceIdOf('horizon-europa'));
});

test('an id that is none is our own mistake and never reaches the database (limit)', async () => {
  await rejects(
    withWorkspace(store, `'; drop schema mesoscope; --`, async () => undefined),
    RangeError,
  );
});

test('2000 interleaved transactions of 50 workspaces over 5 connections, some broken off, see no foreign row (identity)', async () => {
  const { user = '', password } = store.app.options;
  const small = openPool({ ...store.address, user, password: String(password) }, 5);
  const tight: Store = { ...store, app: small };
  const workspaces: string[] = [];
  for (let i = 0; i < 50; i++) {
    const id = await freshWorkspace(store);
    await withWorkspace(store, id, (tx) => addActor(tx, id));
    workspaces.push(id);
  }
  const chance = random(7).fork('pool');
  let foreign = 0;
  let kept = 0;
  const plan = Array.from({ length: 2000 }, () => ({
    id: workspaces[Math.floor(chance.float() * 50)]!,
    fate: chance.float(),
  }));
  await Promise.all(
    plan.map(({ id, fate }) =>
      withWorkspace(tight, id, async (tx) => {
        for (const other of await seen(tx)) if (other !== id) foreign++;
        if (fate < 0.2) throw new Error('broken off');
        if (fate < 0.3) await tx.client.query('select 1/0');
        if (fate < 0.32) await tx.client.query('select pg_terminate_backend(pg_backend_pid())');
        kept++;
      }).catch(() => undefined),
    ),
  );
  // every connection that is left asks for nobody
  const rest = await Promise.all(Array.from({ length: 5 }, () => small.connect()));
  for (const client of rest) {
    deepStrictEqual(await seen({ client }), []);
    client.release();
  }
  await small.end();
  deepStrictEqual(foreign, 0);
  deepStrictEqual(kept, plan.filter(({ fate }) => fate >= 0.32).length);
});
