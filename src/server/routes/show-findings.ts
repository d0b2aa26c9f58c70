import { release } from '../../app/release.ts';
import { showFindings } from '../../app/show-findings.ts';
import { findings } from '../../wire/show-findings.ts';
import { comparisonQuery } from '../../wire/show-overview.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** Every claim read on a place. */
export const showFindingsRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/findings',
    {
      schema: {
        summary: 'Shows every claim read on a place, the weightiest finding first.',
        params: atPlace,
        querystring: comparisonQuery,
        response: { 200: findings, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(context.audience, await showFindings(context, { workspace, place: code, ...query })),
  );
};
