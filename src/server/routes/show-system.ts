import { release } from '../../app/release.ts';
import { showSystem } from '../../app/show-system.ts';
import { systemShown } from '../../wire/show-system.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** A place read as a system of firms or a set of chosen firms. */
export const showSystemRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/system',
    {
      schema: {
        summary: 'Reads a place as a system of firms or a set of chosen firms.',
        params: atPlace,
        response: { 200: systemShown, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code } }) =>
      release(context.audience, await showSystem(context, { workspace, place: code })),
  );
};
