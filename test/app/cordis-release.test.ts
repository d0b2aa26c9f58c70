import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bringFiles } from '../../src/app/bring-files.ts';
import { compareImports } from '../../src/app/compare-imports.ts';
import { listImports } from '../../src/app/list-imports.ts';
import { Refused } from '../../src/app/refused.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { uploadFile } from '../../src/app/read-upload.ts';
import { undoImport } from '../../src/app/undo-import.ts';
import { writeZip } from '../../src/files/zip.ts';
import { openTestStore } from '../store/with-store.ts';
import { temporaryFolder } from '../store/test-server.ts';
import { digestOf, newWorkspace, ownContext, snapshotOf } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const OLDER = fileURLToPath(new URL('../fixtures/cordis', import.meta.url));
const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

/** The release a year later: one project gone, one closed, an amount corrected, a partner left and another came. */
function newer(): string {
  const path = join(folder, 'newer');
  cpSync(OLDER, path, { recursive: true });
  const change = (name: string, how: (line: string) => string | null): void => {
    const file = join(path, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.flatMap((line) => how(line) ?? []).join('\n'));
  };
  change('project.csv', (line) =>
    line.includes(',iPLUG,')
      ? null
      : line.includes(',SSTAR,')
        ? line.replace('SIGNED', 'CLOSED')
        : line,
  );
  change('euroSciVoc.csv', (line) => (line.startsWith('101069770,') ? null : line));
  change('organization.csv', (line) => {
    if (line.startsWith('101069770,')) return null;
    if (line.includes(',912743326,'))
      return line
        .replace(',912743326,3146679,ESB98896137,LOMARTOV SL,', ',999999999,1,XX1,NEWCOMER SL,')
        .replace(',LOMARTOV APPLIED INNOVATION ENGINEERING,', ',,');
    return line.replace(',participant,149125,149125,', ',participant,150000,150000,');
  });
  return path;
}

function bring(workspace: string, path: string, day: string) {
  return bringFiles(context, {
    workspace,
    paths: [path],
    source: null,
    day,
    mappings: {},
    bearShare: 0.1,
    rehearse: false,
  });
}

test('a folder of a CORDIS release is known as one and imported without a mapping (hand)', async () => {
  const workspace = await newWorkspace(context, 'First release');
  const [{ outcome, guessed }] = release(OWNER, await bring(workspace, OLDER, '2025-12-06'));
  assert.deepEqual([outcome.read, outcome.kept, outcome.merged, outcome.rejected], [57, 57, 0, 0]);
  assert.deepEqual(guessed, []);
  const { actors, initiatives, participations } = snapshotOf(context, workspace);
  assert.deepEqual([initiatives.count, participations.count], [8, 57]);
  assert.ok(actors.count > 40);
  assert.equal(initiatives.acronym[initiatives.id.indexOf('101069702')], 'SSTAR');
  const { imports } = release(OWNER, await listImports(context, { workspace }));
  assert.deepEqual(
    imports.map(({ source, whole }) => [source.id, source.publisher, whole]),
    [['cordis-horizon-2025-12-06', 'European Commission, CORDIS', true]],
  );
  const first = release(OWNER, await compareImports(context, { workspace, id: '1' }));
  assert.equal(first.before, null);
});

test('the same files in an archive that is handed over are known too (twin)', async () => {
  const workspace = await newWorkspace(context, 'Archive');
  const names = ['organization.csv', 'project.csv', 'euroSciVoc.csv'];
  const bytes = writeZip(
    names.map((name) => ({ name: `csv/${name}`, bytes: readFileSync(join(OLDER, name)) })),
  );
  const uploaded = release(OWNER, await uploadFile(context, { workspace, name: 'c.zip', bytes }));
  assert.equal(uploaded.layout, 'cordis');
  assert.deepEqual(
    uploaded.tables.map(({ name, rows }) => [name, rows]),
    [
      ['organization', 57],
      ['project', 8],
      ['euroSciVoc', 18],
    ],
  );
});

test('a newer release lists what is new, changed and gone, ends it, and undone gives the old one back (recovery)', async () => {
  const workspace = await newWorkspace(context, 'Two releases');
  await bring(workspace, OLDER, '2025-12-06');
  const before = digestOf(context, workspace);
  const [{ outcome }] = release(OWNER, await bring(workspace, newer(), '2026-12-06'));
  assert.deepEqual([outcome.import, outcome.read, outcome.kept], ['2', 49, 49]);
  const changes = release(OWNER, await compareImports(context, { workspace, id: '2' }));
  assert.deepEqual(changes.before, { import: '1', title: 'Horizon Europe', day: '2025-12-06' });
  assert.deepEqual(changes.counts.initiatives, { came: 0, changed: 1, left: 1 });
  assert.deepEqual(changes.counts.participations, { came: 1, changed: 1, left: 9 });
  assert.equal(changes.counts.actors.came, 1);
  assert.equal(changes.total, changes.rows.length);
  const said = changes.rows.map(
    ({ what, how, name, field, before: was, after: is }) =>
      `${how} ${what} ${name}${field === '' ? '' : ` ${field} ${was} ${is}`}`,
  );
  assert.ok(said.includes('came actor NEWCOMER SL'));
  assert.ok(said.includes('left actor LOMARTOV SL'));
  assert.ok(said.includes('changed initiative SSTAR status signed closed'));
  assert.ok(said.includes('left initiative iPLUG'));
  assert.ok(said.some((row) => row.endsWith('(participant) amountEur 149125 150000')));
  const { initiatives, participations, actors } = snapshotOf(context, workspace);
  assert.deepEqual([initiatives.count, participations.count], [7, 49]);
  assert.ok(!actors.name.includes('LOMARTOV SL'));
  await undoImport(context, { workspace, id: '2' });
  assert.equal(digestOf(context, workspace), before);
  await assert.rejects(
    compareImports(context, { workspace, id: '2' }),
    (error) => error instanceof Refused && error.problem.code === 'unknown-import',
  );
});

test('releases that come in the other order end the same way (identity)', async () => {
  const digests: (string | null)[] = [];
  for (const days of [
    ['2025-12-06', '2026-12-06'],
    ['2026-12-06', '2025-12-06'],
  ] as const) {
    const workspace = await newWorkspace(context, `Order ${days[0]}`);
    for (const day of days) await bring(workspace, day === '2025-12-06' ? OLDER : newer(), day);
    const { actors, initiatives, participations } = snapshotOf(context, workspace);
    digests.push(
      JSON.stringify([
        [...actors.name].sort(),
        [...initiatives.id].sort(),
        [...participations.amountEur].sort(),
      ]),
    );
  }
  assert.equal(digests[0], digests[1]);
});

test('rows of an organisation table that name no project come back, and too many refuse the release (limit)', async () => {
  const workspace = await newWorkspace(context, 'Torn');
  const path = join(folder, 'torn');
  cpSync(OLDER, path, { recursive: true });
  const file = join(path, 'organization.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n101069770,', '\n7,'));
  const [{ outcome, rejected }] = release(OWNER, await bring(workspace, path, '2025-12-06'));
  assert.equal(outcome.refused, true);
  assert.equal(outcome.import, null);
  assert.deepEqual(
    rejected.map(({ name, rows }) => [name, rows.length]),
    [['organization', 8]],
  );
  assert.deepEqual(outcome.rejectedTables, [{ name: 'organization', rows: 8 }]);
});
