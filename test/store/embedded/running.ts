import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Problem } from '../../../src/domain/problem.ts';

/** What a start says, one of these at a time. */
export interface Said {
  readonly step?: string;
  readonly open?: string;
  readonly confirmed?: number;
  readonly broke?: string;
  readonly closed?: boolean;
  readonly refused?: Problem;
}

/** A start of the store in a process of its own. */
export interface Running {
  readonly said: readonly Said[];
  /** Waits until the start has said something that fits; fails when it ends without. */
  until(fits: (said: Said) => boolean): Promise<Said>;
  tell(word: 'load' | 'close'): void;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<number | null>;
}

/** Starts the store of a directory in a process of its own. */
export function startProcess(
  dataDirectory: string,
  confirmed = '',
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'start.ts'), dataDirectory, confirmed],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } },
  );
  const said: Said[] = [];
  const waiting = new Set<() => void>();
  let over = false;
  const wake = (): void => waiting.forEach((check) => check());
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(JSON.parse(line) as Said);
    wake();
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((settle) =>
    child.on('close', (code) => {
      over = true;
      wake();
      settle(code);
    }),
  );
  return {
    said,
    ended,
    until: (fits) =>
      new Promise((settle, fail) => {
        const check = (): void => {
          const found = said.find(fits);
          if (!found && !over) return;
          waiting.delete(check);
          if (found) settle(found);
          else fail(new Error(`it ended and said ${JSON.stringify(said)}`));
        };
        waiting.add(check);
        check();
      }),
    tell: (word) => void child.stdin.write(`${word}\n`),
    kill: (signal) => void child.kill(signal),
  };
}

/** The process number of the server of a data directory. */
export function serverPid(dataDirectory: string): number {
  return Number(record(dataDirectory)[0]);
}

/** The folder of the socket of the server of a data directory. */
export function socketFolder(dataDirectory: string): string {
  return record(dataDirectory)[4] ?? '';
}

function record(dataDirectory: string): readonly string[] {
  return readFileSync(join(dataDirectory, 'database/postgres/postmaster.pid'), 'utf8').split('\n');
}
