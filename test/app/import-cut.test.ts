import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { explainError } from '../../src/app/explain-error.ts';
import { clientConfig } from '../../src/store/address.ts';
import { temporaryFolder } from '../store/test-server.ts';
import { openTestStore, runAs } from '../store/with-store.ts';
import { bring, digestOf, newWorkspace, ownContext } from './own-context.ts';

/**
 * How many points an import is cut at: three fifths by a connection that ends, one fifth by a program that is killed,
 * one fifth by a disk that is full. A hundred: MESOSCOPE_CUTS=100 npm test -- test/app/import-cut
 */
const CUTS = Number(process.env['MESOSCOPE_CUTS'] ?? 25);
const FIFTH = Math.round(CUTS / 5);
const ROWS = 400;

const { store, owner, admin } = await openTestStore();
const context = ownContext(store);
const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

const MEMBERS = `id,name,kind,employees\n${Array.from({ length: ROWS }, (_, i) => `F${i},Firm ${i} S.r.l.,firm,${i}\n`).join('')}F,,firm,1\n`;
const EMPTY = [0, 0, 0, 0, 0, 0, 0];

/** The column of a table that counts its rows. */
const COUNTER: Readonly<Record<string, string>> = {
  source: 'row_no',
  import: 'read',
  problem: 'problem_no',
  rejected: 'table_no',
};

type Point = readonly [table: string, row: number];

/** Points spread over everything an import writes. */
function points(count: number): readonly Point[] {
  const ends: readonly Point[] = [
    ['source', 0],
    ['import', 0],
    ['problem', 0],
    ['rejected', 0],
  ];
  const rest = Math.max(0, count - ends.length);
  const statements = Math.ceil((rest * 2) / 3);
  const spread = (table: string, among: number): readonly Point[] =>
    Array.from({ length: among }, (_, i) => [table, Math.floor((i * ROWS) / among)]);
  return [
    ...ends.slice(0, count),
    ...spread('actor_statement', statements),
    ...spread('observation', rest - statements),
  ];
}

/** Lets something happen in the connection that writes to a table when a row is reached. */
async function when([table, row]: Point, what: string): Promise<void> {
  await runAs(
    admin,
    `create or replace function public.cut() returns trigger language plpgsql security definer as $$
     begin perform ${what}; return new; end $$`,
    `create trigger cut before insert on mesoscope.${table} for each row when (new.${COUNTER[table] ?? 'row_no'} >= ${row}) execute function public.cut()`,
  );
}

async function heal([table]: Point): Promise<void> {
  await runAs(admin, `drop trigger cut on mesoscope.${table}`);
}

async function rowsOf(workspace: string): Promise<readonly unknown[]> {
  const tables = 'source import actor actor_statement observation problem rejected'.split(' ');
  const counts = tables.map(
    (table) =>
      `(select count(*)::int from mesoscope.${table} t join mesoscope.workspace w using (workspace_id) where w.name = '${workspace}') as ${table}`,
  );
  const [row] = await runAs(admin, `select ${counts.join(', ')}`);
  return Object.values(row);
}

const whole = await newWorkspace(context, 'Whole');
const wanted = await bring(context, whole, 'members.csv', MEMBERS);

/** Done again on what was cut, the import is the one that nothing cut. */
async function isWhole(cut: string): Promise<void> {
  const again = await bring(context, cut, 'members.csv', MEMBERS);
  assert.deepEqual(again, wanted);
  assert.deepEqual(await rowsOf(cut), await rowsOf(whole));
  const actors = (workspace: string) => context.workspaces.get(workspace)!.snapshot.actors;
  assert.deepEqual(actors(cut), actors(whole));
  assert.notEqual(digestOf(context, cut), null);
}

/** An import that the world stops: it says so with a remedy, and nothing of it is there. */
async function stops(cut: string, at: string): Promise<string> {
  const error: unknown = await bring(context, cut, 'members.csv', MEMBERS).catch(
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Error, `${at}: the cut was not felt`);
  const { fault, problem } = explainError(error);
  assert.equal(fault, 'world', `${at}: ${String(error)}`);
  assert.notEqual(problem.hint, '');
  assert.deepEqual(await rowsOf(cut), EMPTY, at);
  return problem.code;
}

