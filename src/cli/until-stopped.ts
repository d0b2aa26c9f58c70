import { EXIT } from './exit-codes.ts';

/**
 * Waits for Ctrl-C or a request to end, and gives the exit code for it. A second one does not wait for anything.
 */
export function untilStopped(): Promise<number> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked) process.exit(EXIT.stopped);
        asked = true;
        resolve(signal === 'SIGTERM' ? EXIT.ok : EXIT.stopped);
      });
  });
}
