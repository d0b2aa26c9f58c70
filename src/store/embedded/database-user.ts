import { chownSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user PostgreSQL runs as when root starts us: it refuses root. `nobody` exists everywhere and owns nothing else. */
const NOBODY = 65534;

/** Who the database runs as; null for whoever we are. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

/** The user to start PostgreSQL as. */
export function databaseUser(): DatabaseUser | null {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;
}

/** Gives a file or folder to the user of the database. */
export function giveTo(user: DatabaseUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** Whether a user may pass through every folder above a path (0700 homes are the usual obstacle). */
export function canReach(user: DatabaseUser | null, path: string): boolean {
  if (!user) return true;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat) {
      const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
      if ((stat.mode & bit) === 0) return false;
    }
    if (dirname(folder) === folder) return true;
  }
}
