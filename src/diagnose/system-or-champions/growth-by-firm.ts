import { onceFor } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** What a firm grew by between the first and the last period it is known in. */
export interface FirmGrowth {
  readonly first: number;
  readonly last: number;
  /** ln(last / first) per year. */
  readonly rate: number;
}

/** What firms may grow in, the best measure of it first. */
export const GROWTH_CODES = ['turnover', 'employees'] as const;

/**
 * Growth of every actor whose amount is known and above 0 in two years or more. A period begins with its year; others are
 * left out. Cost: O(observations), once for a snapshot and a code.
 */
export const growthByActor = onceFor(
  ({ observations }: Snapshot, code: string): ReadonlyMap<number, FirmGrowth> => {
    const known = new Map<number, Map<number, number>>();
    for (let row = 0; row < observations.count; row++) {
      const actor = observations.actor[row];
      const year = Number(/^\d{4}/.exec(observations.period[row])?.[0] ?? NaN);
      const value = observations.value[row];
      if (actor < 0 || observations.what[row] !== code || year !== year || !(value > 0)) continue;
      const years = known.get(actor) ?? new Map<number, number>();
      years.set(year, value);
      known.set(actor, years);
    }
    const growth = new Map<number, FirmGrowth>();
    for (const [actor, years] of known) {
      if (years.size < 2) continue;
      const [from, to] = [Math.min(...years.keys()), Math.max(...years.keys())];
      const [first, last] = [years.get(from)!, years.get(to)!];
      growth.set(actor, { first, last, rate: Math.log(last / first) / (to - from) });
    }
    return growth;
  },
);
