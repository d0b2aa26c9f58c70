import { deepStrictEqual, match, notDeepStrictEqual, ok } from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../../src/store/explain.ts';
import { temporaryFolder } from '../test-server.ts';
import { serverPid, startProcess } from './running.ts';
import type { Running, Said } from './running.ts';

const isOpen = (said: Said): boolean => said.open !== undefined;
const isRefused = (said: Said): boolean => said.refused !== undefined;
const ROOT = process.getuid?.() === 0;

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

async function close(running: Running): Promise<void> {
  running.tell('close');
  deepStrictEqual(await running.ended, 0);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function isGone(pid: number): Promise<void> {
  while (isThere(pid)) await wait(10);
}

test('a start makes the database and its close stops the server; the next start finds it (identity)', async () => {
  const first = startProcess(folder);
  await first.until(isOpen);
  ok(first.said.some(({ step }) => step === 'making the database'));
  const pid = serverPid(folder);
  await close(first);
  deepStrictEqual(isThere(pid), false);
  const second = startProcess(folder);
  await second.until(isOpen);
  deepStrictEqual(second.said.map(({ step }) => step).filter(Boolean), ['starting the database']);
  await close(second);
});

test('the password is readable by its owner alone and the server listens on no network (identity)', async () => {
  const running = startProcess(folder);
  await running.until(isOpen);
  deepStrictEqual(statSync(join(folder, 'database', 'password')).mode & 0o777, 0o600);
  const [, , , , sockets = '', listens] = readFileSync(
    join(folder, 'database/postgres/postmaster.pid'),
    'utf8',
  ).split('\n');
  if (process.platform !== 'win32') {
    deepStrictEqual(listens, '');
    deepStrictEqual(statSync(sockets).mode & 0o777, 0o700);
    ok(Buffer.byteLength(join(sockets, '.s.PGSQL.5432')) <= 107);
  }
  await close(running);
  deepStrictEqual(existsSync(sockets), false);
});

test('a second start on the same directory uses the running server; the last to leave stops it (identity)', async () => {
  const first = startProcess(folder);
  const { open } = await first.until(isOpen);
  const second = startProcess(folder);
  deepStrictEqual((await second.until(isOpen)).open, open);
  const pid = serverPid(folder);
  await close(first);
  ok(isThere(pid));
  await close(second);
  await isGone(pid);
});

test('three starts at once make one database and one server (identity)', async () => {
  const fresh = temporaryFolder();
  const starts = [startProcess(fresh), startProcess(fresh), startProcess(fresh)];
  const opened = await Promise.all(starts.map((start) => start.until(isOpen)));
  deepStrictEqual(new Set(opened.map(({ open }) => open)).size, 1);
  await Promise.all(starts.map(close));
  deepStrictEqual(existsSync(join(fresh, 'database/postgres/postmaster.pid')), false);
  rmSync(fresh, { recursive: true });
});

test('a killed start leaves its server running and the next start takes it over (recovery)', async () => {
  const first = startProcess(folder);
  const { open } = await first.until(isOpen);
  const pid = serverPid(folder);
  first.kill('SIGKILL');
  await first.ended;
  ok(isThere(pid));
  const second = startProcess(folder);
  deepStrictEqual((await second.until(isOpen)).open, open);
  await close(second);
  await isGone(pid);
});

test('a running server whose socket was swept away is stopped and started again (recovery)', async () => {
  const first = startProcess(folder);
  const { open } = await first.until(isOpen);
  first.kill('SIGKILL');
  await first.ended;
  const sockets = readFileSync(join(folder, 'database/postgres/postmaster.pid'), 'utf8').split(
    '\n',
  )[4]!;
  rmSync(sockets, { recursive: true });
  const second = startProcess(folder);
  notDeepStrictEqual((await second.until(isOpen)).open, open);
  await close(second);
});

test('a record of a server that is gone does not hinder a start, whoever has its number now (recovery)', async () => {
  const record = join(folder, 'database/postgres/postmaster.pid');
  const lines = (pid: number): string =>
    [
      pid,
      realpathSync(join(folder, 'database/postgres')),
      1_700_000_000,
      5432,
      '/nowhere',
      '',
      ' 1 1',
      'ready',
    ].join('\n');
  const other = temporaryFolder();
  const elsewhere = startProcess(other);
  await elsewhere.until(isOpen);
  // nobody; ourselves, who are no PostgreSQL; the server of another directory; cut off while it was written
  for (const left of [lines(4_000_000), lines(process.pid), lines(serverPid(other)), '', '12']) {
    writeFileSync(record, left, { mode: 0o600 });
    if (ROOT) chmodSync(record, 0o666);
    const running = startProcess(folder);
    await running.until(isOpen);
    await close(running);
  }
  ok(isThere(serverPid(other)));
  await close(elsewhere);
  rmSync(other, { recursive: true });
});

test('a start that died while it made the database leaves nothing in the way (recovery)', async () => {
  const fresh = temporaryFolder();
  const first = startProcess(fresh);
  await first.until(({ step }) => step === 'making the database');
  first.kill('SIGKILL');
  await first.ended;
  deepStrictEqual(existsSync(join(fresh, 'database/postgres')), false);
  const second = startProcess(fresh);
  await second.until(isOpen);
  await close(second);
  deepStrictEqual(
    readdirSync(join(fresh, 'database')).filter((name) => name.startsWith('making-')),
    [],
  );
  rmSync(fresh, { recursive: true });
});

test('data of another PostgreSQL are refused in one sentence and left alone (limit)', async () => {
  const version = join(folder, 'database/postgres/PG_VERSION');
  const own = readFileSync(version, 'utf8');
  for (const [major, code] of [
    ['99', 'database-newer'],
    ['9', 'database-unfit'],
  ]) {
    writeFileSync(version, `${major}\n`);
    const running = startProcess(folder);
    const { refused } = await running.until(isRefused);
    deepStrictEqual([refused?.code, refused?.value], [code, major]);
  }
  writeFileSync(version, own);
});

test('a data directory that cannot be one is refused by name (limit)', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const blocked = startProcess(join(file, 'below'));
  match((await blocked.until(isRefused)).refused!.message, /cannot be made: ".*below"/);
  const other = join(folder, 'other');
  mkdirSync(join(other, 'database', 'postgres'), { recursive: true });
  chmodSync(other, 0o711);
  const foreign = startProcess(other);
  match((await foreign.until(isRefused)).refused!.message, /should hold a database and does not/);
});

