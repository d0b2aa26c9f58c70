import { release } from '../../app/release.ts';
import { showMapping } from '../../app/show-mapping.ts';
import { mappingQuery, mappingShown } from '../../wire/show-mapping.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** What a place is made of. */
export const showMappingRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/mapping',
    {
      schema: {
        summary:
          'Shows what a place is made of: industries, tiers, cluster or district or network.',
        params: atPlace,
        querystring: mappingQuery,
        response: { 200: mappingShown, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(context.audience, await showMapping(context, { workspace, place: code, ...query })),
  );
};
