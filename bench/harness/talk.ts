import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Answer, Contestant } from './contestant.ts';

/** A contestant that has been started. */
export interface Talk {
  readonly contestant: Contestant;
  readonly version: string;
  ask(kernel: string): Promise<Answer>;
  /** Most memory it has held, MB; NaN where the system does not say. */
  peakMb(): number;
  end(): void;
}

/** Starts a contestant and waits until it has its input. Rejects when it ends before, with what it said last. */
export async function talk(contestant: Contestant): Promise<Talk> {
  const [program, ...args] = contestant.command;
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...contestant.env },
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said = (said + piece.toString()).slice(-2000);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<never>((_, reject) => {
    child.on('error', (error) => reject(error));
    child.on('exit', (code, signal) =>
      reject(new Error(`${contestant.name} ended (${code ?? signal}): ${said.trim()}`)),
    );
  });
  ended.catch(() => undefined);
  const line = async (): Promise<unknown> => {
    for (;;) {
      const next = await Promise.race([lines.next(), ended]);
      if (next.done === true) return ended;
      if (next.value.startsWith('{')) return JSON.parse(next.value);
    }
  };
  const { ready } = (await line()) as { ready: string };
  return {
    contestant,
    version: ready,
    async ask(kernel) {
      child.stdin.write(`${kernel}\n`);
      return (await line()) as Answer;
    },
    peakMb() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
      } catch {
        return NaN;
      }
    },
    // The end of its input is what a contestant waits for; whoever does not hear it is ended.
    end: () => {
      child.stdin.end();
      setTimeout(() => child.kill(), 5000).unref();
    },
  };
}
