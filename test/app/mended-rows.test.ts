import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bringFiles } from '../../src/app/bring-files.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { writeRejected } from '../../src/app/rejected-rows.ts';
import { openTestStore } from '../store/with-store.ts';
import { newWorkspace, ownContext, snapshotOf } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const folder = await mkdtemp(join(tmpdir(), 'mesoscope-mended-'));
after(() => rm(folder, { recursive: true, force: true }));

const MEMBERS = 'id,name,kind\nF1,Alpha,firm\nF2,Beta,firm\nF3,Gamma,firm\n';
// The third row tells the order of all: the 25th is no month
const TIES =
  'from;to;kind;since\nF1;F2;supply;03/02/2024\nF9;F3;supply;01/03/2024\nF2;F3;supply;25/03/2024\n';

test('a row that comes back mended keeps the date its file could read (hand)', async () => {
  const workspace = await newWorkspace(context, 'Mended');
  const bring = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    const request = { workspace, paths: [path], source: 'ties-2026', day: '2026-01-15' };
    const rest = { mappings: {}, bearShare: 1, rehearse: false };
    const [file] = release(OWNER, await bringFiles(context, { ...request, ...rest }));
    return file;
  };
  await bring('members.csv', MEMBERS);
  const { outcome, rejected } = await bring('ties.csv', TIES);
  assert.deepEqual([outcome.kept, outcome.rejected], [2, 1]);
  const mended = writeRejected(rejected[0]).replace('F9', 'F1');
  const again = await bring('ties-mended.csv', mended);
  assert.deepEqual([again.outcome.kept, again.outcome.rejected], [1, 0]);
  assert.deepEqual(
    again.outcome.problems.map(({ code }) => code).filter((code) => code.startsWith('date')),
    [],
  );
  const { ties, actors } = snapshotOf(context, workspace);
  const said = Array.from({ length: ties.count }, (_, tie) => [
    actors.name[ties.from[tie]],
    actors.name[ties.to[tie]],
    new Date(ties.validFrom[tie] * 86_400_000).toISOString().slice(0, 10),
  ]);
  assert.deepEqual(said.toSorted(), [
    ['Alpha', 'Beta', '2024-02-03'],
    ['Alpha', 'Gamma', '2024-03-01'],
    ['Beta', 'Gamma', '2024-03-25'],
  ]);
});
