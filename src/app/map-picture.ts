import { ACTOR_KINDS, SMALL, glyphOf } from '../domain/actor-kind.ts';
import { levelOf } from '../domain/region.ts';
import { greatCircleKm } from '../kernel/space/great-circle.ts';
import { median } from '../kernel/stats/quantile.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import type { MapPicture } from '../wire/show-map.ts';
import { known } from './place-wire.ts';
import { nameOfPlace, places } from './places.ts';

/** A point this far from the middle of its region is taken for a mistake, if it is far for that region too. */
const FAR_KM = 75;

/** … that is, farther than so many times what is usual there. */
const TIMES_USUAL = 4;

/** A drawn place in no more regions of level 2 than this is shown by those of level 3. */
const FEW_REGIONS = 4;

/** A place on the map: where it is drawn, and whether by the code because the coordinates cannot be right. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly byCode: boolean;
}

/** The middle of each region by its well-placed actors, and how far from it actors usually are. */
const middles = once((snapshot: Snapshot) => {
  const { actors, regionCodes } = snapshot;
  const byCode = new Map<string, number[]>();
  for (let row = 0; row < actors.count; row++) {
    const code = regionCodes[actors.region[row]];
    if (code.length < 3 || actors.lat[row] !== actors.lat[row]) continue;
    const mine = byCode.get(code);
    if (mine) mine.push(row);
    else byCode.set(code, [row]);
  }
  return new Map(
    [...byCode].map(([code, rows]) => {
      const lat = median(rows.map((row) => actors.lat[row]));
      const lon = median(rows.map((row) => actors.lon[row]));
      const usual = median(
        rows.map((row) => greatCircleKm(lat, lon, actors.lat[row], actors.lon[row])),
      );
      return [code, { lat, lon, far: Math.max(FAR_KM, TIMES_USUAL * usual) }] as const;
    }),
  );
}, columnsOf);

/**
 * Where an actor is drawn: at its coordinates, or in the middle of its region when it has none or when they lie so
 * far from the others of the region that they must be wrong. NaN when neither is known.
 */
export function spotOf(snapshot: Snapshot, row: number): Spot {
  const { actors, regionCodes } = snapshot;
  const code = regionCodes[actors.region[row]];
  const middle = middles(snapshot).get(code);
  const [lat, lon] = [actors.lat[row], actors.lon[row]];
  const has = lat === lat && lon === lon;
  if (has && (!middle || greatCircleKm(lat, lon, middle.lat, middle.lon) <= middle.far))
    return { lat, lon, byCode: false };
  if (middle) return { lat: middle.lat, lon: middle.lon, byCode: true };
  const place = has ? undefined : places(snapshot).get(code);
  return { lat: place?.lat ?? lat, lon: place?.lon ?? lon, byCode: !has };
}

/**
 * How many signs the codes one level below a place have. A place that a person drew is shown by its regions of level 2,
 * or of level 3 where it lies in few of those.
 */
function depthBelow({ snapshot, place, members }: PlaceView): number {
  if (!snapshot.definitions?.has(place))
    return levelOf(place) === 3 ? place.length : place.length + 1;
  const { actors, regionCodes } = snapshot;
  const wide = new Set(Array.from(members, (row) => regionCodes[actors.region[row]].slice(0, 4)));
  return wide.size > FEW_REGIONS ? 4 : 5;
}

/** Circles for the regions one level below a place – the place itself at the lowest level – with bounds. */
export function mapPicture(view: PlaceView): MapPicture {
  const { snapshot, members } = view;
  const { actors, regionCodes } = snapshot;
  const below = depthBelow(view);
  const circles = new Map<
    string,
    { actors: number; small: number; lat: number[]; lon: number[] }
  >();
  let misplaced = 0;
  let unplaced = 0;
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of members) {
    const code = regionCodes[actors.region[row]].slice(0, below);
    let circle = circles.get(code);
    if (!circle) circles.set(code, (circle = { actors: 0, small: 0, lat: [], lon: [] }));
    circle.actors++;
    if (glyphOf(ACTOR_KINDS[actors.kind[row]], SMALL[actors.small[row]]) === 'small')
      circle.small++;
    const { lat, lon, byCode } = spotOf(snapshot, row);
    if (actors.lat[row] !== actors.lat[row]) unplaced++;
    else if (byCode) misplaced++;
    if (lat !== lat) continue;
    if (!byCode) {
      circle.lat.push(lat);
      circle.lon.push(lon);
    }
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return {
    circles: [...circles.keys()].sort().map((code) => {
      const { lat, lon, ...counts } = circles.get(code)!;
      return {
        code,
        name: nameOfPlace(snapshot, code),
        ...counts,
        lat: known(lat.length > 0 ? median(lat) : (places(snapshot).get(code)?.lat ?? NaN)),
        lon: known(lon.length > 0 ? median(lon) : (places(snapshot).get(code)?.lon ?? NaN)),
      };
    }),
    bounds: Number.isFinite(bounds[0]) ? bounds : null,
    misplaced,
    unplaced,
  };
}
