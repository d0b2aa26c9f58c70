import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import pg from 'pg';
import type { Address } from '../../src/store/address.ts';
import { clientConfig } from '../../src/store/address.ts';
import { adminStatements } from '../../src/store/rights.ts';
import { connect } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { withWorkspace } from '../../src/store/with-workspace.ts';
import { makeWorkspace, workspaceIdOf } from '../../src/store/workspaces.ts';
import { testServer } from './test-server.ts';

/** A database of its own on the tests' server: nothing in it but what the test puts there. */
export interface TestDatabase {
  /** As its owner. */
  readonly owner: Address;
  /** As the administrator of the server, in this database. */
  readonly admin: Address;
}

/** A migrated store in a database of its own. */
export interface TestStore extends TestDatabase {
  readonly store: Store;
}

/**
 * Makes an empty database owned by a role of its own; after the tests of the file both are dropped. Call it at the top
 * of a test file, once.
 */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await runAs(server.admin, ...adminStatements({ user: name, database: name }, password));
  after(async () => {
    await runAs(
      server.admin,
      `drop database if exists ${name} with (force)`,
      `drop role if exists ${name}_app`,
      `drop role if exists ${name}`,
    );
    await server.stop();
  });
  return {
    owner: { ...server.admin, user: name, database: name, password },
    admin: { ...server.admin, database: name },
  };
}

/** Opens a store for the tests of a file; it is closed and dropped after them. */
export async function openTestStore(): Promise<TestStore> {
  const database = await emptyDatabase();
  const store = await connect(database.owner);
  // hooks run in the order in which they were given, and a database with connections can be dropped by force only
  after(() => store.close());
  return { ...database, store };
}

/** Makes a workspace of a fresh name and gives its id. */
export async function freshWorkspace(store: Store): Promise<string> {
  const name = `w-${randomBytes(6).toString('hex')}`;
  const id = workspaceIdOf(name);
  await withWorkspace(store, id, (tx) => makeWorkspace(tx, name, name));
  return id;
}

/** Runs statements one by one on a connection of their own; the rows of the last. */
export async function runAs(
  address: Address,
  ...statements: readonly string[]
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client(clientConfig(address));
  await client.connect();
  try {
    let rows: readonly Readonly<Record<string, unknown>>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}
