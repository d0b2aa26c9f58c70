import { ProblemError } from '../../api.ts';
import type { FromAnalysis, ToAnalysis } from '../../tab/protocol.ts';
import { word } from '../../words/word.ts';

/** What follows an analysis: what its worker says, and what became of it when it broke. */
export interface Follower {
  readonly hear: (said: FromAnalysis) => void;
  readonly fail: (error: ProblemError) => void;
}

/** A worker that reads one file. */
export interface OpenAnalysis {
  /** False when the worker could not be loaded. */
  readonly usable: () => boolean;
  /** Hands over the file; `source` is its name. */
  readonly read: (asked: Extract<ToAnalysis, { readonly read: Blob }>, follower: Follower) => void;
  readonly say: (asked: ToAnalysis) => void;
  readonly end: () => void;
}

/** Starts a worker and, in it, the workers for parts, so that nothing has to be loaded when a file comes. */
export function openAnalysis(threads: number, compiled: Promise<Uint8Array | null>): OpenAnalysis {
  const worker = new Worker(new URL('../../tab/offline-analysis.ts', import.meta.url), {
    type: 'module',
  });
  let loaded = false;
  let broken = false;
  let source = '';
  let follower: Follower | null = null;
  const fail = (what: 'broken' | 'unloaded', value: string | null): void => {
    broken = true;
    follower?.fail(
      new ProblemError(
        {
          code: `tab-${what}`,
          at: { source, row: null, field: null },
          value,
          message: word(`tab.${what}`),
          hint: word(`tab.${what}.hint`),
        },
        0,
      ),
    );
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromAnalysis>) => {
    if ('loaded' in data) loaded = true;
    else if ('unloaded' in data) fail('unloaded', null);
    else follower?.hear(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // A script that cannot be fetched has nothing to say
    if (loaded) fail('broken', event.message || null);
    else fail('unloaded', null);
  });
  const say = (asked: ToAnalysis): void => worker.postMessage(asked);
  const opened = compiled.then((bytes) => say({ open: threads, compiled: bytes }));
  return {
    usable: () => !broken,
    read(asked, next) {
      follower = next;
      source = asked.name;
      void opened.then(() => say(asked));
    },
    say,
    end: () => worker.terminate(),
  };
}
