import { listPlaces } from '../../app/list-places.ts';
import { release } from '../../app/release.ts';
import { placeList } from '../../wire/list-places.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** The places of a workspace. */
export const listPlacesRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places',
    {
      schema: {
        summary: 'Lists the places of a workspace with three numbers each.',
        params: inWorkspace,
        response: { 200: placeList, ...refusals },
      },
      config: { frozen: true },
    },
    ({ params }) => release(context.audience, listPlaces(context, params)),
  );
};
