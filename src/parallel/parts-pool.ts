import type { OnStep } from '../kernel/parts.ts';
import { partsNamed, type PartsName, type PartsTypes } from './parts-list.ts';
import { runInLockstep } from './lockstep.ts';
import type { RoundsName, RoundsTypes } from './rounds-list.ts';
import { share, type Copies } from './share.ts';
import type { Thread } from './thread.ts';

/** Threads that work at one computation side by side. */
export interface PartsPool {
  readonly size: number;
  /**
   * The value `runParts` would give, to the byte, whatever the number of threads: who runs a part does not matter, and partial
   * results are merged in the order of the plan. Columns of the input never change: those of an earlier run are not copied again.
   * Null when `onStep` says stop; rejects with what a part throws.
   */
  run<N extends PartsName>(
    name: N,
    input: PartsTypes[N]['input'],
    onStep?: OnStep,
  ): Promise<PartsTypes[N]['value'] | null>;
  /** The value `runRounds` would give, to the byte, with one lane on every thread; rejects with what a lane throws. */
  runRounds<N extends RoundsName>(
    name: N,
    input: RoundsTypes[N]['input'],
  ): Promise<RoundsTypes[N]['value']>;
  close(): Promise<void>;
}

/** Opens a pool of threads, which stay warm between runs. Runs wait for one another. */
export function openPartsPool(threads: readonly Thread[]): PartsPool {
  let opened = 0;
  const copies: Copies = new WeakMap();
  let before: Promise<unknown> = Promise.resolve();

  const runNow = async (name: PartsName, input: unknown, onStep?: OnStep): Promise<unknown> => {
    const parts = partsNamed(name);
    const plan = parts.plan(input);
    if (onStep !== undefined && !onStep(0, plan.length)) return null;
    const partials: unknown[] = Array.from(plan, () => undefined);
    const id = opened++;
    const given = share(input, copies);
    let next = 0;
    let done = 0;
    let stopped = false;
    // A failure is told only when every thread is idle: a late answer must not meet the next run.
    const ends = await Promise.allSettled(
      threads.slice(0, plan.length).map(async (thread) => {
        thread.tell({ open: id, name, input: given });
        try {
          while (next < plan.length && !stopped) {
            const at = next++;
            thread.tell({ run: id, part: plan[at] });
            const answer = await thread.next();
            if ('error' in answer) throw answer.error;
            partials[at] = answer.partial;
            done++;
            stopped ||= onStep !== undefined && !onStep(done, plan.length);
          }
        } catch (error) {
          stopped = true;
          throw error;
        } finally {
          thread.tell({ close: id });
        }
      }),
    );
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    return stopped ? null : parts.merge(input, partials);
  };

  const inTurn = (run: () => Promise<unknown>): Promise<unknown> => {
    const result = before.then(run);
    before = result.catch(() => undefined);
    return result;
  };

  return {
    size: threads.length,
    run<N extends PartsName>(name: N, input: PartsTypes[N]['input'], onStep?: OnStep) {
      return inTurn(() => runNow(name, input, onStep)) as Promise<PartsTypes[N]['value'] | null>;
    },
    runRounds<N extends RoundsName>(name: N, input: RoundsTypes[N]['input']) {
      return inTurn(() => runInLockstep(threads, name, input)) as Promise<RoundsTypes[N]['value']>;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
