import { parentPort } from 'node:worker_threads';
import { giveLoops } from '../kernel/loops.ts';
import type { Definition } from '../domain/definition.ts';
import { define } from '../snapshot/define.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { openLoops } from './loops/open-loops.ts';
import type { TaskName } from './tasks/index.ts';
import { runTask } from './tasks/run-task.ts';

/** What the pool says to a worker: open a snapshot, draw places over one that is open, or run a task on one. */
export type ToWorker =
  | { readonly open: string; readonly snapshot: Snapshot }
  | { readonly draw: readonly Definition[]; readonly on: string }
  | { readonly run: TaskName; readonly on: string; readonly args: unknown };

/** What a worker says to the pool. */
export type FromWorker =
  | { readonly done: number; readonly total: number }
  | { readonly result: unknown }
  | { readonly error: unknown };

/** Progress is said at most this often, so that saying it costs nothing. */
const PAUSE_MS = 50;

const port = parentPort;
if (port === null) throw new Error('this file runs in a worker thread only');
giveLoops(openLoops());
const snapshots = new Map<string, Snapshot>();

port.on('message', (asked: ToWorker) => {
  if ('open' in asked) {
    snapshots.set(asked.open, asked.snapshot);
    return;
  }
  if ('draw' in asked) {
    const snapshot = snapshots.get(asked.on);
    if (snapshot) snapshots.set(asked.on, define(snapshot, asked.draw));
    return;
  }
  let said = 0;
  const answer = (from: FromWorker): void => port.postMessage(from);
  try {
    const snapshot = snapshots.get(asked.on);
    if (!snapshot) throw new Error(`the snapshot is not open: "${asked.on}"`);
    const result = runTask(asked.run, snapshot, asked.args, (done, total) => {
      const now = performance.now();
      if (now - said > PAUSE_MS || done === total) {
        said = now;
        answer({ done, total });
      }
      return true;
    });
    answer({ result });
  } catch (error) {
    answer({ error });
  }
});
