import type { Portrait } from '../measure/portrait.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import type { Compute } from './compute.ts';

/** The parts the work is cut into: a fixed number, so that what is kept does not depend on the machine. */
const PARTS = 8;

/**
 * The portraits of all places of a snapshot and of those that people drew over it, by code in ascending order: measured once in several threads, then
 * remembered and kept.
 */
export async function portraitsOf(
  compute: Compute,
  snapshot: Snapshot,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<readonly Portrait[]> {
  const done = Array.from({ length: PARTS }, () => 0);
  const total = Array.from({ length: PARTS }, () => 0);
  const drawn = [...(snapshot.definitions?.keys() ?? [])].map((place) =>
    compute(snapshot, 'portrait', { place }, { urgent: true }),
  );
  const parts = await Promise.all(
    done.map((_, part) =>
      compute(
        columnsOf(snapshot),
        'portraits',
        { part, parts: PARTS },
        {
          urgent: true,
          onStep(mine, all) {
            done[part] = mine;
            total[part] = all;
            onStep(sum(done), Math.max(...total) * PARTS);
          },
        },
      ),
    ),
  );
  return [...parts.flat(), ...(await Promise.all(drawn))].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
