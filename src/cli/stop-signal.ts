import { Stopped } from '../app/stopped.ts';
import { EXIT } from './exit-codes.ts';

/**
 * A signal that is given by Ctrl-C or by a request to end, for the whole run. The first one lets everything be closed in
 * order; a second one does not wait for anything.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT.stopped);
      stop.abort(new Stopped());
    });
  return stop.signal;
}

/** Waits for work or for the signal, whichever comes first. */
export function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return Promise.race([work, whenStopped(signal).then(() => Promise.reject(signal.reason))]);
}

/** Waits for the signal. */
export function whenStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
