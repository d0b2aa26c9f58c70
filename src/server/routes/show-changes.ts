import { z } from 'zod';
import { exportChanges } from '../../app/export-changes.ts';
import { release } from '../../app/release.ts';
import { showChanges } from '../../app/show-changes.ts';
import { changes, changesExport, changesQuery } from '../../wire/show-changes.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** What changed in a place between two days of knowledge, or two periods. */
export const showChangesRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/changes',
    {
      schema: {
        summary: 'Shows who came and left, which ties opened and closed, which measures changed.',
        params: atPlace,
        querystring: changesQuery,
        response: { 200: changes, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(context.audience, await showChanges(context, { workspace, place: code, ...query })),
  );
  http.get(
    '/api/w/:workspace/places/:code/changes/export',
    {
      schema: {
        summary: 'Gives one whole list of what changed as a file.',
        params: atPlace,
        querystring: changesExport,
        response: { 200: z.unknown(), ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }, reply) => {
      const file = release(
        context.audience,
        await exportChanges(context, { workspace, place: code, ...query }),
      );
      return reply
        .header('content-type', file.type)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(Buffer.from(file.body as string));
    },
  );
};
