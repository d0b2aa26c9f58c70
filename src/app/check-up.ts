import { accessSync, constants, existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SOFTWARE } from '../method/software.ts';
import { describeAddress, parseAddress } from '../store/address.ts';
import { defaultDataDirectory } from '../store/embedded/data-directory.ts';
import { adminStatements } from '../store/rights.ts';
import { explainError } from './explain-error.ts';
import { findBrowser } from './find-browser.ts';
import { rootFolder } from './root-folder.ts';
import { openStore } from './start/open-store.ts';
import { readBundled } from './start/read-bundled.ts';
import type { Say, StartOptions } from './start/start.ts';

/** How a checked thing is: fine, worth knowing, or in the way of starting. */
export const CHECK_STATES = ['fine', 'note', 'wrong'] as const;

/** One thing that was checked. */
export interface Check {
  readonly what: string;
  readonly state: (typeof CHECK_STATES)[number];
  readonly says: string;
  /** What to do about it; null when there is nothing to do. */
  readonly remedy: string | null;
}

/** Below this the register, a second database cluster and their logs may not fit. */
const LEAST_SPACE = 1e9;

/** Checks everything the program stands on, one thing after another; nothing is changed but what a start would. */
export async function checkUp({ data, url }: StartOptions, say: Say): Promise<readonly Check[]> {
  const folder = data ?? defaultDataDirectory();
  const server = url ?? (process.env['MESOSCOPE_DATABASE_URL'] || null);
  say('checking the files');
  const checks = [
    fine('program', `${SOFTWARE} in ${rootFolder()}`),
    fine('Node', `${process.version} on ${process.platform} ${process.arch}`),
    await bundledData(),
    webClient(),
    ...(server === null ? [dataDirectory(folder), await space(folder)] : []),
  ];
  say('checking the database');
  checks.push(...(await database(folder, server)));
  const browser = findBrowser();
  checks.push(
    browser === null
      ? {
          what: 'browser',
          state: 'note',
          says: 'none was found; HTML reports work without, PDF does not',
          remedy: 'install Chrome, Chromium or Edge, or name its program in MESOSCOPE_BROWSER',
        }
      : fine('browser', browser),
  );
  return checks;
}

function fine(what: string, says: string): Check {
  return { what, state: 'fine', says, remedy: null };
}

function wrong(what: string, error: unknown): Check {
  const { problem } = explainError(error);
  return { what, state: 'wrong', says: problem.message, remedy: problem.hint };
}

async function bundledData(): Promise<Check> {
  try {
    const { ledger } = await readBundled();
    return fine('bundled data', `intact, ${ledger.kept} participations`);
  } catch (error) {
    return wrong('bundled data', error);
  }
}

function webClient(): Check {
  if (existsSync(join(rootFolder(), 'dist', 'web', 'index.html')))
    return fine('web client', 'built');
  return {
    what: 'web client',
    state: 'note',
    says: 'not built yet',
    remedy: 'the next start builds it',
  };
}

function dataDirectory(folder: string): Check {
  try {
    accessSync(existing(folder), constants.W_OK);
    return fine('data directory', folder);
  } catch {
    return {
      what: 'data directory',
      state: 'wrong',
      says: `cannot be written: "${folder}"`,
      remedy: 'another folder after --data, or the right to write there',
    };
  }
}

async function space(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(existing(folder));
  const free = bavail * bsize;
  const says = `${(free / 1e9).toFixed(1)} GB free`;
  if (free >= LEAST_SPACE) return fine('disk space', says);
  return { what: 'disk space', state: 'wrong', says, remedy: 'free at least 1 GB' };
}

async function database(folder: string, url: string | null): Promise<readonly Check[]> {
  try {
    const store = await openStore({ url, dataDirectory: folder });
    try {
      const { rows } = await store.app.query<{ readonly server_version: string }>(
        'show server_version',
      );
      return [
        fine('database', `PostgreSQL ${rows[0].server_version}, ${describeAddress(store.address)}`),
        fine('rights', 'the roles have what they need'),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    const check = wrong('database', error);
    if (url === null || explainError(error).problem.code !== 'database-role') return [check];
    const statements = adminStatements(parseAddress(url)).join(';\n  ');
    return [
      check,
      {
        what: 'rights',
        state: 'wrong',
        says: 'an administrator can run',
        remedy: `${statements};`,
      },
    ];
  }
}

/** The folder itself, or the nearest one above that is there. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}
