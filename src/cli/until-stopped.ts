import { EXIT } from './exit-codes.ts';

/** Waits for Ctrl-C or a request to end. A second one does not wait for anything. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(EXIT.stopped));
        process.exitCode = signal === 'SIGTERM' ? EXIT.ok : EXIT.stopped;
        resolve();
      });
  });
}
