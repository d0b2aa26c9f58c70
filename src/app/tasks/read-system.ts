import { systemOrChampions } from '../../diagnose/system-or-champions/system-or-champions.ts';
import type { SystemReading } from '../../diagnose/system-or-champions/system-or-champions.ts';
import { perform } from '../../method/perform.ts';
import type { Result } from '../../method/result.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** Reads a place as a system of firms or a set of chosen firms. */
export const readSystem: Task<
  { readonly place: string; readonly seed: number },
  Result<SystemReading>
> = (snapshot, { place, seed }) => perform(systemOrChampions, viewOf(snapshot, place), {}, seed);
