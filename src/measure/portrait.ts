import { leavesOf } from '../domain/definition.ts';
import type { RegionLevel } from '../domain/region.ts';
import { WHOLE, countryOf, levelOf } from '../domain/region.ts';
import type { OnStep } from '../kernel/stats/stopped.ts';
import { step } from '../kernel/stats/stopped.ts';
import { placeView } from '../snapshot/place-view.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
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
 * Every official place a snapshot holds actors of: the codes of its actors and all places these lie in, ascending; and the whole
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
  for (const measure of PLACE_MEASURES) values[measure.id] = measure.value(view);
  return {
    code: place,
    ...groundOf(view),
    actors: view.members.length,
    values,
  };
}

/**
 * The level and country by which a place is compared. A place that a person drew is compared at the level of its regions
 * where its rule names regions of one level only, else at level 2, and in the country of most of its members.
 */
function groundOf({ snapshot, place, members }: PlaceView): Pick<Portrait, 'level' | 'country'> {
  const drawn = snapshot.definitions?.get(place);
  if (!drawn) return { level: levelOf(place), country: countryOf(place) };
  const levels = new Set(
    leavesOf(drawn.rule).flatMap((leaf) =>
      leaf.rule === 'region-in' ? leaf.codes.map(levelOf) : [2 as const],
    ),
  );
  const [level = 2] = levels.size === 1 ? levels : [];
  const counts = new Map<string, number>();
  for (const row of members) {
    const country = countryOf(snapshot.regionCodes[snapshot.actors.region[row]]);
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { level, country: most?.[0] ?? '' };
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
