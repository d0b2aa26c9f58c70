import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { canReach, giveTo } from './database-user.ts';

/** The longest path of a unix socket, its final zero counted: 108 bytes on Linux, 104 on macOS. */
const LONGEST = process.platform === 'linux' ? 107 : 103;

const LONGEST_NAME = '/mesoscope-XXXXXX/.s.PGSQL.5432'.length;

/**
 * A fresh private folder for the socket, short enough for its name; null where there are no unix sockets.
 *
 * Its name is random: one that can be guessed could be made by somebody else first.
 */
export function makeSocketFolder(user: DatabaseUser | null): string | null {
  if (process.platform === 'win32') return null;
  const parents = [process.env['XDG_RUNTIME_DIR'], tmpdir(), '/tmp'].filter(
    (parent): parent is string =>
      !!parent &&
      Buffer.byteLength(parent) + LONGEST_NAME <= LONGEST &&
      canReach(user, join(parent, 'x')),
  );
  for (const parent of parents)
    try {
      const folder = mkdtempSync(join(parent, 'mesoscope-'));
      chmodSync(folder, 0o700);
      giveTo(user, folder);
      return folder;
    } catch {
      continue;
    }
  return null;
}

/** Removes a socket's folder; a path that is none of ours is left alone. */
export function removeSocketFolder(folder: string): void {
  if (/^mesoscope-[A-Za-z0-9]{6}$/.test(basename(folder)))
    rmSync(folder, { recursive: true, force: true });
}
