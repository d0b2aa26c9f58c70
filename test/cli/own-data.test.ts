import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { temporaryFolder } from '../store/test-server.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolder();
const data = join(folder, 'data');
test.after(() => rmSync(folder, { recursive: true, force: true }));

const MEMBERS = 'Member no;Company;Type\nF1;Rossi S.r.l.;firm\nF2;Bianchi S.p.A.;firm\nF3;;firm\n';

test('a template is a valid package, and a broken one is named row by row (hand)', async () => {
  const template = join(folder, 'template');
  assert.equal((await runCli(['template', template], data)).code, 0);
  const valid = await runCli(['validate', template], data);
  assert.deepEqual([valid.code, valid.stderr], [0, '']);
  assert.match(valid.stdout, /: valid\n {2}9 rows read = 9 kept/);
  const again = await runCli(['template', template], data);
  assert.equal(again.code, 3);
  assert.match(again.stderr, /the folder is not empty: "/);
  const actors = join(template, 'actors.csv');
  writeFileSync(actors, readFileSync(actors, 'utf8').replace('Rossi Meccanica S.r.l.', ''));
  const broken = await runCli(['validate', template], data);
  assert.equal(broken.code, 3);
  assert.match(broken.stdout, /row 2, name: a needed cell is empty: "name"\n +right would be: /);
  assert.doesNotMatch(broken.stdout + broken.stderr, /\n\s+at /);
});

test('a workspace must be named, a mapping must be one, a share must be one (limit)', async () => {
  const file = join(folder, 'members.csv');
  writeFileSync(file, MEMBERS);
  const unnamed = await runCli(['import', file], data);
  assert.equal(unnamed.code, 3);
  assert.match(unnamed.stderr, /no workspace is named\n {2}--workspace/);
  const map = join(folder, 'map.json');
  writeFileSync(map, '{ "members": { "table": "people" } }');
  const unfit = await runCli(['import', file, '--workspace', 'valley', '--map', map], data);
  assert.equal(unfit.code, 3);
  assert.match(
    unfit.stderr,
    /“members\.table” of the mapping is none of the known values: "people"/,
  );
  const share = await runCli(['import', file, '--workspace', 'valley', '--bear', '2'], data);
  assert.equal(share.code, 2);
});

test('import, pack and undo (hand)', async () => {
  mkdirSync(data, { recursive: true });
  const file = join(folder, 'members.csv');
  writeFileSync(file, MEMBERS);
  const own = ['--workspace', 'valley'];
  const imported = await runCli(['import', file, ...own, '--bear', '0.5'], data);
  assert.equal(imported.code, 0, imported.stderr);
  assert.match(imported.stdout, /import 1\n {2}3 rows read = 2 kept \+ 0 merged \+ 1 rejected/);
  const zip = join(folder, 'valley.zip');
  assert.equal((await runCli(['package', ...own, '--out', zip], data)).code, 0);
  assert.equal((await runCli(['validate', zip], data)).code, 0);
  const undone = await runCli(['undo', '1', ...own], data);
  assert.match(undone.stdout, /is undone\n {2}2 statements on actors/);
});
