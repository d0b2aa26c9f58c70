import { Worker } from 'node:worker_threads';
import type { OnStep } from '../../kernel/parts.ts';
import { partsNamed, type PartsName, type PartsTypes } from './parts-list.ts';
import type { FromPartsWorker, ToPartsWorker } from './parts-worker.ts';
import { share } from './share.ts';

/** Threads that run the parts of one computation side by side. */
export interface PartsPool {
  readonly size: number;
  /**
   * The value `runParts` would give, to the byte, whatever the number of threads: who runs a part does not matter, and partial
   * results are merged in the order of the plan. Null when `onStep` says stop; rejects with what a part throws.
   */
  run<N extends PartsName>(
    name: N,
    input: PartsTypes[N]['input'],
    onStep?: OnStep,
  ): Promise<PartsTypes[N]['value'] | null>;
  close(): Promise<void>;
}

/** The file of the worker beside this one, in a checkout and in a built package. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './parts-worker.ts' : './parts-worker.js',
  import.meta.url,
);

/** Opens a pool of `size` threads, which stay warm between runs. Runs wait for one another. */
export function openPartsPool(size: number): PartsPool {
  const threads = Array.from({ length: size }, () => {
    const worker = new Worker(WORKER, { execArgv: [] });
    worker.unref();
    return worker;
  });
  let opened = 0;
  let before: Promise<unknown> = Promise.resolve();

  const runNow = async (name: PartsName, input: unknown, onStep?: OnStep): Promise<unknown> => {
    const parts = partsNamed(name);
    const plan = parts.plan(input);
    if (onStep !== undefined && !onStep(0, plan.length)) return null;
    const partials: unknown[] = Array.from(plan, () => undefined);
    const id = opened++;
    const given = share(input);
    let next = 0;
    let done = 0;
    let stopped = false;
    // A failure is told only when every thread is idle: a late answer must not meet the next run.
    const ends = await Promise.allSettled(
      threads.slice(0, plan.length).map(async (thread) => {
        const tell = (to: ToPartsWorker): void => thread.postMessage(to);
        tell({ open: id, name, input: given });
        try {
          while (next < plan.length && !stopped) {
            const at = next++;
            tell({ run: id, part: plan[at] });
            partials[at] = await partialFrom(thread);
            done++;
            stopped ||= onStep !== undefined && !onStep(done, plan.length);
          }
        } catch (error) {
          stopped = true;
          throw error;
        } finally {
          tell({ close: id });
        }
      }),
    );
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    return stopped ? null : parts.merge(input, partials);
  };

  return {
    size,
    run<N extends PartsName>(name: N, input: PartsTypes[N]['input'], onStep?: OnStep) {
      const result = before.then(() => runNow(name, input, onStep));
      before = result.catch(() => undefined);
      return result as Promise<PartsTypes[N]['value'] | null>;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** The next partial result a thread gives. */
function partialFrom(thread: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      thread.off('message', onMessage);
      thread.off('error', onError);
      thread.off('exit', onExit);
      thread.unref();
    };
    const onMessage = (from: FromPartsWorker): void => {
      leave();
      if ('error' in from) reject(from.error);
      else resolve(from.partial);
    };
    const onError = (error: Error): void => {
      leave();
      reject(error);
    };
    const onExit = (): void => onError(new Error('a worker thread ended before its work'));
    thread.ref();
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.on('exit', onExit);
  });
}
