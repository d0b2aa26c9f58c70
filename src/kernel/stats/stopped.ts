import type { OnStep } from '../parts.ts';

export type { OnStep };

/** Calls `onStep` when there is one, and throws an Error named `Stopped` when it answers false. */
export function step(onStep: OnStep | undefined, done: number, total: number): void {
  if (onStep === undefined || onStep(done, total)) return;
  const stopped = new Error(`stopped after "${done}" of "${total}" steps`);
  stopped.name = 'Stopped';
  throw stopped;
}
