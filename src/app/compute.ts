import { SOFTWARE } from '../method/software.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import type { Kept, KeptKey } from './kept.ts';
import type { Lasting } from './lasting.ts';
import type { Pool, Watch } from './pool.ts';
import { isStopped } from './stopped.ts';
import type { TaskArgs, TaskName, TaskResult } from './tasks/index.ts';
import { runTask } from './tasks/run-task.ts';

/**
 * Runs a task on a snapshot and remembers what came out: asked again with the same arguments it costs nothing, and two
 * who ask at the same time wait for one piece of work.
 */
export type Compute = <N extends TaskName>(
  snapshot: Snapshot,
  name: N,
  args: TaskArgs<N>,
  watch?: Watch,
) => Promise<TaskResult<N>>;

/** Results remembered at most; the one longest unused goes first. */
const REMEMBERED = 400;

/** Computes in the threads of a pool; what is lasting is also kept between starts. */
export function computeIn(pool: Pool, kept: Kept, lasting: Lasting): Compute {
  return remembering(async (snapshot, name, args, watch) => {
    const made = (lasting[name] as ((args: unknown) => KeptKey) | undefined)?.(args);
    // What was measured on a place that a person drew is another number once its rule is another
    const key = made && { ...made, place: stampedPlace(snapshot, made.place) };
    const before = key && (await kept.read(snapshot, key));
    if (before !== undefined) return before;
    const result = await pool.run(name, snapshot, args, watch);
    if (key) await kept.write(snapshot, key, result);
    return result;
  });
}

/** Computes in the calling thread: for tests and for a door that asks one thing and ends. */
export function computeHere(): Compute {
  return remembering((snapshot, name, args, watch) =>
    Promise.resolve().then(() =>
      runTask(name, snapshot, args, (done, total) => {
        watch?.onStep?.(done, total);
        return watch?.signal?.aborted !== true;
      }),
    ),
  );
}

/** The place among the arguments of a task; empty where there is none. */
function placeOf(args: unknown): string {
  return typeof args === 'object' && args !== null && 'place' in args ? String(args.place) : '';
}

/** A place with what its rule adds to the stamp, where a person drew it. */
function stampedPlace({ frozen }: Snapshot, place: string): string {
  const drawn = frozen.drawn?.[place];
  return drawn ? `${place}@${drawn.digest?.slice(0, 16) ?? drawn.says}` : place;
}

type Run = (
  snapshot: Snapshot,
  name: TaskName,
  args: unknown,
  watch: Watch | undefined,
) => Promise<unknown>;

function remembering(run: Run): Compute {
  const remembered = new Map<string, Promise<unknown>>();
  const numbers = new WeakMap<Snapshot, number>();
  let opened = 0;
  const compute = (
    snapshot: Snapshot,
    name: TaskName,
    args: unknown,
    watch?: Watch,
  ): Promise<unknown> => {
    // A snapshot that lives in memory only has no digest: it is told apart by being another object
    let digest = snapshot.frozen.digest;
    if (digest === null) {
      const columns = columnsOf(snapshot);
      if (!numbers.has(columns)) numbers.set(columns, opened++);
      digest = `memory-${numbers.get(columns)}`;
    }
    const drawn = stampedPlace(snapshot, placeOf(args));
    const key = `${SOFTWARE}|${digest}|${name}|${drawn}|${JSON.stringify(args)}`;
    const before = remembered.get(key);
    remembered.delete(key);
    const result =
      before?.catch((error: unknown) => {
        // Whoever began it stopped it; who only joined begins anew, without asking what is remembered: that is this wait
        if (isStopped(error) && watch?.signal?.aborted !== true)
          return run(snapshot, name, args, watch);
        throw error;
      }) ?? run(snapshot, name, args, watch);
    remembered.set(key, result);
    result.catch(() => {
      if (remembered.get(key) === result) remembered.delete(key);
    });
    const oldest = remembered.keys().next();
    if (remembered.size > REMEMBERED && oldest.done !== true) remembered.delete(oldest.value);
    return result;
  };
  return compute as Compute;
}
