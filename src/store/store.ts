import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { clientConfig } from './address.ts';
import type { Address } from './address.ts';
import { explainConnection } from './explain.ts';
import { migrate } from './migrate.ts';
import { prepare } from './prepare.ts';
import { lacksOfApplication, lacksOfOwner, lacksOfServer, refuseLacks } from './rights.ts';
import type { TokenKey } from './token.ts';

/** An open, migrated, checked database. Reach it through `withWorkspace`, `asLoader` and `asVisitor`. */
export interface Store {
  readonly address: Address;
  /** Connections as the application's role, which owns nothing and sees one workspace at a time. */
  readonly app: pg.Pool;
  /** Connections as the owner, for loading published workspaces. */
  readonly loader: pg.Pool;
  readonly tokenKey: TokenKey;
  /** This program among others on the same database; see `listenChanges`. */
  readonly instance: string;
  close(): Promise<void>;
}

const APP_CONNECTIONS = 8;
const LOADER_CONNECTIONS = 2;

/**
 * Connects to a database by the address of its owner: checks the server and the roles, brings the schema to this
 * version, opens the pools. `app` is the address of an application role made by hand; without it one is made.
 *
 * @throws StoreRefused naming the first thing that is missing and its remedy.
 */
export async function connect(address: Address, app: Address | null = null): Promise<Store> {
  const owner = new pg.Client(clientConfig(address));
  // a connection that breaks while idle is reported by the query that follows
  owner.on('error', () => undefined);
  let secret;
  try {
    await owner.connect();
  } catch (error) {
    throw explainConnection(address, error);
  }
  try {
    refuseLacks(await lacksOfServer(owner));
    refuseLacks(await lacksOfOwner(owner, address, app !== null));
    secret = await prepare(owner, address.database, app);
    refuseLacks(await lacksOfApplication(owner, address, secret.appRole));
    await migrate(owner, secret.appRole);
  } finally {
    await owner.end();
  }
  const appAddress = { ...address, user: secret.appRole, password: secret.appPassword };
  await checkApplication(appAddress);
  const pools = [
    openPool(appAddress, APP_CONNECTIONS),
    openPool(address, LOADER_CONNECTIONS),
  ] as const;
  return {
    address,
    app: pools[0],
    loader: pools[1],
    tokenKey: secret.tokenKey,
    instance: randomUUID(),
    close: async () => {
      await Promise.all(pools.map((each) => each.end()));
    },
  };
}

/** The application's role must get in too: another entry of pg_hba.conf or another password may be in the way. */
async function checkApplication(address: Address): Promise<void> {
  const client = new pg.Client(clientConfig(address));
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw explainConnection(address, error);
  }
}

/** A pool of connections. One that breaks is reported by the query it breaks, and by nothing else. */
export function openPool(address: Address, max: number): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(address), max, idleTimeoutMillis: 30_000 });
  const ignore = (): void => undefined;
  pool.on('error', ignore);
  // without a listener of its own a connection that breaks between two queries would end the program
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
