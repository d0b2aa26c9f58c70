import { define } from '../snapshot/define.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import { freezeDay } from './open-workspace.ts';
import type { Register } from './register.ts';
import type { Workspace } from './workspace.ts';

/** Days remembered at most for one state of a workspace. */
const REMEMBERED = 6;

const frozen = new WeakMap<Snapshot, Map<string, Promise<Snapshot>>>();

/**
 * What a workspace knew on a day, frozen: without imports that were undone since, with the decisions that stand today, for
 * who is one actor is judged once, and with the places people drew as they are today.
 */
export async function freezeAt(
  { store }: Register,
  { name, published, snapshot }: Workspace,
  day: string,
): Promise<Snapshot> {
  if (day >= snapshot.frozen.knownDay) return snapshot;
  const now = columnsOf(snapshot);
  const days = frozen.get(now) ?? new Map<string, Promise<Snapshot>>();
  frozen.set(now, days);
  const id = workspaceIdOf(name);
  const made =
    days.get(day) ??
    withWorkspace(store, id, (tx) => freezeDay(tx, id, published, day), { reading: true });
  days.delete(day);
  days.set(day, made);
  made.catch(() => days.delete(day));
  const oldest = days.keys().next();
  if (days.size > REMEMBERED && oldest.done !== true) days.delete(oldest.value);
  return define(await made, [...(snapshot.definitions?.values() ?? [])]);
}
