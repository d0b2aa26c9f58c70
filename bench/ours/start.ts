/** Starts the program as a person would and asks it over HTTP: node bench/ours/start.ts */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout } from '../harness/places.ts';
import { serve, timed } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-bench-'));
let running: { readonly child: ChildProcess; readonly address: string } | null = null;

async function open(): Promise<void> {
  const child = spawn(
    process.execPath,
    [inCheckout('src', 'cli', 'main.ts'), 'start', '--data', folder],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /answers at (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.on('exit', (code) => reject(new Error(`start ended with ${code}`)));
  });
  running = { child, address };
}

async function close(): Promise<void> {
  const { child } = running ?? {};
  running = null;
  if (child === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function overview(): Promise<number> {
  const answer = await fetch(
    new URL('/api/w/horizon-europe/places/ITH5/overview', running?.address ?? ''),
  );
  if (!answer.ok) throw new Error(`the overview answers ${answer.status}`);
  return (await answer.text()).length;
}

const opened = timed(open, () => ({}));
const asked = timed(overview, (length) => ({ length }));

process.on('exit', () => running?.child.kill());

await serve({
  cold: opened,
  warm: async () => {
    await close();
    return opened();
  },
  'overview-first': asked,
  'overview-again': asked,
});
await close();
rmSync(folder, { recursive: true, force: true });
