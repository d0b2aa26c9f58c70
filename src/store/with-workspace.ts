import { Kysely, PostgresDialect } from 'kysely';
import type { QueryCreator } from 'kysely';
import type pg from 'pg';
import { explainFailure } from './explain.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { tokenOf } from './token.ts';

/** One transaction of one workspace. What it does is kept when its function returns, and nothing of it when it throws. */
export interface Tx {
  /** Queries in schema `mesoscope`. It cannot begin or commit: that is the frame's work. */
  readonly sql: QueryCreator<Tables>;
  /** The connection, for COPY. */
  readonly client: pg.PoolClient;
}

/** `reading` sees one state of the database from first to last query and refuses writes. */
export interface TxOptions {
  readonly reading?: boolean;
  /** Writes nothing that another program on the database would have to read anew, such as what was frozen. */
  readonly quiet?: boolean;
}

/** The channel on which a committed change of a workspace is told to other programs on the database. */
export const CHANGES = 'mesoscope_changes';

/**
 * Runs a function in a transaction that asks for one workspace, as the application's role.
 *
 * The workspace is set for the transaction only, so a connection that goes back to the pool asks for nobody. The
 * token is not a secret to keep from `fn`: it opens this workspace alone.
 *
 * @throws StoreRefused when the database is gone or full; what `fn` throws otherwise.
 */
export function withWorkspace<T>(
  store: Store,
  workspaceId: string,
  fn: (tx: Tx) => Promise<T>,
  options: TxOptions = {},
): Promise<T> {
  return transact(store, store.app, workspaceId, fn, options);
}

/** As `withWorkspace`, with the owner's role: the only way to write a published workspace, or to publish one. */
export function asLoader<T>(
  store: Store,
  workspaceId: string,
  fn: (tx: Tx) => Promise<T>,
  options: TxOptions = {},
): Promise<T> {
  return transact(store, store.loader, workspaceId, fn, options);
}

/** Runs a function for nobody in particular: it sees the list of published workspaces and nothing else. */
export function asVisitor<T>(store: Store, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(store, store.app, null, fn, { reading: true });
}

/** Runs a function as the owner in no workspace: it sees the list of all workspaces, published or not, and nothing in them. */
export function asOwner<T>(store: Store, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(store, store.loader, null, fn, { reading: true });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// long work belongs to the pure rooms: a statement that takes a minute is a fault
const LONGEST_STATEMENT = '60s';

/** PostgreSQL's word for a transaction in which a statement failed before. */
const ABORTED = '25P02';

function swallowed(): Error {
  return new Error('a statement failed and its error was swallowed: nothing was kept');
}

async function transact<T>(
  store: Store,
  pool: pg.Pool,
  workspaceId: string | null,
  fn: (tx: Tx) => Promise<T>,
  { reading = false, quiet = false }: TxOptions,
): Promise<T> {
  if (workspaceId !== null && !UUID.test(workspaceId))
    throw new RangeError(`not the id of a workspace: "${workspaceId}"`);
  let client;
  try {
    client = await pool.connect();
  } catch (error) {
    throw explainFailure(store.address, error);
  }
  let broken = false;
  try {
    await client.query(
      `begin isolation level ${reading ? 'repeatable read read only' : 'read committed'};` +
        (workspaceId === null
          ? ''
          : `set local mesoscope.workspace = '${tokenOf(store.tokenKey, workspaceId)}';`) +
        `set local statement_timeout = '${LONGEST_STATEMENT}'; set local datestyle = 'ISO, YMD';` +
        `set local extra_float_digits = 1; set local timezone = 'UTC'`,
    );
    const value = await fn({ sql: queriesOn(client), client });
    if (!reading && !quiet && workspaceId !== null)
      await client
        .query('select pg_notify($1, $2)', [CHANGES, `${store.instance} ${workspaceId}`])
        .catch((error: { readonly code?: string }) => {
          throw error.code === ABORTED ? swallowed() : error;
        });
    const { command } = await client.query('commit');
    // PostgreSQL answers the commit of a failed transaction with a rollback and no error
    if (command !== 'COMMIT') throw swallowed();
    return value;
  } catch (error) {
    try {
      await client.query('rollback');
    } catch {
      broken = true;
    }
    throw explainFailure(store.address, error);
  } finally {
    client.release(broken);
  }
}

function queriesOn(client: pg.PoolClient): QueryCreator<Tables> {
  const only = {
    connect: async () => ({ query: client.query.bind(client), release: () => undefined }),
    end: async () => undefined,
    options: {},
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: only }) }).withSchema(
    'mesoscope',
  );
}
