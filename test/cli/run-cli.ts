import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../house/rooms.ts';

/** What a run of the command line gave. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A started command line, for tests that stop it or close its pipe. */
export function startCli(args: readonly string[], data: string) {
  return spawn(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MESOSCOPE_DATA: data, MESOSCOPE_DATABASE_URL: '', NODE_OPTIONS: '' },
  });
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], data: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = startCli(args, data);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString('utf8')));
    child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