test('a connection that ends leaves nothing of an import, and done again gives the same (recovery)', async () => {
  assert.notEqual(owner.user, admin.user);
  const cut = await newWorkspace(context, 'Connection');
  for (const point of points(CUTS - 2 * FIFTH)) {
    await when(point, 'pg_terminate_backend(pg_backend_pid())');
    try {
      await stops(cut, point.join(' '));
    } finally {
      await heal(point);
    }
  }
  await isWhole(cut);
});

test('a program that is killed leaves nothing of its import, and another one imports the same (recovery)', async () => {
  const cut = await newWorkspace(context, 'Killed');
  const address = join(folder, 'owner.json');
  const file = join(folder, 'members.csv');
  writeFileSync(address, JSON.stringify(owner));
  writeFileSync(file, MEMBERS);
  const gate = new pg.Client(clientConfig(admin));
  await gate.connect();
  try {
    for (const point of points(FIFTH)) {
      // who writes the row waits at a gate that we hold, so that it is killed right there
      await gate.query('select pg_advisory_lock(7)');
      await when(point, 'pg_advisory_xact_lock(7)');
      const child = spawn(
        process.execPath,
        [fileURLToPath(new URL('./import-child.ts', import.meta.url)), address, cut, file],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let said = '';
      child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
      const ended = new Promise((done) => child.once('close', done));
      const waits = `select pid from pg_stat_activity where wait_event = 'advisory' and datname = '${admin.database}'`;
      let pid: unknown;
      while (pid === undefined) {
        assert.equal(child.exitCode, null, `${point.join(' ')}: ${said}`);
        pid = (await gate.query<{ pid: number }>(waits)).rows[0]?.pid;
      }
      child.kill('SIGKILL');
      await ended;
      await gate.query('select pg_advisory_unlock(7)');
      // the server sees that nobody is there any more when it next speaks
      const alive = `select from pg_stat_activity where pid = ${String(pid)}`;
      while ((await gate.query(alive)).rowCount !== 0);
      await heal(point);
      assert.deepEqual(await rowsOf(cut), EMPTY, point.join(' '));
    }
  } finally {
    await gate.end();
  }
  await isWhole(cut);
});

/** A disk of 4 MB for the tables an import fills; null where nobody may make one. */
function smallDisk(): string | null {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const options = 'size=4m,uid=65534,gid=65534,mode=700';
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
  if (status !== 0) return null;
  after(() => void spawnSync('umount', ['-l', disk]));
  return disk;
}

test('a full disk leaves nothing of an import, and with space again it gives the same (recovery)', async (t) => {
  const disk = process.getuid?.() === 0 ? smallDisk() : null;
  if (disk === null) return t.skip('a disk of its own can be made by root on Linux only');
  const cut = await newWorkspace(context, 'Full');
  const filled = ['actor_statement', 'observation'];
  await runAs(admin, `create tablespace small_disk location '${disk}'`);
  try {
    for (const table of filled)
      await runAs(
        admin,
        `vacuum full mesoscope.${table}`,
        `alter table mesoscope.${table} set tablespace small_disk`,
      );
    const ballast = join(disk, 'ballast');
    for (let i = 0; i < FIFTH; i++) {
      for (const table of filled) await runAs(admin, `vacuum full mesoscope.${table}`);
      const { bavail, bsize } = statfsSync(disk);
      const left = Math.floor((i * 60_000) / FIFTH / 8_192) * 8_192;
      writeFileSync(ballast, new Uint8Array(bavail * bsize - left));
      try {
        assert.equal(await stops(cut, `${left} bytes left`), 'disk-full');
      } finally {
        rmSync(ballast);
      }
    }
    await isWhole(cut);
  } finally {
    for (const table of filled)
      await runAs(admin, `alter table mesoscope.${table} set tablespace pg_default`);
    await runAs(admin, 'drop tablespace small_disk');
  }
});
