import { glyphOf, ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import { isOwnPlace } from '../domain/definition.ts';
import { WHOLE, countryOf, levelOf } from '../domain/region.ts';
import type { RegionLevel } from '../domain/region.ts';
import { once } from '../snapshot/once.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import { viewOf } from './view-of.ts';

/** A place with what every list says of it. */
export interface PlaceCount {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly level: RegionLevel;
  /** From the country down; the place itself is not among them. */
  readonly parents: readonly { readonly code: string; readonly name: string }[];
  readonly actors: number;
  readonly firms: number;
  readonly small: number;
  readonly ties: number;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Every place that has an actor, the whole register of one's own, and the places that people drew, by code in ascending
 * order. Remembered for as long as the snapshot lives.
 */
export const places: (snapshot: Snapshot) => ReadonlyMap<string, PlaceCount> = once((snapshot) => {
  const official = countOfficial(snapshot);
  const drawn = [...(snapshot.definitions?.keys() ?? [])].map(
    (code) => [code, countDrawn(snapshot, code)] as const,
  );
  return drawn.length === 0
    ? official
    : new Map([...official, ...drawn].sort(([a], [b]) => (a < b ? -1 : 1)));
});

const countOfficial = once(countPlaces, columnsOf);

/** The name of a place as the source or the person who drew it writes it; the code where it has none. */
export function nameOfPlace(snapshot: Snapshot, code: string): string {
  return snapshot.regions.get(code)?.name ?? snapshot.definitions?.get(code)?.title ?? code;
}

/**
 * Counts all places in one pass: a pair of actors is a tie of every place whose code both region codes begin with.
 *
 * The position is the median of the actors' coordinates, NaN without any.
 * Cost: O(actors + pairs within a country).
 */
function countPlaces(snapshot: Snapshot): ReadonlyMap<string, PlaceCount> {
  const { actors, regionCodes } = snapshot;
  const whole = snapshot.regions.has(WHOLE);
  const rows = new Map<string, Counted>();
  if (whole) rows.set(WHOLE, { actors: 0, firms: 0, small: 0, ties: 0, lat: [], lon: [] });
  for (let actor = 0; actor < actors.count; actor++) {
    const code = regionCodes[actors.region[actor]];
    if (code === '' && !whole) continue;
    for (const place of whole ? [WHOLE, ...prefixes(code)] : prefixes(code)) {
      let row = rows.get(place);
      if (!row)
        rows.set(place, (row = { actors: 0, firms: 0, small: 0, ties: 0, lat: [], lon: [] }));
      countActor(row, actors, actor);
    }
  }
  for (const [place, ties] of countTies(snapshot)) rows.get(place)!.ties = ties;
  if (whole) rows.get(WHOLE)!.ties = viewOf(snapshot, WHOLE).pairs.count;
  return new Map(
    [...rows.keys()].sort().map((code) => {
      const { lat, lon, ...counts } = rows.get(code)!;
      return [
        code,
        { ...describePlace(snapshot, code), ...counts, lat: middle(lat), lon: middle(lon) },
      ];
    }),
  );
}

/** A place that a person drew, from its view. */
function countDrawn(snapshot: Snapshot, code: string): PlaceCount {
  const { actors } = snapshot;
  const view = viewOf(snapshot, code);
  const counted: Counted = { actors: 0, firms: 0, small: 0, ties: 0, lat: [], lon: [] };
  for (const actor of view.members) countActor(counted, actors, actor);
  const { lat, lon, ...counts } = counted;
  return {
    ...describePlace(snapshot, code),
    ...counts,
    ties: view.pairs.count,
    lat: middle(lat),
    lon: middle(lon),
  };
}

function countActor(row: Counted, actors: Snapshot['actors'], actor: number): void {
  const glyph = glyphOf(ACTOR_KINDS[actors.kind[actor]], SMALL[actors.small[actor]]);
  row.actors++;
  if (glyph === 'small' || glyph === 'firm') row.firms++;
  if (glyph === 'small') row.small++;
  if (actors.lat[actor] === actors.lat[actor]) {
    row.lat.push(actors.lat[actor]);
    row.lon.push(actors.lon[actor]);
  }
}

interface Counted {
  actors: number;
  firms: number;
  small: number;
  ties: number;
  readonly lat: number[];
  readonly lon: number[];
}

function countTies(snapshot: Snapshot): ReadonlyMap<string, number> {
  const { actors, participations, regionCodes } = snapshot;
  const ties = new Map<string, number>();
  const seen = new Set<number>();
  const add = (x: number, y: number): void => {
    const a = Math.min(x, y);
    const b = Math.max(x, y);
    if (a === b || seen.has(a * actors.count + b)) return;
    seen.add(a * actors.count + b);
    const other = regionCodes[actors.region[b]];
    for (const place of prefixes(regionCodes[actors.region[a]])) {
      if (!other.startsWith(place)) break;
      ties.set(place, (ties.get(place) ?? 0) + 1);
    }
  };
  for (let tie = 0; tie < snapshot.ties.count; tie++)
    add(snapshot.ties.from[tie], snapshot.ties.to[tie]);
  for (let i = 0; i < snapshot.initiatives.count; i++) {
    const byCountry = new Map<string, number[]>();
    for (let row = participations.offsets[i]; row < participations.offsets[i + 1]; row++) {
      const actor = participations.actor[row];
      const country = countryOf(regionCodes[actors.region[actor]]);
      if (country === '') continue;
      const mine = byCountry.get(country);
      if (mine) mine.push(actor);
      else byCountry.set(country, [actor]);
    }
    for (const members of byCountry.values())
      for (let x = 0; x < members.length; x++)
        for (let y = x + 1; y < members.length; y++) add(members[x], members[y]);
  }
  return ties;
}

/** The codes a code lies in, from the country down to itself. */
function prefixes(code: string): readonly string[] {
  if (code === WHOLE || isOwnPlace(code)) return [code];
  return Array.from({ length: Math.max(0, code.length - 1) }, (_, i) => code.slice(0, i + 2));
}

/** What a place is called and where it lies. */
function describePlace(
  snapshot: Snapshot,
  code: string,
): Pick<PlaceCount, 'code' | 'name' | 'country' | 'countryName' | 'level' | 'parents'> {
  const country = countryOf(code);
  return {
    code,
    name: nameOfPlace(snapshot, code),
    country,
    countryName: country === '' ? '' : nameOfPlace(snapshot, country),
    level: levelOf(code),
    parents: prefixes(code)
      .slice(0, -1)
      .map((parent) => ({ code: parent, name: nameOfPlace(snapshot, parent) })),
  };
}

function middle(values: number[]): number {
  if (values.length === 0) return NaN;
  values.sort((a, b) => a - b);
  const half = values.length >> 1;
  return values.length % 2 === 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}
