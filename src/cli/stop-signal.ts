import { Stopped } from '../app/stopped.ts';
import { EXIT } from './exit-codes.ts';

/** One press reaches us several times when a whole process group gets it and npm hands it on as well. */
const SAME_PRESS_MS = 1_000;

/**
 * A signal that is given by Ctrl-C or by a request to end, for the whole run. The first one lets everything be closed in
 * order; a second one, a second later or more, does not wait for anything.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let pressed = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (!stop.signal.aborted) {
        pressed = performance.now();
        stop.abort(new Stopped());
      } else if (performance.now() - pressed > SAME_PRESS_MS) process.exit(EXIT.stopped);
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
