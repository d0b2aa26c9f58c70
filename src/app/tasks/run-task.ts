import type { Snapshot } from '../../snapshot/snapshot.ts';
import { TASKS } from './index.ts';
import type { TaskName } from './index.ts';
import type { OnStep, Task } from './task.ts';

/** Runs a task by its name. The registry's types hold where it is asked for; here a name and its arguments belong together. */
export function runTask(
  name: TaskName,
  snapshot: Snapshot,
  args: unknown,
  onStep: OnStep,
): unknown {
  return (TASKS as Readonly<Record<string, Task<unknown, unknown>>>)[name](snapshot, args, onStep);
}
