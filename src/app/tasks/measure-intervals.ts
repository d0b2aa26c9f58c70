import type { Interval } from '../../measure/interval.ts';
import { intervals } from '../../measure/interval.ts';
import { PLACE_MEASURES } from '../../measure/place/index.ts';
import { placeView } from '../../snapshot/place-view.ts';
import type { Task } from './task.ts';

/** Measures everything about one place with its intervals, by measure id. */
export const measureIntervals: Task<
  { readonly place: string; readonly seed: number },
  Readonly<Record<string, Interval>>
> = (snapshot, { place, seed }, onStep) =>
  Object.fromEntries(intervals(placeView(snapshot, place), PLACE_MEASURES, { seed, onStep }));
