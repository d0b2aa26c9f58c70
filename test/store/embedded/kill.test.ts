import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../../../src/app/start/open-store.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { withWorkspace } from '../../../src/store/with-workspace.ts';
import { workspaceIdOf } from '../../../src/store/workspaces.ts';
import { temporaryFolder } from '../test-server.ts';
import { BATCH, WORKSPACE } from './batch.ts';
import { serverPid, socketFolder, startProcess } from './running.ts';

const folder = temporaryFolder();
const confirmed = join(folder, 'confirmed');
after(() => rmSync(folder, { recursive: true, force: true }));

/** The server and everything it started, as the system lists them. */
function serverProcesses(): readonly number[] {
  const pid = serverPid(folder);
  const children = `/proc/${pid}/task/${pid}/children`;
  return [
    pid,
    ...(existsSync(children)
      ? readFileSync(children, 'utf8').split(' ').filter(Boolean).map(Number)
      : []),
  ];
}

test('seven kills in mid-load, of the program, of the server, of both: no confirmed import is lost, none is halved (recovery)', async () => {
  const chance = random(11).fork('kill');
  let kills = 0;
  const sockets = new Set<string>();
  for (const whom of ['program', 'server', 'both', 'program', 'both', 'server', 'both']) {
    const running = startProcess(folder, confirmed);
    await running.until(({ open }) => open !== undefined);
    running.tell('load');
    const enough = 3 + chance.below(12);
    await running.until(({ confirmed: at }) => at !== undefined);
    await running.until(
      () => running.said.filter(({ confirmed: at }) => at !== undefined).length >= enough,
    );
    const server = serverProcesses();
    sockets.add(socketFolder(folder));
    if (whom !== 'program') for (const pid of server) process.kill(pid, 'SIGKILL');
    if (whom !== 'server') running.kill('SIGKILL');
    else {
      // the program outlives its server: it says so and closes
      await running.until(({ broke }) => broke !== undefined);
      running.tell('close');
    }
    await running.ended;
    kills++;
  }
  const store = await openStore({ dataDirectory: folder, url: null });
  const id = workspaceIdOf(WORKSPACE);
  const stored = await withWorkspace(store, id, async ({ client }) => {
    const { rows } = await client.query<{ id: number; count: number }>(
      `select import_id as id, (select count(*) from mesoscope.participation_statement s
         where (s.workspace_id, s.import_id) = (i.workspace_id, i.import_id)) as count
       from mesoscope.import i where workspace_id = $1 order by 1`,
      [id],
    );
    return rows;
  });
  const damaged = await store.loader.query(
    `select sum(checksum_failures)::int as failures from pg_stat_database`,
  );
  await store.close();
  const acknowledged = readFileSync(confirmed, 'utf8').trim().split('\n').map(Number);
  const there = new Set(stored.map((row) => row.id));
  deepStrictEqual(
    acknowledged.filter((at) => !there.has(at)),
    [],
  );
  deepStrictEqual(
    stored.filter(({ count }) => count !== BATCH.participations.length),
    [],
  );
  // what was stored and not confirmed was in flight when the kill came
  ok(
    stored.length - acknowledged.length <= kills,
    `${stored.length} stored, ${acknowledged.length} confirmed`,
  );
  ok(acknowledged.length >= 3 * kills);
  deepStrictEqual(damaged.rows, [{ failures: 0 }]);
  deepStrictEqual([...sockets].filter(existsSync), []);
});
