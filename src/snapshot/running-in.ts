import { parseDay } from '../domain/day.ts';
import type { Frozen } from '../domain/frozen.ts';
import type { Cut } from './place-view.ts';
import { EVERYTHING } from './place-view.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The cut that keeps the initiatives running, and the stated ties standing, at some time in a period. An end that is not
 * known is open. A period without ends keeps everything. Cost: O(initiatives + ties).
 */
export function runningIn({ initiatives, ties }: Snapshot, period: Frozen['period']): Cut {
  if (period.from === null && period.to === null) return EVERYTHING;
  const from = period.from === null ? -Infinity : parseDay(period.from);
  const to = period.to === null ? Infinity : parseDay(period.to);
  const running = (start: Float64Array, end: Float64Array): Uint8Array =>
    Uint8Array.from(start, (_, row) => (end[row] < from || start[row] > to ? 0 : 1));
  return {
    ...EVERYTHING,
    keep: running(initiatives.start, initiatives.end),
    keepTies: running(ties.validFrom, ties.validTo),
  };
}
