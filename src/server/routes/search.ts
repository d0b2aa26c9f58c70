import { release } from '../../app/release.ts';
import { search } from '../../app/search.ts';
import { searchHits, searchQuery } from '../../wire/search.ts';
import type { Route } from '../doors.ts';
import { inWorkspace, refusals } from './params.ts';

/** One box for actors, places, measures, claims and pages. */
export const searchRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/search',
    {
      schema: {
        summary: 'Finds places, actors, measures, claims and pages by name or code.',
        params: inWorkspace,
        querystring: searchQuery,
        response: { 200: searchHits, ...refusals },
      },
      config: { frozen: true },
    },
    ({ params, query }) => release(context.audience, search(context, { ...params, ...query })),
  );
};
