import { deepStrictEqual, doesNotMatch, match } from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { describeAddress, parseAddress } from '../../src/store/address.ts';
import type { Address } from '../../src/store/address.ts';
import { StoreRefused } from '../../src/store/refused.ts';
import { adminStatements } from '../../src/store/rights.ts';
import { connect } from '../../src/store/store.ts';
import { emptyDatabase, runAs } from './with-store.ts';

const { owner, admin } = await emptyDatabase();

async function refusal(address: Address, app: Address | null = null): Promise<StoreRefused> {
  try {
    await (await connect(address, app)).close();
  } catch (error) {
    if (error instanceof StoreRefused) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

test('an address is read with its parts, and is never said with its password (hand)', () => {
  const address = parseAddress('postgresql://some:se%40cret@db.example:6543/data?sslmode=disable');
  deepStrictEqual(
    { ...address, ssl: Boolean(address.ssl) },
    {
      host: 'db.example',
      port: 6543,
      database: 'data',
      user: 'some',
      password: 'se@cret',
      ssl: false,
    },
  );
  deepStrictEqual(describeAddress(address), 'some@db.example:6543/data');
  deepStrictEqual(
    parseAddress('postgres://some:x@/data?host=/run/postgresql').host,
    '/run/postgresql',
  );
});

test('what is no address is refused without repeating it (limit)', () => {
  for (const text of ['', 'mysql://a:secret@b/c', 'secret', 'postgresql://'])
    try {
      parseAddress(text);
      throw new Error(`taken: ${text}`);
    } catch (error) {
      match(String(error), /cannot be read/);
      doesNotMatch(String(error), /secret/);
    }
});

test('a server that does not answer is named with its remedy (limit)', async () => {
  const closed = await new Promise<number>((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => settle(port));
    });
  });
  const { problem } = await refusal({ ...owner, host: '127.0.0.1', port: closed });
  deepStrictEqual(problem.code, 'database-unreachable');
  deepStrictEqual(problem.value, `${owner.user}@127.0.0.1:${closed}/${owner.database}`);
  match(problem.hint, /no server listens there/);
});

test('a wrong password and a missing database are told apart, the password is not told (limit)', async () => {
  const wrong = await refusal({ ...owner, password: 'not-the-secret' });
  match(wrong.problem.hint, /password is wrong/);
  doesNotMatch(JSON.stringify(wrong.problem), /not-the-secret/);
  match((await refusal({ ...owner, database: 'nowhere' })).problem.hint, /no such database/);
});

test('each missing right is one sentence with its remedy; the remedies mend them one after the other (recovery)', async () => {
  const poor = { ...owner, user: `${owner.user}_poor`, password: 'poor' };
  await runAs(admin, `create role "${poor.user}" login password 'poor'`);
  try {
    const said: string[] = [];
    for (let i = 0; i < 2; i++) {
      const { problem } = await refusal(poor);
      deepStrictEqual(problem.code, 'database-role');
      said.push(problem.message);
      await runAs(admin, problem.hint.split(';')[0]!);
    }
    deepStrictEqual(said, [
      `the role may not make schemas in this database: "${poor.user}"`,
      `the role may not make the application's role: "${poor.user}"`,
    ]);
    await (await connect(poor)).close();
    // and to somebody else the schema is foreign
    match((await refusal(owner)).problem.message, /belongs to another role/);
  } finally {
    await runAs(
      admin,
      'drop schema if exists mesoscope cascade',
      'drop schema if exists mesoscope_migrations cascade',
      `drop owned by "${poor.user}" cascade`,
      `drop role if exists "${owner.database}_app"`,
      `drop role "${poor.user}"`,
    );
  }
});

test('an application role made by hand is taken, and refused when it passes policies or may not load (recovery)', async () => {
  const app = { ...owner, user: `${owner.user}_hand`, password: 'hand' };
  await runAs(
    admin,
    `alter role "${owner.user}" nocreaterole`,
    `create role "${app.user}" login bypassrls password 'hand'`,
    `revoke temporary on database "${owner.database}" from public`,
  );
  try {
    const said: string[] = [];
    for (let i = 0; i < 2; i++) {
      const { problem } = await refusal(owner, app);
      said.push(problem.message);
      await runAs(admin, problem.hint);
    }
    deepStrictEqual(said, [
      `the application's role may not make temporary tables: "${app.user}"`,
      `the application's role gets past row security: "${app.user}"`,
    ]);
    const store = await connect(owner, app);
    deepStrictEqual(store.app.options.user, app.user);
    await store.close();
    match(
      (await refusal(owner, { ...app, user: 'another' })).problem.message,
      /another application role/,
    );
    await runAs(admin, `grant "${owner.user}" to "${app.user}"`);
    match((await refusal(owner, app)).problem.message, /member of the owner's role/);
  } finally {
    await runAs(
      admin,
      'drop schema if exists mesoscope cascade',
      'drop schema if exists mesoscope_migrations cascade',
      `drop owned by "${app.user}" cascade`,
      `drop role "${app.user}"`,
      `alter role "${owner.user}" createrole`,
      `grant temporary on database "${owner.database}" to public`,
    );
  }
});

test('a server that may forget what it confirmed is refused (limit)', async () => {
  await runAs(admin, `alter role "${owner.user}" set synchronous_commit = off`);
  const { problem } = await refusal(owner);
  deepStrictEqual([problem.code, problem.value], ['database-unfit', 'synchronous_commit = off']);
  await runAs(admin, `alter role "${owner.user}" reset synchronous_commit`);
});

test('a database that does not store Unicode is refused (limit)', async () => {
  const latin = `${owner.database}_latin`;
  await runAs(
    admin,
    `create database ${latin} owner "${owner.user}" encoding 'LATIN1' locale_provider libc locale 'C' template template0`,
  );
  try {
    const { problem } = await refusal({ ...owner, database: latin });
    deepStrictEqual([problem.code, problem.value], ['database-unfit', 'LATIN1']);
  } finally {
    await runAs(admin, `drop database ${latin}`);
  }
});

test('the statements for an administrator quote whatever the names are (limit)', () => {
  deepStrictEqual(adminStatements({ user: 'a"b', database: 'c d' }, `it's`), [
    `create role "a""b" login createrole password 'it''s'`,
    `create database "c d" owner "a""b" encoding 'UTF8' template template0`,
  ]);
});

test('an application role that is gone, or has another password, is named at the start and not at the first page (limit)', async () => {
  await (await connect(owner)).close();
  const app = `"${owner.database}_app"`;
  await runAs(admin, `alter role ${app} password 'another'`);
  match((await refusal(owner)).problem.hint, /password is wrong for this role/);
  await runAs(admin, `drop owned by ${app}`, `drop role ${app}`);
  match((await refusal(owner)).problem.message, /application's role does not exist/);
});
