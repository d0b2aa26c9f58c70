import { release } from '../../app/release.ts';
import { showNetwork } from '../../app/show-network.ts';
import { network, networkQuery } from '../../wire/show-network.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** The network of a place. */
export const showNetworkRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/network',
    {
      schema: {
        summary: 'Shows the network of a place: communities, actors with their positions, ties.',
        params: atPlace,
        querystring: networkQuery,
        response: { 200: network, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(context.audience, await showNetwork(context, { workspace, place: code, ...query })),
  );
};
