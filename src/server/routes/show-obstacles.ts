import { release } from '../../app/release.ts';
import { showObstacles } from '../../app/show-obstacles.ts';
import { obstaclesShown } from '../../wire/show-obstacles.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** What keeps firms of a place from working together, and the organisations that should help them. */
export const showObstaclesRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/obstacles',
    {
      schema: {
        summary:
          'Shows the obstacles to co-operation in a place and the organisations that support firms.',
        params: atPlace,
        response: { 200: obstaclesShown, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code } }) =>
      release(context.audience, await showObstacles(context, { workspace, place: code })),
  );
};
