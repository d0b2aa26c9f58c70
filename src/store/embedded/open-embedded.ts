import pg from 'pg';
import type { Address } from '../address.ts';
import { clientConfig } from '../address.ts';
import { refuseStore } from '../refused.ts';
import { adminStatements } from '../rights.ts';
import { markAlive } from './alive-mark.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { databaseFolder } from './data-directory.ts';
import { databaseUser } from './database-user.ts';
import type { Server } from './server.ts';
import { ensureServer, stopServer } from './server.ts';
import { whileLocked } from './start-lock.ts';

/** The embedded database, running, and the way to leave it. */
export interface Embedded {
  /** As the owner of the database; a server of one's own is used by such an address too. */
  readonly owner: Address;
  /** As the administrator of the server. */
  readonly admin: Address;
  /** Leaves the server; the last one to leave stops it. */
  leave(): Promise<void>;
}

/** Held, shared, by everybody who uses the server; the database forgets it with the connection of a killed process. */
const USED = 6_376_105_110_002n;

const DATABASE = 'mesoscope';

/**
 * Opens the database of a data directory: makes it, starts its server, or joins the one that runs. A second start on
 * the same directory uses the first one's server.
 */
export async function openEmbedded(
  dataDirectory: string,
  onStep: (words: string) => void = () => undefined,
): Promise<Embedded> {
  const user = databaseUser();
  const folder = databaseFolder(dataDirectory, user, onStep);
  const binaries = findBinaries(user, onStep);
  const { server, presence, unmark } = await whileLocked(folder, async () => {
    const cluster = await ensureCluster(folder, binaries, user, onStep);
    const server = await ensureServer(cluster, binaries, user, onStep);
    const presence = new pg.Client(clientConfig(server.admin));
    presence.on('error', () => undefined);
    await presence.connect();
    await presence.query(`select pg_advisory_lock_shared(${USED})`);
    await checkDurability(presence);
    await ensureDatabase(presence, server);
    return { server, presence, unmark: markAlive(folder) };
  });
  return {
    admin: server.admin,
    owner: { ...server.admin, database: DATABASE, user: DATABASE },
    leave: () =>
      whileLocked(folder, async () => {
        if ((await presence.query(ALONE).catch(() => null))?.rows[0]?.alone !== false)
          await stopServer(server.cluster, binaries, user);
        unmark();
        await presence.end().catch(() => undefined);
      }),
  };
}

const ALONE = `
  select pg_advisory_unlock_shared(${USED}), pg_try_advisory_lock(${USED}) as alone`;

async function checkDurability(client: pg.Client): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
    const { rows } = await client.query<{ value: string }>(`select current_setting($1) as value`, [
      setting,
    ]);
    if (rows[0]!.value !== 'on')
      throw refuseStore(
        'database-unfit',
        'the embedded database may forget what it confirmed',
        `${setting} = ${rows[0]!.value}`,
        `alter system reset ${setting}, then stop the server and start again`,
      );
  }
}

/** What an administrator of a server does by hand, done here: the owner's role and the database. */
async function ensureDatabase(admin: pg.Client, { cluster }: Server): Promise<void> {
  const { rows } = await admin.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as role,
       exists (select from pg_database where datname = $1) as database`,
    [DATABASE],
  );
  const [role, database] = adminStatements(
    { user: DATABASE, database: DATABASE },
    cluster.password,
  );
  if (!rows[0]!.role) await admin.query(role!);
  if (!rows[0]!.database) await admin.query(database!);
}
