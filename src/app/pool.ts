import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import type { FromWorker, ToWorker } from './pool-worker.ts';
import { Stopped } from './stopped.ts';
import type { TaskName } from './tasks/index.ts';

/** How somebody follows and stops a piece of work. */
export interface Watch {
  readonly onStep?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Pages go before long work that waits. */
  readonly urgent?: boolean;
}

/** Threads that run tasks on snapshots, one task each at a time, the rest in one queue. */
export interface Pool {
  readonly size: number;
  run(name: TaskName, snapshot: Snapshot, args: unknown, watch?: Watch): Promise<unknown>;
  close(): Promise<void>;
}

interface Piece {
  readonly name: TaskName;
  readonly snapshot: Snapshot;
  readonly args: unknown;
  readonly watch: Watch;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** By the columns; with the snapshot whose drawn places it was told last. */
  readonly opened: Map<Snapshot, { readonly on: string; told: Snapshot }>;
  piece: Piece | null;
}

/** The file of the worker beside this one, in a checkout and in a built package. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './pool-worker.ts' : './pool-worker.js',
  import.meta.url,
);

/**
 * Opens a pool of at most `size` threads. Threads start when there is work; a snapshot goes to each thread once, and the places that people draw over it
 * whenever they change. Work
 * that is stopped ends at once: its thread is ended and the next piece gets a new one.
 */
export function openPool(size: number): Pool {
  const threads = new Set<Thread>();
  const waiting: Piece[] = [];
  let closed = false;

  const start = (): Thread => {
    const thread: Thread = {
      // Flags of this process, such as those of a test runner, are not the worker's
      worker: new Worker(WORKER, { execArgv: [] }),
      opened: new Map(),
      piece: null,
    };
    thread.worker.unref();
    thread.worker.on('message', (from: FromWorker) => {
      const { piece } = thread;
      if (piece === null) return;
      if ('done' in from) piece.watch.onStep?.(from.done, from.total);
      else finish(thread, from);
    });
    thread.worker.on('error', (error) => end(thread, error));
    thread.worker.on('exit', () => end(thread, new Error('a worker thread ended before its work')));
    threads.add(thread);
    return thread;
  };

  const finish = (thread: Thread, from: Exclude<FromWorker, { readonly done: number }>): void => {
    const { piece } = thread;
    thread.piece = null;
    thread.worker.unref();
    if ('error' in from) piece?.reject(from.error);
    else piece?.resolve(from.result);
    next();
  };

  const end = (thread: Thread, error: unknown): void => {
    if (!threads.delete(thread)) return;
    thread.piece?.reject(error);
    thread.piece = null;
    if (!closed) next();
  };

  const next = (): void => {
    while (waiting.length > 0 && !closed) {
      const free = [...threads].find(({ piece }) => piece === null);
      if (!free && threads.size >= size) return;
      const piece = waiting.shift();
      if (piece) give(free ?? start(), piece);
    }
  };

  const give = (thread: Thread, piece: Piece): void => {
    const tell = (to: ToWorker): void => thread.worker.postMessage(to);
    thread.piece = piece;
    thread.worker.ref();
    const { snapshot } = piece;
    const columns = columnsOf(snapshot);
    let open = thread.opened.get(columns);
    if (open === undefined) {
      open = { on: String(thread.opened.size), told: columns };
      thread.opened.set(columns, open);
      tell({ open: open.on, snapshot: columns });
    }
    if (open.told !== snapshot) {
      open.told = snapshot;
      tell({ draw: [...(snapshot.definitions?.values() ?? [])], on: open.on });
    }
    tell({ run: piece.name, on: open.on, args: piece.args });
  };

  const stop = (piece: Piece): void => {
    const at = waiting.indexOf(piece);
    if (at >= 0) waiting.splice(at, 1);
    const thread = [...threads].find((each) => each.piece === piece);
    if (thread) {
      thread.piece = null;
      threads.delete(thread);
      void thread.worker.terminate();
    }
    piece.reject(piece.watch.signal?.reason);
    next();
  };

  return {
    size,
    run: (name, snapshot, args, watch = {}) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Stopped();
        watch.signal?.throwIfAborted();
        const piece: Piece = { name, snapshot, args, watch, resolve, reject };
        watch.signal?.addEventListener('abort', () => stop(piece), { once: true });
        if (watch.urgent === true) waiting.splice(urgentEnd(waiting), 0, piece);
        else waiting.push(piece);
        next();
      }),
    async close() {
      closed = true;
      const error = new Stopped();
      for (const piece of waiting.splice(0)) piece.reject(error);
      await Promise.all(
        [...threads].map((thread) => {
          threads.delete(thread);
          thread.piece?.reject(error);
          return thread.worker.terminate();
        }),
      );
    },
  };
}

function urgentEnd(waiting: readonly Piece[]): number {
  const first = waiting.findIndex(({ watch }) => watch.urgent !== true);
  return first < 0 ? waiting.length : first;
}
