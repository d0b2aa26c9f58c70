import { listIntroductions } from '../../app/list-introductions.ts';
import { release } from '../../app/release.ts';
import { introductions } from '../../wire/list-introductions.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** Whom to bring together in a place. */
export const listIntroductionsRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/introductions',
    {
      schema: {
        summary: 'Lists whom to bring together in a place, the best pair first.',
        params: atPlace,
        response: { 200: introductions, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code } }) =>
      release(context.audience, await listIntroductions(context, { workspace, place: code })),
  );
};
