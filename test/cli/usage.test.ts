import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { runCli } from './run-cli.ts';

const data = mkdtempSync(join(tmpdir(), 'mesoscope-usage-'));
test.after(() => rmSync(data, { recursive: true, force: true }));

const COMMANDS = [
  'start',
  'regions',
  'measure',
  'diagnose',
  'claims',
  'introductions',
  'export',
  'report',
  'doctor',
];

test('help shows every command, each with examples (hand)', async () => {
  const help = await runCli(['--help'], data);
  assert.equal(help.code, 0);
  for (const command of COMMANDS) {
    assert.match(help.stdout, new RegExp(`\\b${command}\\b`));
    const own = await runCli([command, '--help'], data);
    assert.equal(own.code, 0);
    assert.match(own.stdout, /Examples:\n {2}mesoscope/);
  }
});

test('wrong usage is 2, said on stderr (hand)', async () => {
  for (const args of [
    [],
    ['frobnicate'],
    ['diagnose'],
    ['start', '--port', 'x'],
    ['start', '--port', '65536'],
    ['export', 'ITH5', '--what', 'all'],
    ['introductions', 'ITH5', '--top', '0'],
  ]) {
    const ran = await runCli(args, data);
    assert.equal(ran.code, 2, args.join(' '));
    assert.equal(ran.stdout, '');
    assert.doesNotMatch(ran.stderr, /\n\s+at /);
  }
});

test('the list of measures needs no database (hand)', async () => {
  const ran = await runCli(['measure', '--json'], data);
  assert.equal(ran.code, 0, ran.stderr);
  assert.ok(JSON.parse(ran.stdout).length > 40);
});

test('a file that is not there is a wrong request to every command that reads one (identity)', async () => {
  for (const args of [
    ['map', 'nothing/there.csv'],
    ['check', 'nothing/there.csv'],
    ['diagnose', 'nothing/there.csv'],
    ['validate', 'nothing/there'],
    ['import', 'nothing/there.csv', '--workspace', 'valley'],
  ]) {
    const { code, stderr } = await runCli(args, data);
    assert.equal(code, 3, `${args[0]}: ${stderr}`);
    assert.match(stderr, /no such file or folder: "nothing\/there/);
  }
});