test('a directory in use on another machine or in another container is refused, one that was is not (limit)', async () => {
  const mark = join(folder, 'database/alive');
  writeFileSync(mark, 'elsewhere');
  const touching = setInterval(() => utimesSync(mark, new Date(), new Date()), 50);
  const refused = startProcess(folder);
  const said = await refused.until(isRefused);
  clearInterval(touching);
  deepStrictEqual(said.refused?.code, 'directory-in-use');
  match(said.refused!.hint, /stop Mesoscope on "elsewhere"/);
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(mark, longAgo, longAgo);
  const running = startProcess(folder);
  await running.until(isOpen);
  await close(running);
  deepStrictEqual(existsSync(mark), false);
});

test('a lost password file is named (limit)', async () => {
  const file = join(folder, 'database/password');
  const password = readFileSync(file, 'utf8');
  rmSync(file);
  const running = startProcess(folder);
  match((await running.until(isRefused)).refused!.message, /password of the database is missing/);
  writeFileSync(file, password, { mode: 0o600 });
});

test('a home closed to everybody else works, also for root, whose database runs as somebody else (recovery)', async () => {
  const home = join(folder, 'home');
  mkdirSync(home, { mode: 0o700 });
  chmodSync(home, 0o700);
  const data = join(home, 'mesoscope');
  const running = startProcess(data, '', { HOME: home });
  await running.until(isOpen);
  await close(running);
  const again = startProcess(data, '', { HOME: home });
  await again.until(isOpen);
  deepStrictEqual(
    again.said.some(({ step }) => step === 'making the database'),
    false,
  );
  await close(again);
  if (ROOT) rmSync(realpathSync(join(data, 'database')), { recursive: true });
});

test('a temporary folder with a long name does not make the name of the socket too long (limit)', async () => {
  const long = join(folder, 'l'.repeat(120));
  mkdirSync(long);
  chmodSync(long, 0o777);
  const running = startProcess(folder, '', { TMPDIR: long, XDG_RUNTIME_DIR: long });
  await running.until(isOpen);
  await close(running);
});
