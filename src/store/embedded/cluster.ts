import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { refuseStore } from '../refused.ts';
import type { Binaries } from './binaries.ts';
import { program } from './binaries.ts';
import type { DatabaseUser } from './database-user.ts';
import { giveTo } from './database-user.ts';

/** The role that initdb makes; nobody but the start works as it. */
export const ADMIN = 'mesoscope_admin';

/** A data directory of PostgreSQL and what opens it. */
export interface Cluster {
  readonly pgData: string;
  readonly password: string;
}

/**
 * The PostgreSQL data directory in a folder, made when there is none: UTF-8, C collation, checksums, a random password.
 *
 * It is made under another name and renamed, so an interrupted start leaves none.
 *
 * @throws StoreRefused `database-newer` for data of a newer PostgreSQL; with the last words of initdb when it fails.
 */
export async function ensureCluster(
  folder: string,
  binaries: Binaries,
  user: DatabaseUser | null,
  onStep: (words: string) => void,
): Promise<Cluster> {
  const pgData = join(folder, 'postgres');
  const passwordFile = join(folder, 'password');
  if (existsSync(join(pgData, 'PG_VERSION'))) {
    checkVersion(pgData, binaries);
    if (!existsSync(passwordFile))
      throw refuseStore(
        'directory-unusable',
        'the file with the password of the database is missing',
        passwordFile,
        'put it back from a copy',
      );
    return { pgData, password: readFileSync(passwordFile, 'utf8').trim() };
  }
  if (existsSync(pgData))
    throw refuseStore(
      'directory-unusable',
      'this folder should hold a database and does not',
      pgData,
      'put it back from a copy, or remove it to start with an empty one',
    );
  onStep('making the database');
  for (const left of readdirSync(folder))
    if (left.startsWith('making-')) rmSync(join(folder, left), { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const making = join(folder, `making-${process.pid}`);
  await initialise(making, password, binaries, user);
  renameSync(making, pgData);
  return { pgData, password };
}

function checkVersion(pgData: string, { major }: Binaries): void {
  const found = readFileSync(join(pgData, 'PG_VERSION'), 'utf8').trim();
  if (Number(found) > major)
    throw refuseStore(
      'database-newer',
      `the data were written by a newer PostgreSQL than ${major}, which this version brings`,
      found,
      'start the newer version; nothing was changed',
    );
  if (Number(found) < major)
    throw refuseStore(
      'database-unfit',
      `the data were written by an older PostgreSQL than ${major}, which this version brings`,
      found,
      'start the version that wrote them and move the data by export; nothing was changed',
    );
}

async function initialise(
  pgData: string,
  password: string,
  binaries: Binaries,
  user: DatabaseUser | null,
): Promise<void> {
  mkdirSync(pgData, { mode: 0o700 });
  // initdb runs as the user of the database and cannot read our file
  const handed = join(pgData, '..', `making-password-${process.pid}`);
  writeFileSync(handed, password, { mode: 0o600 });
  giveTo(user, pgData);
  giveTo(user, handed);
  try {
    const { code, said } = await run(
      program(binaries, 'initdb'),
      [
        `--pgdata=${pgData}`,
        `--username=${ADMIN}`,
        `--pwfile=${handed}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
        '--no-instructions',
      ],
      user,
    );
    if (code !== 0)
      throw refuseStore(
        /no space left/i.test(said) ? 'disk-full' : 'directory-unusable',
        'the database could not be made',
        pgData,
        `initdb says: ${lastWords(said)}`,
      );
  } finally {
    rmSync(handed, { force: true });
  }
}

/** Runs a program of PostgreSQL to its end; what it said on both streams. */
export function run(
  file: string,
  args: readonly string[],
  user: DatabaseUser | null,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((settle, fail) => {
    // its own process group: a Ctrl-C at the terminal is ours to answer
    const child = spawn(file, args, {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.on('error', fail);
    child.on('close', (code) => settle({ code, said }));
  });
}

/** The last lines of what a program said, on one line. */
export function lastWords(said: string): string {
  return said.trim().split('\n').slice(-3).join(' · ');
}
