import type { RoundLoops } from '../kernel/loops.ts';
import type { Lane } from '../kernel/rounds.ts';
import { BARRIER_WORDS, barrierIn } from './barrier.ts';
import { placeTogether } from './loops/common-memory.ts';
import type { SharedMemory } from './loops/engine.ts';
import { roundsNamed, type RoundsName } from './rounds-list.ts';
import type { Thread, ToThread } from './thread.ts';

/** What a thread needs to be one lane of a computation in rounds. */
export interface LaneWork {
  readonly name: RoundsName;
  readonly lane: Lane;
  readonly state: unknown;
  /** What the columns of the state lie in; null when compiled code cannot reach them. */
  readonly memory: SharedMemory | null;
  /** The words of the barrier. */
  readonly barrier: Int32Array;
}

/** Compiled phases over some memory; null where there are none. */
export type OpenRoundLoops = (memory: SharedMemory) => RoundLoops | null;

/**
 * Runs a computation in rounds with one lane on every thread: the value of `runRounds`, to the byte.
 *
 * A new computation joins like this: write it as `Rounds` in the kernel, beside what it computes, under the rules that stand there
 * (`open` the columns, phases that write spans of their own, `more`, `close`), let the function people call be
 * `runRounds(yours, input)`, and enter it in `rounds-list.ts`; `pool.runRounds(name, input)` then runs it on threads. A phase
 * may have a compiled twin: a member of `RoundLoops` in `kernel/loops.ts`, its export in `wasm/*.ts`, and in
 * `loops/round-loops.ts` the line that hands over addresses; `runRounds` uses it as well. Test: the bytes of 1, 2 and 3 threads
 * and of no thread are the same (test/parallel/lockstep.test.ts).
 *
 * The columns that `open` returns are copied once into memory that all threads share; in a round there is no copying and no
 * message, only a barrier after each phase. Worth it for phases of a tenth of a millisecond and more. Where nothing can be shared, as
 * in a tab that is not isolated, and with a single thread, one thread runs all rounds by itself.
 *
 * Rejects with what a lane throws, after all lanes have ended.
 */
export async function runInLockstep(
  threads: readonly Thread[],
  name: RoundsName,
  input: unknown,
): Promise<unknown> {
  const rounds = roundsNamed(name);
  const lanes = threads.length;
  if (lanes === 1 || typeof SharedArrayBuffer === 'undefined')
    return ask(threads[0], { rounds: name, input });
  const { state, memory } = placeTogether(rounds.open(input, lanes));
  const barrier = new Int32Array(new SharedArrayBuffer(4 * BARRIER_WORDS));
  const ends = await Promise.allSettled(
    threads.map(async (thread, at) => {
      try {
        await ask(thread, { lane: { name, lane: { at, of: lanes }, state, memory, barrier } });
      } catch (error) {
        barrierIn(barrier, lanes).break();
        throw error;
      }
    }),
  );
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []));
  // Who only waited in vain says less than who failed.
  if (errors.length > 0) throw errors.find(({ name: kind }) => kind !== 'Broken') ?? errors[0];
  return rounds.close(state);
}

async function ask(thread: Thread, to: ToThread): Promise<unknown> {
  thread.tell(to);
  const answer = await thread.next();
  if ('error' in answer) throw answer.error;
  return answer.partial;
}

/** All rounds of one lane. */
export function runLane(work: LaneWork, openRoundLoops: OpenRoundLoops): void {
  const { lane, state, memory } = work;
  const rounds = roundsNamed(work.name);
  const barrier = barrierIn(work.barrier, lane.of);
  try {
    const compiled = memory === null ? null : openRoundLoops(memory);
    for (let round = 0; barrier.waitFor(() => rounds.more(state, round)); round++)
      rounds.phases.forEach((phase, at) => {
        phase(state, lane, round, compiled);
        // After the last phase, the question whether to go on is what lanes wait at.
        if (at < rounds.phases.length - 1) barrier.wait();
      });
  } catch (error) {
    barrier.break();
    throw error;
  }
}
