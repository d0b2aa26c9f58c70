import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { codeOf } from '../explain.ts';
import { refuseStore } from '../refused.ts';
import type { DatabaseUser } from './database-user.ts';
import { canReach } from './database-user.ts';

/** Where the data of a person live: `MESOSCOPE_DATA`, else the platform's place for data of programs. */
export function defaultDataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env['MESOSCOPE_DATA']) return resolve(env['MESOSCOPE_DATA']);
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'mesoscope');
  if (process.platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'mesoscope');
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'mesoscope');
}

/** The folder for root's databases that lie below a folder closed to the user of the database. */
const OUTSIDE = '/var/lib/mesoscope';

/**
 * The folder that holds the database of a data directory, made when it is not there.
 *
 * It is `database` in the data directory. Where the user of the database cannot get there (root's home is closed), that
 * name is a link to a folder outside, which `onStep` names.
 *
 * @throws StoreRefused when the folder cannot be made.
 */
export function databaseFolder(
  dataDirectory: string,
  user: DatabaseUser | null,
  onStep: (words: string) => void,
): string {
  try {
    // a folder we make lets the user of the database pass; one that is there is left as it is
    mkdirSync(dataDirectory, { recursive: true, mode: user ? 0o711 : 0o700 });
    const folder = join(realpathSync(dataDirectory), 'database');
    const there = lstatSync(folder, { throwIfNoEntry: false });
    if (!there && !canReach(user, join(folder, 'postgres'))) {
      const outside = join(OUTSIDE, createHash('sha256').update(folder).digest('hex').slice(0, 12));
      onStep(`the database goes to ${outside}: its user may not enter ${dataDirectory}`);
      mkdirSync(OUTSIDE, { recursive: true });
      chmodSync(OUTSIDE, 0o711);
      symlinkSync(outside, folder);
    }
    const real = follow(folder);
    mkdirSync(real, { recursive: true });
    chmodSync(real, user ? 0o711 : 0o700);
    return real;
  } catch (cause) {
    throw refuseStore(
      codeOf(cause) === 'ENOSPC' ? 'disk-full' : 'directory-unusable',
      'the data directory cannot be made',
      dataDirectory,
      'a folder that can be written: name it in MESOSCOPE_DATA',
      cause,
    );
  }
}

/** Where a link points, also when nothing is there yet; the path itself when it is no link. */
function follow(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : path;
}
