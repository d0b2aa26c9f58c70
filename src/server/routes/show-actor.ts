import { listActors } from '../../app/list-actors.ts';
import { release } from '../../app/release.ts';
import { showActor } from '../../app/show-actor.ts';
import { actor, actorList } from '../../wire/show-actor.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals, withId } from './params.ts';

/** The organisations of a place, and one of them. */
export const showActorRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/actors',
    {
      schema: {
        summary: 'Lists the organisations of a place, those with most partners here first.',
        params: atPlace,
        response: { 200: actorList, ...refusals },
      },
      config: { frozen: true },
    },
    ({ params: { workspace, code } }) =>
      release(context.audience, listActors(context, { workspace, place: code })),
  );
  http.get(
    '/api/w/:workspace/places/:code/actors/:id',
    {
      schema: {
        summary: 'Shows one organisation: who it is, where it stands, whom it works with.',
        params: withId,
        response: { 200: actor, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code, id } }) =>
      release(context.audience, await showActor(context, { workspace, place: code, id })),
  );
};
