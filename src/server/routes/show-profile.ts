import { enterObservations } from '../../app/enter-observations.ts';
import { release } from '../../app/release.ts';
import { showProfile } from '../../app/show-profile.ts';
import { enterRequest } from '../../wire/enter-observations.ts';
import { importOutcome } from '../../wire/import-file.ts';
import { placeProfile } from '../../wire/show-profile.ts';
import type { Route } from '../doors.ts';
import { atPlace, inWorkspace, refusals } from './params.ts';

/** Ladder, pillars and capitals of a place, and what people enter of them. */
export const showProfileRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/profile',
    {
      schema: {
        summary: 'Shows ladder, pillars and capitals of a place, with spread and dissent.',
        params: atPlace,
        response: { 200: placeProfile, ...refusals },
      },
      config: { frozen: true },
    },
    ({ params: { workspace, code } }) =>
      release(context.audience, showProfile(context, { workspace, place: code })),
  );
  http.post(
    '/api/w/:workspace/observations',
    {
      schema: {
        summary: 'Keeps what a person enters by hand: an import of its own, all rows or none.',
        params: inWorkspace,
        body: enterRequest,
        response: { 200: importOutcome, ...refusals },
      },
    },
    async ({ params, body }) =>
      release(context.audience, await enterObservations(context, { ...params, ...body })),
  );
};
