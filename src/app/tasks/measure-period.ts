import type { Frozen } from '../../domain/frozen.ts';
import type { Interval } from '../../measure/interval.ts';
import { intervals } from '../../measure/interval.ts';
import { PLACE_MEASURES } from '../../measure/place/index.ts';
import { placeView } from '../../snapshot/place-view.ts';
import { runningIn } from '../../snapshot/running-in.ts';
import type { Task } from './task.ts';

/** Measures everything about a place in a period, with intervals, by measure id. */
export const measurePeriod: Task<
  { readonly place: string; readonly period: Frozen['period']; readonly seed: number },
  Readonly<Record<string, Interval>>
> = (snapshot, { place, period, seed }, onStep) => {
  const view = placeView(snapshot, place, runningIn(snapshot, period));
  return Object.fromEntries(intervals(view, PLACE_MEASURES, { seed, onStep }));
};
