import type { PlaceList, PlaceRow } from '../wire/list-places.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { known, placeWire, sourcesWire } from './place-wire.ts';
import type { PlaceCount } from './places.ts';
import { places } from './places.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Lists the places of a workspace with three numbers each, and says what its data are. */
export function listPlaces(
  context: Context,
  request: { readonly workspace: string },
): Sealed<PlaceList> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot, id, name, title, published } = workspace;
  return new Sealed(originOf(workspace), {
    workspace: { id, name, title, published },
    knownDay: snapshot.frozen.knownDay,
    sources: sourcesWire(snapshot.sources),
    totals: {
      actors: snapshot.actors.count,
      initiatives: snapshot.initiatives.count,
      participations: snapshot.participations.count,
    },
    places: [...places(snapshot).values()].map(row),
  });
}

function row(place: PlaceCount): PlaceRow {
  const { actors, firms, small, ties, lat, lon } = place;
  return { ...placeWire(place), actors, firms, small, ties, lat: known(lat), lon: known(lon) };
}
