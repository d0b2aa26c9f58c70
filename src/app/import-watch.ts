import { setImmediate } from 'node:timers/promises';
import type { InParts } from '../observe/importers/in-parts.ts';

/** What an import does, one after the other. */
export const IMPORT_STEPS = ['reading', 'checking', 'matching', 'storing', 'freezing'] as const;

export type ImportStep = (typeof IMPORT_STEPS)[number];

/** How somebody follows an import and stops it; what is stopped leaves nothing behind. */
export interface ImportWatch {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: ImportStep, done: number, total: number) => void;
}

/** One step of an import, as a reader or a writer is watched. */
export function watchStep(
  { signal, onStep }: ImportWatch,
  step: ImportStep,
): {
  readonly signal?: AbortSignal;
  readonly onStep: (done: number, total: number) => void;
} {
  signal?.throwIfAborted();
  onStep?.(step, 0, 1);
  return {
    ...(signal && { signal }),
    onStep: (done, total) => onStep?.(step, done, total),
  };
}

/** Runs a pure run part by part and lets others work in between, so that a server answers while it imports. */
export async function runParts<T>(
  parts: InParts<T>,
  { signal, onStep }: ReturnType<typeof watchStep>,
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = parts.next();
    if (done === true) return value;
    onStep(value.done, value.total);
    await setImmediate();
  }
}
