import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refuseStore } from '../refused.ts';

const TOUCH_MS = 2_000;
const WATCH_MS = 20_000;
const LONG_AGO_MS = 120_000;

const FILE = 'alive';

/**
 * Where process numbers mean what they mean to us: this machine, this container. Two machines or containers that share
 * a folder cannot see each other's servers, and PostgreSQL's own lock, which is a process number, cannot either.
 */
function here(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Marks a folder as used from here until the function that comes back is called. */
export function markAlive(folder: string): () => void {
  const file = join(folder, FILE);
  writeFileSync(file, here());
  const touching = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // another start's close removed it while we stay
      writeFileSync(file, here());
    }
  }, TOUCH_MS);
  touching.unref();
  return () => {
    clearInterval(touching);
    rmSync(file, { force: true });
  };
}

/**
 * Makes sure that nobody elsewhere uses a folder: a mark that was left there is watched, and given up when nobody
 * touches it.
 *
 * @throws StoreRefused `directory-in-use` as soon as the mark is touched.
 */
export async function refuseElsewhere(
  folder: string,
  onStep: (words: string) => void,
): Promise<void> {
  const file = join(folder, FILE);
  const touched = (): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const first = touched();
  if (first === 0 || Date.now() - first > LONG_AGO_MS) return;
  const where = readFileSync(file, 'utf8');
  if (where === here()) return;
  onStep('looking whether another machine or container uses the data directory');
  for (const until = Date.now() + WATCH_MS; Date.now() < until && touched() !== 0; await wait(100))
    if (touched() !== first)
      throw refuseStore(
        'directory-in-use',
        'another machine or container uses the data directory',
        folder,
        `stop Mesoscope on "${where.split(' ')[0]}", or use another data directory`,
      );
}
