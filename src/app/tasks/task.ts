import type { Snapshot } from '../../snapshot/snapshot.ts';

/** Called as work goes on; false asks it to stop. */
export type OnStep = (done: number, total: number) => boolean;

/**
 * A piece of work that may run in another thread: a pure function of a snapshot and plain arguments.
 *
 * Arguments and result must survive a structured clone, and the arguments JSON too: they are the key it is kept by.
 */
export type Task<A, R> = (snapshot: Snapshot, args: A, onStep: OnStep) => R;
