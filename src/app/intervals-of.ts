import type { Interval } from '../measure/interval.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Compute } from './compute.ts';
import { SEED } from './context.ts';
import type { Watch } from './pool.ts';
import { INTERVAL_PARTS } from './tasks/measure-intervals.ts';

/** Every number about a place with its interval, by measure id: measured in two threads at a time. */
export async function intervalsOf(
  compute: Compute,
  snapshot: Snapshot,
  place: string,
  { onStep, ...watch }: Watch = {},
): Promise<Readonly<Record<string, Interval>>> {
  const done = INTERVAL_PARTS.map(() => 0);
  const parts = await Promise.all(
    INTERVAL_PARTS.map((part, i) =>
      compute(
        snapshot,
        'intervals',
        { place, seed: SEED, part },
        {
          ...watch,
          onStep(mine, all) {
            done[i] = mine;
            // The slower half says how far both are
            onStep?.(Math.min(...done), all);
          },
        },
      ),
    ),
  );
  return Object.assign({}, ...parts) as Readonly<Record<string, Interval>>;
}
