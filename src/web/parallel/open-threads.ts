import type { FromThread, Thread } from '../../parallel/thread.ts';

/** Thrown when the script of a worker cannot be fetched. */
export class NotLoaded extends Error {}

/** Opens Web Workers for `openPartsPool`, each with the compiled loops if there are any. */
export function openThreads(count: number, compiled: Uint8Array | null): readonly Thread[] {
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./offline-parts.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ compiled });
    return threadOf(worker);
  });
}

function threadOf(worker: Worker): Thread {
  let broken: Error | null = null;
  let waiting: PromiseWithResolvers<FromThread> | null = null;
  const fail = (error: Error): void => {
    broken = error;
    waiting?.reject(broken);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) =>
    waiting?.resolve(data),
  );
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // A script that cannot be fetched has nothing to say
    fail(event.message ? new Error(event.message) : new NotLoaded('a worker could not be loaded'));
  });
  worker.addEventListener('messageerror', () =>
    fail(new Error('an answer of a worker cannot be read')),
  );
  return {
    tell: (to) => worker.postMessage(to),
    next() {
      waiting = Promise.withResolvers();
      if (broken !== null) waiting.reject(broken);
      return waiting.promise;
    },
    async end() {
      worker.terminate();
      fail(new Error('a worker ended before its work'));
    },
  };
}
