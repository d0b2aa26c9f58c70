import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-diagnose-'));
const data = join(folder, 'data');
test.after(() => rmSync(folder, { recursive: true, force: true }));

const valley = join(folder, 'valley');
mkdirSync(valley);
writeFileSync(
  join(valley, 'actors.csv'),
  'id,name,kind,small\nF1,Rossi,firm,yes\nF2,Verdi,firm,no\nF3,Neri,firm,yes\nU1,Scuola,university,\nX,,firm,yes\n',
);
writeFileSync(
  join(valley, 'ties.csv'),
  'from,to,kind\nF1,F2,supply\nF3,F2,supply\nF1,U1,advice\nF1,NOBODY,supply\n',
);

test('a folder of tables is diagnosed without a database, its balance first (hand)', async () => {
  const out = join(folder, 'valley.html');
  const ran = await runCli(
    ['diagnose', valley, '--day', '2026-01-15', '--report', out, '--bear', '0.5'],
    data,
  );
  assert.equal(ran.code, 0, ran.stderr);
  const [first] = ran.stdout.split('\n');
  const [read, kept, merged, rejected] = [
    ...first!.matchAll(/(\d+) (?:rows|kept|merged|rej)/g),
  ].map(([, count]) => Number(count));
  assert.equal(read, kept! + merged! + rejected!);
  assert.ok(rejected! > 0);
  assert.match(ran.stdout, /The whole register, as of 15 Jan 2026/);
  assert.match(readFileSync(out, 'utf8'), /Diagnostic study/);
  assert.equal(existsSync(data), false, 'no database was made');
});

test('the same folder in Spanish, and as JSON (hand)', async () => {
  const asked = ['diagnose', valley, '--bear', '0.5'];
  const spanish = await runCli([...asked, '--language', 'es'], data);
  assert.match(spanish.stdout, /Todo el registro/);
  assert.match(spanish.stdout, /los datos no permiten decir nada/);
  const json = JSON.parse((await runCli([...asked, '--json'], data)).stdout);
  assert.equal(json.place.code, 'all');
  assert.equal(json.ledger.read, json.ledger.kept + json.ledger.merged + json.ledger.rejected);
  assert.equal(json.parts.length, 7);
});

test('a documented case is read like a place (hand)', async () => {
  const out = join(folder, 'penang.html');
  const ran = await runCli(['diagnose', 'penang-electronics', '--report', out], data);
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stdout, /^Penang electronics, Malaysia\nWhat holds it back most: /);
  assert.match(readFileSync(out, 'utf8'), /<h1>Penang electronics<\/h1>/);
});

test('too many bad rows, a path that is not there and an unknown language are refused with 3 (hand)', async () => {
  for (const [args, what] of [
    [['diagnose', valley, '--bear', '0'], /rows are bad/],
    [['diagnose', join(folder, 'nowhere')], /no such file or folder/],
    [['diagnose', valley, '--language', 'xx'], /no such language/],
  ] as const) {
    const ran = await runCli([...args], data);
    assert.equal(ran.code, 3, args.join(' '));
    assert.match(ran.stderr, what);
    assert.equal(ran.stdout, '');
  }
});
