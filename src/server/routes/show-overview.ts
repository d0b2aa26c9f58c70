import { release } from '../../app/release.ts';
import { showOverview } from '../../app/show-overview.ts';
import { comparisonQuery, overview } from '../../wire/show-overview.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** A place on one screen. */
export const showOverviewRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/overview',
    {
      schema: {
        summary:
          'Shows a place on one screen: sentences, numbers, findings, pictures, introductions.',
        params: atPlace,
        querystring: comparisonQuery,
        response: { 200: overview, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(context.audience, await showOverview(context, { workspace, place: code, ...query })),
  );
};
