import { Worker } from 'node:worker_threads';
import type { FromThread, Thread } from '../../parallel/thread.ts';

/** The file of the worker beside this one, in a checkout and in a built package. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './parts-worker.ts' : './parts-worker.js',
  import.meta.url,
);

/** Opens worker threads for `openPartsPool`; idle ones let the process end. */
export function openThreads(count: number): readonly Thread[] {
  return Array.from({ length: count }, () => {
    const worker = new Worker(WORKER, { execArgv: [] });
    worker.unref();
    return {
      tell: (to) => worker.postMessage(to),
      next: () => answerOf(worker),
      end: async () => {
        await worker.terminate();
      },
    };
  });
}

function answerOf(worker: Worker): Promise<FromThread> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      worker.unref();
    };
    const onMessage = (from: FromThread): void => {
      leave();
      resolve(from);
    };
    const onError = (error: Error): void => {
      leave();
      reject(error);
    };
    const onExit = (): void => onError(new Error('a worker thread ended before its work'));
    worker.ref();
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
  });
}
