import type { Interval } from '../../measure/interval.ts';
import { intervals } from '../../measure/interval.ts';
import { PLACE_MEASURES } from '../../measure/place/index.ts';
import { placeView } from '../../snapshot/place-view.ts';
import type { Task } from './task.ts';

/** The measures that look at ties to the outside: listing these takes as long as all the others together. */
const OUTWARD: ReadonlySet<string> = new Set(['home-share', 'home-pair-share', 'ei-index']);

/** The two halves of the measures, which take about the same time. */
export const INTERVAL_PARTS = ['inward', 'outward'] as const;

/**
 * Measures one half of everything about a place with its intervals, by measure id. Each measure draws the same parts of
 * the initiatives whatever stands beside it, so the halves together are what one call would give.
 */
export const measureIntervals: Task<
  {
    readonly place: string;
    readonly seed: number;
    readonly part: (typeof INTERVAL_PARTS)[number];
  },
  Readonly<Record<string, Interval>>
> = (snapshot, { place, seed, part }, onStep) => {
  const methods = PLACE_MEASURES.filter(({ id }) => OUTWARD.has(id) === (part === 'outward'));
  return Object.fromEntries(intervals(placeView(snapshot, place), methods, { seed, onStep }));
};
