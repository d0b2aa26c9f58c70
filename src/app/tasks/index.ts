import { drawCommunities } from './draw-communities.ts';
import { drawNetwork } from './draw-network.ts';
import { localise } from './localise.ts';
import { makeIntroductions } from './make-introductions.ts';
import { mapPlace } from './map-place.ts';
import { measureIntervals } from './measure-intervals.ts';
import { measureOne } from './measure-one.ts';
import { measurePositions } from './measure-positions.ts';
import { measurePeriod } from './measure-period.ts';
import { measurePortrait, measurePortraits } from './measure-portraits.ts';
import { rankIntervals } from './rank-intervals.ts';
import { readClaims } from './read-claims.ts';
import { readObstacles } from './read-obstacles.ts';
import { readSystem } from './read-system.ts';
import type { Task } from './task.ts';

/** Everything that may run in another thread, by name. */
export const TASKS = {
  portraits: measurePortraits,
  portrait: measurePortrait,
  intervals: measureIntervals,
  measure: measureOne,
  'measure-period': measurePeriod,
  communities: drawCommunities,
  network: drawNetwork,
  positions: measurePositions,
  introductions: makeIntroductions,
  'rank-intervals': rankIntervals,
  mapping: mapPlace,
  localisation: localise,
  claims: readClaims,
  system: readSystem,
  obstacles: readObstacles,
} as const satisfies Record<string, Task<never, unknown>>;

export type TaskName = keyof typeof TASKS;
export type TaskArgs<N extends TaskName> = Parameters<(typeof TASKS)[N]>[1];
export type TaskResult<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;
