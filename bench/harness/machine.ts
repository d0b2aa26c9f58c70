import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the run took place on. */
export function machine(): readonly string[] {
  const [one] = cpus();
  return [
    `${cpus().length} × ${one?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `${type()} ${release()}`,
    `Node ${process.version}`,
    firstLine('cc', ['--version']) ?? 'no C compiler',
  ];
}

/** How many programs wanted a processor over the last minute. */
export function load(): string {
  return loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');
}

/** The first line a program prints, or null when it is not there or fails. */
export function firstLine(program: string, args: readonly string[]): string | null {
  try {
    const said = execFileSync(program, [...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim().split('\n')[0];
  } catch {
    return null;
  }
}
