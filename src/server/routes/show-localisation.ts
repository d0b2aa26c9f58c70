import { release } from '../../app/release.ts';
import { showLocalisation } from '../../app/show-localisation.ts';
import { localisationQuery, localisationShown } from '../../wire/show-localisation.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** Whether an industry is localised in a place. */
export const showLocalisationRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/localisation',
    {
      schema: {
        summary: 'Shows whether firms of an industry stand nearer together than firms do anyway.',
        params: atPlace,
        querystring: localisationQuery,
        response: { 200: localisationShown, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(
        context.audience,
        await showLocalisation(context, { workspace, place: code, ...query }),
      ),
  );
};
