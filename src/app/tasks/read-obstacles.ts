import { obstaclesAndSupport } from '../../diagnose/support/obstacles-and-support.ts';
import type { ObstaclesAndSupport } from '../../diagnose/support/obstacles-and-support.ts';
import { perform } from '../../method/perform.ts';
import type { Result } from '../../method/result.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** Reads the obstacles to co-operation in a place, and the organisations that support firms. */
export const readObstacles: Task<
  { readonly place: string; readonly seed: number },
  Result<ObstaclesAndSupport>
> = (snapshot, { place, seed }) => perform(obstaclesAndSupport, viewOf(snapshot, place), {}, seed);
