import { PLACE_MEASURES } from '../measure/place/index.ts';
import { INTERVAL_PARTS } from './tasks/measure-intervals.ts';
import type { KeptKey } from './kept.ts';
import type { TaskArgs, TaskName } from './tasks/index.ts';

/** Which results are worth keeping between starts, and what makes each what it is. */
export type Lasting = {
  readonly [N in TaskName]?: (args: TaskArgs<N>) => KeptKey;
};

/** What takes long and is asked for again: the portraits of all places, the intervals of one. */
export const LASTING: Lasting = {
  portraits: ({ part, parts }) => ({
    method: 'portraits',
    version: 1,
    place: '',
    parameters: { part, parts, catalogue: catalogue() },
    seed: 1,
  }),
  intervals: ({ place, seed, part }) => ({
    method: 'intervals',
    version: 2,
    place,
    parameters: { part: INTERVAL_PARTS.indexOf(part), catalogue: catalogue() },
    seed,
  }),
};

/** A number that changes when a measure is added, taken away or gets another version (FNV-1a, 32 bits). */
function catalogue(): number {
  let hash = 0x811c9dc5;
  for (const sign of PLACE_MEASURES.map(({ id, version }) => `${id} ${version}`).join(', '))
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
