import { z } from 'zod';
import { exportPlace } from '../../app/export-place.ts';
import { release } from '../../app/release.ts';
import { exportQuery } from '../../wire/export-place.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** What a place holds, as a file. */
export const exportPlaceRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/export',
    {
      schema: {
        summary: 'Gives what a place holds as a file: CSV, JSON, XLSX, Parquet, GraphML or GEXF.',
        params: atPlace,
        querystring: exportQuery,
        response: { 200: z.unknown(), ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }, reply) => {
      const file = release(
        context.audience,
        await exportPlace(context, { workspace, place: code, ...query }),
      );
      return reply
        .header('content-type', file.type)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(Buffer.from(file.body as string));
    },
  );
};
