import { useCallback, useEffect, useRef, useState } from 'react';
import type { Shown, Step } from '../../tab/analysis.ts';
import type { Choice, TabFile } from '../../tab/protocol.ts';
import { ProblemError } from '../../api.ts';
import { saveFile } from '../../save-file.ts';
import { openAnalysis, type OpenAnalysis } from './open-analysis.ts';

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
  | {
      readonly what: 'problem';
      readonly error: Error;
      /** What stood before a choice that did not work, so that it can be taken back. */
      readonly before: Worked | null;
    };

/** A file that was read, and what was chosen of how. */
interface Worked {
  readonly given: Given;
  readonly choice: Choice;
  readonly shown: Shown;
}

/** Reads and computes a file in a worker of its own; starting anew, stopping and leaving end the one before. */
export function useAnalysis(threads: number | null): {
  readonly doing: Doing;
  readonly start: (given: Given, choice: Choice) => void;
  readonly stop: () => void;
  readonly save: (what: TabFile) => void;
} {
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' });
  const own = useRef<OpenAnalysis | null>(null);
  const worked = useRef<Worked | null>(null);
  const spare = useRef<OpenAnalysis | null>(null);
  const open = useCallback(() => {
    const most = Math.min(MOST_THREADS, navigator.hardwareConcurrency);
    return openAnalysis(threads ?? most, loopsOnce());
  }, [threads]);
  useEffect(() => {
    // All of the program is there before a file is, so that nothing is asked for while one is read
    spare.current = open();
    return () => {
      spare.current?.end();
      own.current?.end();
    };
  }, [open]);
  const start = useCallback(
    (given: Given, choice: Choice) => {
      own.current?.end();
      if (worked.current?.given !== given) worked.current = null;
      const ready = spare.current?.usable() === true ? spare.current : open();
      if (ready !== spare.current) spare.current?.end();
      spare.current = null;
      own.current = ready;
      const show = (next: Doing): void => {
        if (own.current === ready) setDoing(next);
      };
      const fail = (error: Error): void => {
        show({ what: 'problem', error, before: worked.current });
      };
      show({ what: 'doing', name: given.name, step: 'read', share: null });
      ready.read(
        { read: given.file, name: given.name, choice, seed: SEED },
        {
          hear(data) {
            if ('step' in data) show({ what: 'doing', name: given.name, ...data });
            else if ('shown' in data) {
              worked.current = { given, choice, shown: data.shown };
              show({ what: 'shown', shown: data.shown });
            } else if ('problem' in data) fail(new ProblemError(data.problem, 0));
            else if ('file' in data) saveFile(data.name, data.file.type, data.file);
          },
          fail,
        },
      );
    },
    [open],
  );
  const stop = useCallback(() => {
    own.current?.end();
    own.current = null;
    worked.current = null;
    setDoing({ what: 'stopped' });
  }, []);
  const save = useCallback((what: TabFile) => {
    own.current?.say({ write: what });
  }, []);
  return { doing, start, stop, save };
}

let loops: Promise<Uint8Array | null> | null = null;

/** The compiled loops of this server, fetched once; null where it has none, and then the plain ones work. */
function loopsOnce(): Promise<Uint8Array | null> {
  loops ??= fetchLoops();
  return loops;
}

async function fetchLoops(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch('/loops.wasm');
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
