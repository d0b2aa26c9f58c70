import { deepStrictEqual, ok, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { clientConfig } from '../../src/store/address.ts';
import type { Migration } from '../../src/store/migrate.ts';
import { listMigrations, migrate } from '../../src/store/migrate.ts';
import { prepare } from '../../src/store/prepare.ts';
import { connect } from '../../src/store/store.ts';
import { emptyDatabase, runAs } from './with-store.ts';

const { owner } = await emptyDatabase();
const all = listMigrations();

async function asOwner<T>(fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(clientConfig(owner));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Everything the migrations made, so that two states can be compared. */
async function state(): Promise<unknown> {
  return await runAs(
    owner,
    `select (select json_agg(number order by number) from mesoscope_migrations.log) as log,
       (select json_agg(relname::text order by relname::text) from pg_class
          where relnamespace = to_regnamespace('mesoscope')) as relations,
       (select json_agg(polname || ' ' || polrelid::regclass order by 1) from pg_policy) as policies,
       (select json_agg(proname::text order by proname::text) from pg_proc
          where pronamespace = to_regnamespace('mesoscope')) as functions`,
  );
}

/** A file's statements: they end with a semicolon at the end of a line, outside of quoted bodies. */
function statementsOf(sql: string): readonly string[] {
  const found: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of sql.split('\n')) {
    current += `${line}\n`;
    if (((line.match(/\$\$/g) ?? []).length & 1) === 1) quoted = !quoted;
    if (quoted || !line.trimEnd().endsWith(';') || line.trimStart().startsWith('--')) continue;
    found.push(current);
    current = '';
  }
  return found;
}

test('a migration broken off between any two of its statements leaves the version before; then it goes through (identity)', async () => {
  const { appRole } = await asOwner((client) => prepare(client, owner.database, null));
  let breaks = 0;
  for (const [i, migration] of all.entries()) {
    const before = await state();
    const statements = statementsOf(migration.sql);
    for (let k = 0; k <= statements.length; k++) {
      const sql = [
        ...statements.slice(0, k),
        'select pg_terminate_backend(pg_backend_pid());',
      ].join('\n');
      const broken: readonly Migration[] = [...all.slice(0, i), { ...migration, sql }];
      await rejects(asOwner((client) => migrate(client, appRole, broken)));
      deepStrictEqual(await state(), before, `${migration.name} after statement ${k}`);
      breaks++;
    }
    deepStrictEqual(await asOwner((client) => migrate(client, appRole, all.slice(0, i + 1))), 1);
  }
  ok(breaks > 40, `${breaks} breaks`);
  deepStrictEqual(await asOwner((client) => migrate(client, appRole)), 0);
});

test('several starts at once apply each migration once (identity)', async () => {
  await runAs(owner, 'drop schema mesoscope cascade', 'drop schema mesoscope_migrations cascade');
  const stores = await Promise.all([
    connect(owner),
    connect(owner),
    connect(owner),
    connect(owner),
  ]);
  await Promise.all(stores.map((store) => store.close()));
  const rows = await runAs(owner, 'select number from mesoscope_migrations.log order by number');
  deepStrictEqual(
    rows.map((row) => row['number']),
    all.map((migration) => migration.number),
  );
});

test('a database of a newer version is refused and not changed (limit)', async () => {
  const newer: Migration = {
    number: all.length + 1,
    name: '9999-newer',
    sql: 'create table mesoscope.newer (workspace_id uuid)',
  };
  await asOwner((client) => migrate(client, `${owner.database}_app`, [...all, newer]));
  const before = await state();
  await rejects(connect(owner), /written by a newer version: "9999-newer"/);
  deepStrictEqual(await state(), before);
  await runAs(
    owner,
    'drop table mesoscope.newer',
    `delete from mesoscope_migrations.log where name = '9999-newer'`,
  );
});

test('a database made by a migration that was rewritten since is refused (limit)', async () => {
  const [first, ...others] = all;
  const rewritten = [{ ...first!, sql: `${first!.sql}\n-- rewritten` }, ...others];
  await rejects(
    asOwner((client) => migrate(client, `${owner.database}_app`, rewritten)),
    /other migrations/,
  );
  // line ends are no difference: git may write them anew
  const windows = all.map((migration) => ({
    ...migration,
    sql: migration.sql.replaceAll('\n', '\r\n'),
  }));
  deepStrictEqual(await asOwner((client) => migrate(client, `${owner.database}_app`, windows)), 0);
});
