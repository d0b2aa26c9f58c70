// What `npm test` runs: types, lint, format, then every test file; the closing line counts them.
// Words after `npm test --` keep the test files whose path starts with one of them.
import { spawn } from 'node:child_process';
import { readFileSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { buildLoops } from '../src/app/loops/build-loops.ts';
import { SHARED_SERVER, startTestServer } from '../test/store/test-server.ts';
import { installBrowser } from './find-browser.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LONGEST_FILE_MS = 15 * 60_000;

const TOOLS = [
  ['types', 'typescript/bin/tsc', '-b'],
  ['lint', 'oxlint/bin/oxlint', '--deny-warnings'],
  ['format', 'oxfmt/bin/oxfmt', '--check'],
] as const;

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Runs a tool of node_modules with this Node; whether it was content. */
function content(script: string, args: readonly string[]): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      settle(code === 0);
    });
  });
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs test files, each in its own process; one line for each file, the reasons for each failure. */
async function runFiles(files: readonly string[]): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const stream = run({
    files: files.map((file) => join(ROOT, file)),
    concurrency: Math.min(4, availableParallelism()),
    timeout: LONGEST_FILE_MS,
  });
  for await (const { type, data } of stream) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      const reason = data.details.error.cause ?? data.details.error;
      write(`FAILED ${relative(ROOT, data.file ?? '')}: ${data.name}\n${inspect(reason)}`);
    } else if (type === 'test:stderr') {
      process.stderr.write(data.message);
    } else if (type === 'test:summary') {
      const { counts } = data;
      const bad = counts.failed + counts.cancelled;
      if (data.file === undefined) {
        passed = counts.passed;
        failed = bad;
        skipped = counts.skipped + counts.todo;
      } else {
        const seconds = (data.duration_ms / 1000).toFixed(1);
        const also = bad > 0 ? `, ${bad} failed` : '';
        write(`${relative(ROOT, data.file)}: ${counts.passed} passed${also} (${seconds} s)`);
      }
    }
  }
  return { passed, failed, skipped };
}

const words = process.argv.slice(2);
const files = globSync('test/**/*.test.ts', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => words.length === 0 || words.some((word) => file.startsWith(word)))
  .sort();

let failedChecks = 0;
for (const [name, script, ...args] of TOOLS) {
  const good = await content(script, args);
  write(`${name}: ${good ? 'good' : 'FAILED'}`);
  if (!good) failedChecks += 1;
}

const mentions = (word: string): boolean =>
  files.some((file) => readFileSync(join(ROOT, file), 'utf8').includes(word));
if (mentions('playwright-core')) installBrowser();

const said = buildLoops();
if (said !== null) write(`the loops cannot be compiled: ${said}`);
const server = mentions('with-store.ts') ? await startTestServer() : null;
if (server) process.env[SHARED_SERVER] = JSON.stringify(server.admin);
// a Ctrl-C ends the test files with us; their server is in a group of its own and is ours to stop
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(
    signal,
    () => void (server?.stop() ?? Promise.resolve()).finally(() => process.exit(code)),
  );

const { passed, failed, skipped } =
  files.length > 0 ? await runFiles(files) : { passed: 0, failed: 0, skipped: 0 };
await server?.stop();
if (passed + failed === 0) write('no test ran');
if (skipped > 0) write(`${skipped} left out`);
write(`${passed} passed, ${failed + failedChecks} failed`);
process.exitCode = failed + failedChecks > 0 || passed === 0 ? 1 : 0;
