/**
 * Builds what is published: JavaScript and declarations of every room, the migrations, and the web client.
 *
 *     node scripts/build.ts [--without-web]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildLoops } from '../src/app/loops/build-loops.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', name);

function run(what: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`${what} failed\n`);
    process.exit(1);
  }
}

const keepWeb = process.argv.includes('--without-web');
for (const folder of ['domain', 'kernel', 'store', 'cli', 'server', 'app'])
  rmSync(join(root, 'dist', folder), { recursive: true, force: true });
run('the build', [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
const migrations = join(root, 'src', 'store', 'migrations');
if (existsSync(migrations))
  cpSync(migrations, join(root, 'dist', 'store', 'migrations'), { recursive: true });
const said = buildLoops();
if (said !== null) {
  process.stderr.write(`the build of the compiled loops failed\n${said}`);
  process.exit(1);
}
if (!keepWeb)
  run('the build of the web client', [
    bin('vite/bin/vite.js'),
    'build',
    '--config',
    'src/web/vite.config.ts',
  ]);
