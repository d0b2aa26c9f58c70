import { useCallback, useEffect, useRef, useState } from 'react';
import type { Shown, Step } from '../../tab/analysis.ts';
import type { Choice, FromAnalysis, TabFile, ToAnalysis } from '../../tab/protocol.ts';
import { ProblemError } from '../../api.ts';
import { saveFile } from '../../save-file.ts';
import { word } from '../../words/word.ts';

/** One seed for all, so that the same file gives the same numbers to everybody. */
const SEED = 1;
const MOST_THREADS = 8;

/** A file, or an example, under its name. */
export interface Given {
  readonly file: Blob;
  readonly name: string;
}

/** What is on the page. */
export type Doing =
  | { readonly what: 'nothing' }
  | { readonly what: 'stopped' }
  | {
      readonly what: 'doing';
      readonly name: string;
      readonly step: Step;
      readonly share: number | null;
    }
  | { readonly what: 'shown'; readonly shown: Shown }
  | { readonly what: 'problem'; readonly error: Error };

/** Reads and computes a file in a worker of its own; starting anew, stopping and leaving end the one before. */
export function useAnalysis(threads: number | null): {
  readonly doing: Doing;
  readonly start: (given: Given, choice: Choice) => void;
  readonly stop: () => void;
  readonly save: (what: TabFile) => void;
} {
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' });
  const worker = useRef<Worker | null>(null);
  const compiled = useRef<Promise<Uint8Array | null> | null>(null);
  useEffect(() => {
    // Fetched before a file is there, so that nothing is asked for while one is read
    compiled.current = fetchLoops();
    return () => worker.current?.terminate();
  }, []);
  const start = useCallback(
    (given: Given, choice: Choice) => {
      worker.current?.terminate();
      const own = new Worker(new URL('../../tab/offline-analysis.ts', import.meta.url), {
        type: 'module',
      });
      worker.current = own;
      const say = (asked: ToAnalysis): void => own.postMessage(asked);
      const hear = (next: Doing): void => {
        if (worker.current === own) setDoing(next);
      };
      hear({ what: 'doing', name: given.name, step: 'read', share: null });
      own.addEventListener('message', ({ data }: MessageEvent<FromAnalysis>) => {
        if ('step' in data) hear({ what: 'doing', name: given.name, ...data });
        else if ('shown' in data) hear({ what: 'shown', shown: data.shown });
        else if ('problem' in data)
          hear({ what: 'problem', error: new ProblemError(data.problem, 0) });
        else saveFile(data.name, data.file.type, data.file);
      });
      own.addEventListener('error', ({ message }) => {
        const at = { source: given.name, row: null, field: null };
        const hint = word('tab.broken.hint');
        const problem = {
          code: 'tab-broken',
          at,
          value: message,
          message: word('tab.broken'),
          hint,
        };
        hear({ what: 'problem', error: new ProblemError(problem, 0) });
      });
      const most = Math.min(MOST_THREADS, navigator.hardwareConcurrency);
      void (compiled.current ?? Promise.resolve(null)).then((bytes) =>
        say({
          read: given.file,
          name: given.name,
          choice,
          seed: SEED,
          threads: threads ?? most,
          compiled: bytes,
        }),
      );
    },
    [threads],
  );
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setDoing({ what: 'stopped' });
  }, []);
  const save = useCallback((what: TabFile) => {
    worker.current?.postMessage({ write: what } satisfies ToAnalysis);
  }, []);
  return { doing, start, stop, save };
}

/** The compiled loops of this server; null where it has none, and then the plain ones work. */
async function fetchLoops(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch('/loops.wasm');
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
