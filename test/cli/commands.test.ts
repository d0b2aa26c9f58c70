import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import pg from 'pg';
import { openStore } from '../../src/app/start/open-store.ts';
import { clientConfig } from '../../src/store/address.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import { all, readXml } from '../files/read-xml.ts';
import { runCli, startCli } from './run-cli.ts';

const data = mkdtempSync(join(tmpdir(), 'mesoscope-cli-'));
test.after(() => rmSync(data, { recursive: true, force: true }));

/** One sentence and its remedy, on stderr, and no stack. */
function oneSentence(stderr: string, what: RegExp): void {
  assert.match(stderr, what);
  assert.doesNotMatch(stderr, /\n\s+at |node:internal|Error:/);
}

test('the first command makes the register and answers (hand)', async () => {
  const ran = await runCli(['regions', 'emilia', '--json'], data);
  assert.equal(ran.code, 0, ran.stderr);
  const [first] = JSON.parse(ran.stdout);
  assert.equal(first.code, 'ITH5');
  assert.equal(first.ties, 443);
  assert.match(ran.stderr, /loading/);
});

test('the second finds it made, and measures the known numbers (oracle)', async () => {
  const ran = await runCli(['measure', 'small-tie-share', '--place', 'ith5', '--json'], data);
  assert.equal(ran.code, 0, ran.stderr);
  assert.doesNotMatch(ran.stderr, /loading/);
  const { measurement } = JSON.parse(ran.stdout);
  assert.ok(Math.abs(measurement.value - 0.10273889301254142) < 1e-12);
  assert.equal(measurement.standing.rank, 40);
});

test('diagnosis, report and network file (hand)', async () => {
  const diagnosed = await runCli(['diagnose', 'ITH5'], data);
  assert.match(
    diagnosed.stdout,
    /^Emilia-Romagna \(ITH5\), Italy, as of 6 Dec 2025\n250 organisations/,
  );
  assert.match(diagnosed.stdout, /holds +Firms rarely work with other firms/);
  const gexf = join(data, 'x.gexf');
  const network = ['export', 'ITH5', '--what', 'network', '--format', 'gexf', '--out', gexf];
  const exported = await runCli(network, data);
  assert.equal(exported.code, 0, exported.stderr);
  assert.equal(exported.stdout, '');
  assert.equal(all(readXml(readFileSync(gexf, 'utf8')), 'node').length, 250);
  const html = join(data, 'x.html');
  const reported = await runCli(['report', 'ITH5', '--out', html], data);
  assert.equal(reported.code, 0, reported.stderr);
  assert.match(readFileSync(html, 'utf8'), /<h1>Emilia-Romagna<\/h1>/);
});

test('the claim ledger: all of it, what holds on a place, two places side by side (hand)', async () => {
  const ledger = await runCli(['claims', '--json'], data);
  assert.equal(ledger.code, 0, ledger.stderr);
  assert.ok(JSON.parse(ledger.stdout).length > 100);
  const held = await runCli(['claims', '--place', 'ITH5', '--status', 'holds'], data);
  assert.match(
    held.stdout,
    /^Emilia-Romagna \(ITH5\)\n\nholds +Firms rarely work with other firms\n/,
  );
  assert.doesNotMatch(held.stdout, /contradicted/);
  const compared = await runCli(['claims', '--compare', 'ITH5', 'FI1B', '--json'], data);
  const rows = JSON.parse(compared.stdout) as { first: string; second: string }[];
  assert.ok(rows.length > 5);
  assert.ok(rows.every(({ first, second }) => first !== second));
  const one = await runCli(['claims', '--compare', 'ITH5'], data);
  assert.equal(one.code, 2);
  const wrong = await runCli(['claims', '--status', 'true'], data);
  assert.equal(wrong.code, 2);
});

test('what is not there is refused by name with 3 (hand)', async () => {
  const place = await runCli(['diagnose', 'ITH9'], data);
  assert.equal(place.code, 3);
  oneSentence(
    place.stderr,
    /neither a place, nor a file or folder, nor a documented case: "ITH9"\n {2}near codes: ITH \(Nord-Est\)/,
  );
  const measure = await runCli(['measure', 'small-share-of'], data);
  assert.equal(measure.code, 3);
  oneSentence(measure.stderr, /no such measure: "small-share-of"\n {2}near ids: small-share/);
  assert.equal(place.stdout + measure.stdout, '');
});

test(
  'a full disk and a missing folder are one sentence each (hand)',
  { skip: process.platform !== 'linux' },
  async () => {
    const full = await runCli(['export', 'ITH5', '--out', '/dev/full'], data);
    assert.equal(full.code, 1);
    oneSentence(full.stderr, /no space left on the disk/);
    const missing = await runCli(['export', 'ITH5', '--out', join(data, 'no', 'x.csv')], data);
    assert.equal(missing.code, 1);
    oneSentence(missing.stderr, /no such file or folder: "/);
  },
);

test('a reader that has enough is no mistake (hand)', async () => {
  const child = startCli(['export', 'ITH5', '--what', 'initiatives', '--json'], data);
  let stderr = '';
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString('utf8')));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /EPIPE|Error|\n\s+at /);
});

