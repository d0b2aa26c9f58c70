import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../explain.ts';
import { refuseStore } from '../refused.ts';
import { lives } from './postmaster.ts';

const STALE_MS = 15_000;
const TOUCH_MS = 3_000;
const PATIENCE_MS = 180_000;

/**
 * Runs `work` while no other start or stop touches the database of a folder. Others wait.
 *
 * The lock is a file with our process number, touched as long as we hold it: a holder that is gone, or has not touched
 * it for 15 s (its number may be somebody else's by now), has lost it.
 *
 * @throws StoreRefused `directory-in-use` after three minutes.
 */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'start.lock');
  const mine = String(process.pid);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (isStale(file)) {
      // only one of several waiters gets to take the stale file away
      const taken = `${file}.${process.pid}`;
      try {
        renameSync(file, taken);
        rmSync(taken, { force: true });
      } catch {
        continue;
      }
    } else if (Date.now() > until)
      throw refuseStore(
        'directory-in-use',
        'another start or stop holds the data directory',
        folder,
        `wait for it to end; if none runs, remove ${file}`,
      );
    else await wait(50);
  }
  const touching = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
  }, TOUCH_MS);
  touching.unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    rmSync(file, { force: true });
  }
}

function isStale(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    const age = Date.now() - statSync(file).mtimeMs;
    // an empty file is one whose holder has yet to write its number
    if (pid > 0 && !lives(pid)) return true;
    return age > STALE_MS;
  } catch {
    return false;
  }
}
