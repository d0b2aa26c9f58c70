import type { RegionLevel } from '../domain/region.ts';
import { WHOLE, countryOf, levelOf } from '../domain/region.ts';
import type { OnStep } from '../kernel/stats/stopped.ts';
import { step } from '../kernel/stats/stopped.ts';
import { random } from '../kernel/random/random.ts';
import { defaults } from '../method/method.ts';
import { placeView } from '../snapshot/place-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { PLACE_MEASURES } from './place/index.ts';

/** A place in all its numbers: what it is compared by. Values are NaN where they are unknown. */
export interface Portrait {
  readonly code: string;
  readonly level: RegionLevel;
  readonly country: string;
  readonly actors: number;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Every place a snapshot holds actors of: the codes of its actors and all places these lie in, ascending; and the whole
 * register where its list of regions names it.
 */
export function placeCodes({ regionCodes, regions }: Snapshot): readonly string[] {
  const codes = new Set<string>(regions.has(WHOLE) ? [WHOLE] : []);
  for (const code of regionCodes)
    for (let length = 2; length <= code.length; length++) codes.add(code.slice(0, length));
  return [...codes].sort();
}

/** Measures everything about one place, with the defaults of every measure. */
export function portrait(snapshot: Snapshot, place: string): Portrait {
  const view = placeView(snapshot, place);
  const values: Record<string, number> = {};
  for (const method of PLACE_MEASURES)
    values[method.id] = method.run(view, defaults(method), random(1).fork(method.id)).value;
  return {
    code: place,
    level: levelOf(place),
    country: countryOf(place),
    actors: view.members.length,
    values,
  };
}

/**
 * The portraits of all places, in the order of their codes.
 *
 * Cost: seconds for a continent; kept by whoever asks.
 *
 * @throws Error named `Stopped` when `onStep` answers false.
 */
export function portraits(snapshot: Snapshot, onStep?: OnStep): readonly Portrait[] {
  const codes = placeCodes(snapshot);
  return codes.map((code, i) => {
    const made = portrait(snapshot, code);
    step(onStep, i + 1, codes.length);
    return made;
  });
}
