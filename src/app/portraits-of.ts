import type { Portrait } from '../measure/portrait.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Compute } from './compute.ts';

/** The parts the work is cut into: a fixed number, so that what is kept does not depend on the machine. */
const PARTS = 8;

/**
 * The portraits of all places of a snapshot, by code in ascending order: measured once in several threads, then
 * remembered and kept.
 */
export async function portraitsOf(
  compute: Compute,
  snapshot: Snapshot,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<readonly Portrait[]> {
  const done = Array.from({ length: PARTS }, () => 0);
  const total = Array.from({ length: PARTS }, () => 0);
  const parts = await Promise.all(
    done.map((_, part) =>
      compute(
        snapshot,
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
  return parts.flat().sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
