import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Address } from '../address.ts';
import { clientConfig } from '../address.ts';
import { codeOf } from '../explain.ts';
import { refuseStore } from '../refused.ts';
import { refuseElsewhere } from './alive-mark.ts';
import type { Binaries } from './binaries.ts';
import { program } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { ADMIN, lastWords, run } from './cluster.ts';
import type { DatabaseUser } from './database-user.ts';
import type { Postmaster } from './postmaster.ts';
import { findPostmaster, lives, recordedHost } from './postmaster.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

/** A running server of a data directory. */
export interface Server {
  readonly cluster: Cluster;
  /** As the administrator, database `postgres`. */
  readonly admin: Address;
}

const LOOPBACK = '127.0.0.1';
const SOCKET_PORT = 5432;
const READY_MS = 120_000;
const LONGEST_LOG = 4_000_000;

/** Said on the command line so that nothing written in the data directory can weaken it. */
const SETTINGS = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '64',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // parallel plans need /dev/shm, of which a container has little
  max_parallel_workers_per_gather: '0',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
} as const;

/**
 * The server of a data directory: the one that runs – a killed start leaves it running – or a new one.
 *
 * @throws StoreRefused with the last words of the server when it does not come up.
 */
export async function ensureServer(
  cluster: Cluster,
  binaries: Binaries,
  user: DatabaseUser | null,
  onStep: (words: string) => void,
): Promise<Server> {
  const running = findPostmaster(cluster.pgData);
  if (running) {
    const server = await attach(cluster, running);
    if (server) return server;
    onStep('stopping a database server that does not answer');
    await stopServer(cluster, binaries, user);
  } else await refuseElsewhere(dirname(cluster.pgData), onStep);
  onStep('starting the database');
  return await start(cluster, binaries, user, onStep);
}

/** Connects to a server found running; null when it cannot be reached, as when its socket was swept away. */
async function attach(cluster: Cluster, found: Postmaster): Promise<Server | null> {
  const until = Date.now() + READY_MS;
  for (let last: Postmaster | null = found; last; last = findPostmaster(cluster.pgData)) {
    const server = { cluster, admin: adminAddress(cluster, last.host, last.port) };
    const answer = last.host === '' ? 'starting' : await ask(server);
    if (answer === 'ready') return server;
    if (answer === 'gone' || Date.now() > until) return null;
    await wait(50);
  }
  return null;
}

async function start(
  cluster: Cluster,
  binaries: Binaries,
  user: DatabaseUser | null,
  onStep: (words: string) => void,
): Promise<Server> {
  const { pgData } = cluster;
  removeSocketFolder(recordedHost(pgData));
  const sockets = makeSocketFolder(user);
  const port = sockets ? SOCKET_PORT : await freePort();
  const settings = {
    ...SETTINGS,
    listen_addresses: sockets ? '' : LOOPBACK,
    unix_socket_directories: sockets ?? '',
    port: String(port),
  };
  const logFile = join(pgData, '..', 'server.log');
  const log = openSync(logFile, tooLong(logFile) ? 'w' : 'a', 0o600);
  const begun = statSync(logFile).size;
  const child = spawn(
    program(binaries, 'postgres'),
    [
      '-D',
      pgData,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // its own process group: a Ctrl-C at the terminal would stop it under us
    { ...user, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended: string | null = null;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code, signal) => (ended = `ended with ${signal ?? `code ${code}`}`));
  child.unref();

  const server = { cluster, admin: adminAddress(cluster, sockets ?? LOOPBACK, port) };
  const until = Date.now() + READY_MS;
  const patience = Date.now() + 3_000;
  for (let told = false; ended === null && Date.now() < until; await wait(20)) {
    if ((await ask(server)) === 'ready') return server;
    if (!told && Date.now() > patience) {
      onStep('the database is recovering what was confirmed before an interruption');
      told = true;
    }
  }
  if (sockets) removeSocketFolder(sockets);
  const said = readFileSync(logFile).subarray(begun).toString();
  if (/no space left/i.test(said))
    throw refuseStore(
      'disk-full',
      'there is no space left for the database',
      pgData,
      'free some space and start again; everything that was confirmed is there',
    );
  throw refuseStore(
    'directory-unusable',
    'the database server does not come up',
    pgData,
    `it says: ${lastWords(said) || (ended ?? 'nothing within two minutes')}`,
  );
}

/** Stops a server and waits for it: clients are sent away, everything confirmed is on disk already. */
export async function stopServer(
  cluster: Cluster,
  binaries: Binaries,
  user: DatabaseUser | null,
): Promise<void> {
  const running = findPostmaster(cluster.pgData);
  if (!running) return;
  for (const mode of ['fast', 'immediate'])
    if (lives(running.pid))
      await run(
        program(binaries, 'pg_ctl'),
        ['stop', '-w', '-t', '60', '-m', mode, '-D', cluster.pgData],
        user,
      );
  removeSocketFolder(running.host);
}

/** Whether a server is ready for us, still on its way, or cannot be reached at all. */
async function ask({ cluster, admin }: Server): Promise<'ready' | 'starting' | 'gone'> {
  const client = new pg.Client({ ...clientConfig(admin), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    return rows[0]?.folder === cluster.pgData ? 'ready' : 'gone';
  } catch (error) {
    // cannot_connect_now: starting up, recovering or shutting down
    return codeOf(error) === '57P03' ? 'starting' : 'gone';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function adminAddress(cluster: Cluster, host: string, port: number): Address {
  return { host, port, database: 'postgres', user: ADMIN, password: cluster.password, ssl: false };
}

function tooLong(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG;
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, LOOPBACK, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => settle(port));
    });
  });
}
