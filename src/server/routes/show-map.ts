import { release } from '../../app/release.ts';
import { showMap } from '../../app/show-map.ts';
import { map } from '../../wire/show-map.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** Where the organisations of a place are. */
export const showMapRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/map',
    {
      schema: {
        summary: 'Shows where the organisations of a place are.',
        params: atPlace,
        response: { 200: map, ...refusals },
      },
      config: { frozen: true },
    },
    ({ params: { workspace, code } }) =>
      release(context.audience, showMap(context, { workspace, place: code })),
  );
};
