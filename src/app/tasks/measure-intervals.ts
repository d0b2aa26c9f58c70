import type { Interval } from '../../measure/interval.ts';
import { intervals } from '../../measure/interval.ts';
import { PLACE_MEASURES } from '../../measure/place/index.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** The measures that walk the web of a place or look outside: they take as long as all the others together. */
const WOVEN: ReadonlySet<string> = new Set([
  'home-share',
  'home-pair-share',
  'ei-index',
  'bridge-dependence',
  'giant-share',
  'component-count',
  'transitivity',
]);

/** The two halves of the measures, which take about the same time. */
export const INTERVAL_PARTS = ['counted', 'woven'] as const;

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
  const methods = PLACE_MEASURES.filter(({ id }) => WOVEN.has(id) === (part === 'woven'));
  return Object.fromEntries(intervals(viewOf(snapshot, place), methods, { seed, onStep }));
};
