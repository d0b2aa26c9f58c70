import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../root-folder.ts';
import { Stopped } from '../stopped.ts';

/** The rooms whose files end up in the web client. */
const ROOMS = [
  'domain',
  'kernel',
  'method',
  'snapshot',
  'observe',
  'measure',
  'diagnose',
  'act',
  'rehearse',
  'evaluate',
  'wire',
  'figure',
  'parallel',
  'files',
  'web',
];

/** The mark of what a built web client was built from. */
const MARK = '.built-from';

/**
 * The folder of the built web client. In a checkout it is built when it is missing or its sources have changed since,
 * which takes some seconds; an installed package brings it along. Null when there is none and none can be built.
 *
 * @throws Error with what the build said when it fails and no earlier one is there.
 */
export async function buildWeb(say: (says: string) => void): Promise<string | null> {
  const root = rootFolder();
  const folder = join(root, 'dist', 'web');
  const built = existsSync(join(folder, 'index.html'));
  const config = join(root, 'src', 'web', 'vite.config.ts');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(config) || !existsSync(vite)) return built ? folder : null;
  const mark = join(folder, MARK);
  const sources = digestOfSources(root);
  if (built && existsSync(mark) && readFileSync(mark, 'utf8') === sources) return folder;
  say('building the web client');
  try {
    await run([vite, 'build', '--config', config, '--logLevel', 'error'], root);
  } catch (error) {
    if (!existsSync(join(folder, 'index.html'))) throw error;
    say('the web client could not be built anew, the last one is served');
    return folder;
  }
  writeFileSync(mark, sources);
  return folder;
}

function digestOfSources(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const room of ROOMS) {
    const folder = join(root, 'src', room);
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      // a Ctrl-C reaches the build as it reaches us
      else if (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP')
        reject(new Stopped());
      else
        reject(
          new Error(`the web client could not be built: ${Buffer.concat(said).toString('utf8')}`),
        );
    });
  });
}
