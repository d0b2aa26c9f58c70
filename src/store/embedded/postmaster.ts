import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes down of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** The folder of its socket, or the host it listens on. */
  readonly host: string;
}

/**
 * The server that holds a data directory, or null.
 *
 * A record without its process is left for PostgreSQL to clear. When the number was given to another process – after a
 * restart of the machine, or in a container – PostgreSQL would take that for a running server and refuse; the record is
 * then given a number that nobody can have, so that its check of shared memory still takes place.
 */
export function findPostmaster(pgData: string): Postmaster | null {
  const file = join(pgData, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) {
    // cut off while it was written: no server can be found by it, and none starts over it
    rmSync(file, { force: true });
    return null;
  }
  if (!lives(pid)) return null;
  if (!isServerOf(pgData, pid)) {
    writeFileSync(file, [String(NOBODYS_PID), ...lines.slice(1)].join('\n'));
    return null;
  }
  return {
    pid,
    port: Number(lines[3] ?? '') || 0,
    host: lines[4]?.trim() || lines[5]?.trim() || '',
  };
}

/** Where the last server of a data directory listened, also when a kill let it leave its record behind. */
export function recordedHost(pgData: string): string {
  const file = join(pgData, 'postmaster.pid');
  return existsSync(file) ? hostOf(readFileSync(file, 'utf8').split('\n')) : '';
}

function hostOf(lines: readonly string[]): string {
  return lines[4]?.trim() || lines[5]?.trim() || '';
}

/** Above every limit for process numbers, inside a 32-bit integer. */
const NOBODYS_PID = 2_000_000_000;

/** Whether a process is there, ours or not. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a process is the server of this very directory; whatever cannot be told counts as that, the careful answer. */
function isServerOf(pgData: string, pid: number): boolean {
  if (process.platform === 'win32') return true;
  try {
    const called =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return called.includes('postgres') && called.includes(pgData);
  } catch {
    return true;
  }
}