test('start answers, sums a region up in five lines, and stops at Ctrl-C (hand)', async (t) => {
  const child = startCli(['start', '--port', '0', '--region', 'ITH5'], data);
  t.after(() => child.kill('SIGKILL'));
  let stdout = '';
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString('utf8')));
  while (!stdout.includes('Ctrl-C')) await once(child.stdout, 'data');
  const lines = stdout.trim().split('\n');
  assert.equal(lines[0], 'Emilia-Romagna (ITH5), Italy, as of 2025-12-06');
  assert.equal(lines.indexOf(''), 5);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)![0];
  assert.equal((await fetch(`${url}/api/w/horizon-europe/places`)).status, 200);
  assert.match(await (await fetch(url)).text(), /<!doctype html>/i);
  // A second program on the same data joins the first; a second start takes no port that is asked for and taken
  const beside = await runCli(['regions', 'ITH5', '--json'], data);
  assert.equal(beside.code, 0, beside.stderr);
  const { port } = new URL(url);
  const second = await runCli(['start', '--port', port], data);
  assert.equal(second.code, 1);
  oneSentence(second.stderr, new RegExp(`the port is taken: "${port}"`));
  assert.equal((await fetch(`${url}/api/measures`)).status, 200);
  child.kill('SIGINT');
  // One Ctrl-C reaches a process group, and npm and its first step hand it on again: that is not a second one
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  assert.equal(code, 130);
  await assert.rejects(fetch(`${url}/api/measures`));
  assert.ok(!existsSync(join(data, 'database', 'postgres', 'postmaster.pid')));
});

test('a server that is not there is one sentence with 1, its password unsaid (hand)', async () => {
  const ran = await runCli(['regions', '--url', 'postgresql://me:secret@127.0.0.1:1/none'], data);
  assert.equal(ran.code, 1);
  oneSentence(ran.stderr, /the database does not answer: "me@127\.0\.0\.1:1\/none"\n {2}no server/);
  assert.doesNotMatch(ran.stderr + ran.stdout, /secret/);
  const wrong = await runCli(['regions', '--url', 'mysql://x'], data);
  assert.equal(wrong.code, 1);
  oneSentence(wrong.stderr, /address of the database cannot be read\n {2}postgresql:\/\//);
});

test('a role without rights gets the statements for an administrator (hand)', async () => {
  const embedded = await openEmbedded(data);
  const admin = new pg.Client(clientConfig(embedded.admin));
  await admin.connect();
  try {
    await admin.query(`create role weak login password 'weak'`);
    await admin.query('create database weak');
    const { host, port } = embedded.admin;
    const url = `postgresql://weak:weak@${encodeURIComponent(host)}:${port}/weak`;
    const ran = await runCli(['regions', '--url', url], data);
    assert.equal(ran.code, 1, ran.stderr);
    oneSentence(ran.stderr, /may not make schemas[^\n]*"weak"\n {2}grant create on database/);
    const checked = await runCli(['doctor', '--url', url], data);
    assert.equal(checked.code, 1);
    assert.match(checked.stdout, /WRONG +database/);
    assert.match(checked.stdout, /create role "?weak"? login createrole/);
  } finally {
    await admin.query('drop database if exists weak');
    await admin.query('drop role if exists weak');
    await admin.end();
    await embedded.leave();
  }
});

test('the check-up of a sound installation finds nothing wrong (hand)', async () => {
  const ran = await runCli(['doctor', '--json'], data);
  assert.equal(ran.code, 0, ran.stdout);
  const checks = JSON.parse(ran.stdout) as { what: string; state: string }[];
  assert.ok(checks.every(({ state }) => state !== 'wrong'));
  assert.ok(checks.some(({ what }) => what === 'disk space'));
});

test('data of a newer version are left alone and nothing is lost (hand)', async () => {
  const store = await openStore({ url: null, dataDirectory: data });
  await store.loader.query(
    `insert into mesoscope_migrations.log (number, name, checksum) values (9999, '9999-later.sql', 'x')`,
  );
  await store.close();
  const ran = await runCli(['regions'], data);
  assert.equal(ran.code, 1, ran.stderr);
  oneSentence(ran.stderr, /newer/);
  const embedded = await openEmbedded(data);
  const owner = new pg.Client(clientConfig(embedded.owner));
  await owner.connect();
  await owner.query('delete from mesoscope_migrations.log where number = 9999');
  await owner.end();
  await embedded.leave();
  const after = await runCli(['regions', 'ITH5', '--json'], data);
  assert.equal(after.code, 0, after.stderr);
  assert.equal(JSON.parse(after.stdout)[0].ties, 443);
});
