import { partnersHere } from '../measure/members.ts';
import type { MapWire } from '../wire/show-map.ts';
import { actorRef } from './actor-ref.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { findPlace } from './find-place.ts';
import { mapPicture, spotOf } from './map-picture.ts';
import { frozenWire, known, placeWire } from './place-wire.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import { originOf } from './workspace.ts';

/** Shows where the organisations of a place are: circles by region, and a point for each. */
export function showMap(context: Context, request: AtPlace): Sealed<MapWire> {
  const workspace = findWorkspace(context, request.workspace);
  const { snapshot } = workspace;
  const place = findPlace(workspace, request.place);
  const view = viewOf(snapshot, place.code);
  const degree = partnersHere(view);
  return new Sealed(originOf(workspace), {
    place: placeWire(place),
    frozen: frozenWire(snapshot.frozen, place.code),
    picture: mapPicture(view),
    points: Array.from(view.members, (row, member) => {
      const { lat, lon, byCode } = spotOf(snapshot, row);
      return {
        ...actorRef(snapshot, row),
        lat: known(lat),
        lon: known(lon),
        byCode,
        degree: degree[member],
      };
    }),
  });
}
